package io.github.attest.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.model.Account;
import io.github.attest.model.Assessment;
import io.github.attest.model.CountRange;
import io.github.attest.model.Estimate;
import io.github.attest.model.Figures;
import io.github.attest.model.Incident;
import io.github.attest.model.Origin;
import io.github.attest.model.Reckoning;
import io.github.attest.model.Source;
import io.github.attest.model.SourceKind;
import io.github.attest.sample.Told;
import io.github.attest.text.NumeralProfiles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What always holds of an assessment. */
class AssessorPropertiesTest {
    private final Assessor assessor = new Assessor();

    @Property(tries = 300)
    void theRangeContainsEveryFigureThatCounts(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int reports) {
        List<Account> accounts = accounts(seed, reports);

        CountRange range = Objects.requireNonNull(assess(accounts).killed());

        int highest = Objects.requireNonNullElse(range.max(), Integer.MAX_VALUE);
        for (Account account : accounts) {
            CountRange killed = NumeralProfiles.standard().apply(Objects.requireNonNull(account.killed()));
            assertThat(killed.min()).isBetween(range.min(), highest);
            assertThat(Objects.requireNonNullElse(killed.max(), killed.min())).isBetween(range.min(), highest);
        }
    }

    @Property(tries = 200)
    void orderDoesNotMatterNorGivingAccountsTwice(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int reports) {
        List<Account> accounts = accounts(seed, reports);
        List<Account> twiceBackwards = new ArrayList<>(accounts.reversed());
        twiceBackwards.addAll(accounts);

        assertThat(assess(twiceBackwards)).isEqualTo(assess(accounts));
    }

    @Property(tries = 200)
    void everyAccountIsCountedOrLeftOutOfTheWhole(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int reports) {
        List<Account> accounts = accounts(seed, reports);
        Map<String, LocalDate> days = new HashMap<>();
        accounts.forEach(account -> days.put(account.report(), LocalDate.of(2024, 5, 1 + days.size() % 3)));

        Figures figures = assessor.figures(incident(accounts), NumeralProfiles.standard(), new PublicationDays(days));

        Reckoning killed = figures.ranges().getFirst();
        assertThat(Stream.concat(
                        killed.counted().stream().map(Reckoning.Figure::account),
                        killed.leftOut().stream().map(Reckoning.LeftOut::account)))
                .containsExactlyInAnyOrderElementsOf(
                        accounts.stream().map(Account::id).toList());
        assertThat(killed.counted())
                .extracting(Reckoning.Figure::account)
                .containsAll(killed.lowest())
                .containsAll(killed.highest());
        Estimate ucdp = Objects.requireNonNull(figures.ucdp());
        assertThat(ucdp.low()).isEqualTo(killed.range().min());
        assertThat(ucdp.high()).isEqualTo(killed.greatest());
    }

    @Property(tries = 200)
    void theDecisiveReasonComesFirstAndNamesTheGrade(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int reports) {
        Assessment assessment = assess(accounts(seed, reports));

        assertThat(assessment.reasons().getFirst())
                .startsWith(assessment.grade().label() + ": ")
                .endsWith(".");
    }

    private Assessment assess(List<Account> accounts) {
        return assessor.assess(incident(accounts), NumeralProfiles.standard());
    }

    private static Incident incident(List<Account> accounts) {
        List<String> reports =
                accounts.stream().map(Account::report).distinct().sorted().toList();
        List<Origin> origins = List.of(new Origin(new Source("SANA", SourceKind.STATE_MEDIA), reports, List.of()));
        return new Incident("i", accounts, List.of(), origins);
    }

    private static List<Account> accounts(long seed, int reports) {
        Random random = new Random(seed);
        List<Account> accounts = new ArrayList<>();
        for (int i = 0; i < reports; i++) {
            accounts.add(Told.in("r" + i).killed(count(random)).account());
        }
        return accounts;
    }

    private static CountRange count(Random random) {
        int least = random.nextInt(50);
        return switch (random.nextInt(4)) {
            case 0 -> CountRange.exactly(least, least + " people");
            case 1 -> CountRange.atLeast(least, "at least " + least);
            case 2 -> new CountRange(least, least + random.nextInt(9), "about " + least, null);
            default -> new CountRange(1, null, "dozens", "dozens");
        };
    }
}
