package io.github.attest.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.attest.model.Account;
import io.github.attest.model.Aggregate;
import io.github.attest.model.Belligerent;
import io.github.attest.model.CountRange;
import io.github.attest.model.Extraction;
import io.github.attest.model.Report;
import io.github.attest.model.ResolvedDate;
import io.github.attest.model.ResolvedPlace;
import io.github.attest.model.Source;
import io.github.attest.reading.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a careful recorder takes from the article that the project began with: {@code shared/seed/expected.md}. */
class SeedTest {
    @Test
    void twoAccountsAndAnAggregate() {
        Extraction seed = seed();
        assertThat(seed.accounts()).hasSize(2);

        Account main = seed.accounts().get(0);
        assertThat(main.main()).isTrue();
        assertThat(range(main.casualties())).isEqualTo("70..");
        assertThat(Objects.requireNonNull(main.killed()).numeral()).isEqualTo("scores");
        assertThat(main.injured()).isNull();
        assertThat(day(main)).isEqualTo(ResolvedDate.day(LocalDate.of(2019, 2, 12)));
        assertThat(main.target()).isEqualTo("camp");
        assertThat(chain(main)).containsExactly("21st Century Wire", "SANA", "local sources");

        Account second = seed.accounts().get(1);
        assertThat(range(second.killed())).isEqualTo("24..24");
        assertThat(second.injured()).isNull();
        assertThat(second.casualties()).isNull();
        assertThat(day(second).earliest()).isEqualTo(LocalDate.of(2019, 2, 11));
        assertThat(day(second).latest()).isEqualTo(LocalDate.of(2019, 2, 12));
        assertThat(chain(second)).containsExactly("21st Century Wire", "SANA");

        for (Account account : seed.accounts()) {
            ResolvedPlace place = Objects.requireNonNull(account.place());
            assertThat(place.name()).isEqualTo("al-Baghouz");
            assertThat(place.admin1()).isEqualTo("Deir ez-Zor");
            assertThat(place.country()).isEqualTo("SY");
            assertThat(place.latitude()).isNull();
            assertThat(account.belligerents()).extracting(Belligerent::name).containsExactly("US-led Coalition");
            assertThat(account.weapons()).containsExactly("airstrike");
        }

        Aggregate aggregate = seed.aggregates().get(0);
        assertThat(seed.aggregates()).hasSize(1);
        assertThat(aggregate.period()).isEqualTo(ResolvedDate.year(2017));
        assertThat(Objects.requireNonNull(aggregate.place()).name()).isEqualTo("Raqqa");
        assertThat(range(aggregate.harms().get(0).count())).isEqualTo("3000..");
    }

    private static Extraction seed() {
        Path article = Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("shared/seed/article.txt"))
                .filter(Files::exists)
                .findFirst()
                .orElse(null);
        assumeTrue(article != null, "no folder shared/seed beside the project");
        List<Report> reports = new ArrayList<>();
        Reader.standard().read(Objects.requireNonNull(article), reading -> reports.add(reading.report()));
        return Pipeline.standard().extract(reports.get(0));
    }

    private static ResolvedDate day(Account account) {
        return Objects.requireNonNull(account.date());
    }

    private static List<String> chain(Account account) {
        return account.chain().stream().map(Source::name).toList();
    }

    private static String range(@Nullable CountRange count) {
        return count == null ? "none" : count.min() + ".." + (count.max() == null ? "" : count.max());
    }
}
