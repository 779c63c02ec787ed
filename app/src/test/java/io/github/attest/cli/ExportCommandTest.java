package io.github.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.record.CasualtyRecord;
import io.github.attest.record.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** For whom an export is decides what is in it, in every format. */
class ExportCommandTest {
    private static final String MARKET = """
        Shells hit a market in Jableh
        4 March 2026 - Jableh Post

        JABLEH - Two people were killed on Tuesday when shells hit the market of Jableh, Syria. Karim Nasser, 34, and Layla \
        Haddad, 9, were killed there, a resident told the Jableh Post.
        """;

    /** A grown victim, a child, and a witness. */
    private static final List<String> NAMES = List.of("Karim Nasser", "Layla Haddad", "Abu Omar");

    @TempDir
    Path folder;

    private Path record;

    @BeforeEach
    void add() throws IOException {
        record = folder.resolve("attest.db");
        try (CasualtyRecord open = CasualtyRecord.open(record.toString())) {
            open.add(Samples.report("a"), Samples.original("a"), Samples.TESTER);
        }
        Run.of("add", Files.writeString(folder.resolve("market.txt"), MARKET), "--author", "Amal", "--record", record);
    }

    @ParameterizedTest
    @CsvSource({"public, ''", "partner, Karim Nasser", "full, Karim Nasser|Layla Haddad|Abu Omar"})
    void noFormatHoldsANameThatIsWithheldFromTheProfile(String profile, String shown) {
        List<String> released = Arrays.stream(shown.split("\\|", -1))
                .filter(name -> !name.isEmpty())
                .toList();
        List<String> withheld =
                NAMES.stream().filter(name -> !released.contains(name)).toList();
        for (String format : List.of("jsonl", "csv", "geojson")) {
            Run run = export(format, "--for", profile);
            assertThat(run.code()).isZero();
            assertThat(run.out()).as(format).contains("Jableh");
            for (String name : withheld) {
                assertThat(run.out()).as(format).doesNotContainIgnoringCase(name.split(" ", -1));
            }
        }
        if (!released.isEmpty()) {
            assertThat(export("jsonl", "--for", profile).out()).contains(released);
        }
    }

    @Test
    void whoDoesNotSayForWhomGetsWhatMayBePublished() {
        assertThat(export("jsonl").out())
                .isEqualTo(export("jsonl", "--for", "public").out());
    }

    @Test
    void whatIsReleasedIsAddedToWhatTheProfileShows() {
        assertThat(export("jsonl", "--for", "partner", "--release", "minors").out())
                .contains("Karim Nasser", "Layla Haddad")
                .doesNotContain("Abu Omar");
    }

    @Test
    void onlyFullShowsWhatPeopleDecidedToWithhold() {
        Run decided = Run.of(
                "decide",
                "withhold",
                "inc-1",
                "victims",
                "--author",
                "Amal",
                "--reason",
                "the family asked",
                "--record",
                record);
        assertThat(decided.code()).as(decided.err()).isZero();
        assertThat(export("jsonl", "--for", "partner").out()).doesNotContain("Karim Nasser");
        assertThat(export("jsonl", "--for", "full").out()).contains("Karim Nasser");
    }

    @Test
    void aProfileThatIsNoneIsRefused() {
        assertThat(export("csv", "--for", "friends").code()).isEqualTo(ExitCode.WRONG_USAGE);
    }

    private Run export(String format, Object... more) {
        Object[] all = Arrays.copyOf(new Object[] {"export", format, "--record", record}, 4 + more.length);
        System.arraycopy(more, 0, all, 4, more.length);
        return Run.of(all);
    }
}
