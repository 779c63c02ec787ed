package io.github.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordCommandsTest {
    @TempDir
    static Path folder;

    private static Path record = Path.of("");

    /** No test changes the record, as the one that adds the examples again shows. */
    @BeforeAll
    static void addTheExamples() {
        record = folder.resolve("test.db");
        assertThat(run("add", Run.HOME.resolve("examples")).code()).isZero();
    }

    @Test
    void addingTwiceChangesNothing() {
        String before = run("log", "--format", "jsonl").out();
        Run again = run("add", Run.HOME.resolve("examples"));
        assertThat(again.code()).isZero();
        assertThat(again.out()).startsWith("0 reports added, 8 there already, 0 incidents opened, 0 changed");
        assertThat(run("log", "--format", "jsonl").out()).isEqualTo(before);
    }

    @Test
    void additionsAreLinesForScripts() {
        List<JsonNode> lines =
                run("add", "--format", "jsonl", Run.HOME.resolve("examples")).lines();
        assertThat(lines)
                .hasSize(8)
                .allSatisfy(line -> assertThat(line.path("outcome").asText()).isEqualTo("already_there"));
    }

    @Test
    void everyListedIncidentCanBeShown() {
        List<JsonNode> incidents = run("incidents", "--format", "jsonl").lines();
        assertThat(incidents).isNotEmpty().allSatisfy(incident -> {
            Run shown = run("show", "--format", "json", incident.path("id").asText());
            assertThat(shown.code()).isZero();
            assertThat(shown.json().path("told")).hasSameSizeAs(incident.path("accounts"));
        });
        assertThat(run("incidents").out().lines()).hasSameSizeAs(incidents);
    }

    @Test
    void aReportCanBeShownByItsId() {
        assertThat(run("show", "kabul-centcom").out()).contains("US Central Command", "report kabul-centcom");
    }

    @Test
    void anUnknownIdIsSaid() {
        Run run = run("show", "nobody");
        assertThat(run.code()).isEqualTo(ExitCode.NOTHING_READ);
        assertThat(run.err())
                .isEqualTo("attest: nobody: the record has no incident and no report of this id (unknown-id)\n");
    }

    @Test
    void theTollCountsEveryIncidentOnce() {
        int incidents = run("incidents", "--format", "jsonl").lines().size();
        JsonNode toll = run("toll", "--format", "json").json();
        int sum = 0;
        for (JsonNode grade : toll.path("grades")) {
            sum += grade.path("incidents").asInt();
        }
        assertThat(sum).isEqualTo(incidents);
        assertThat(run("toll").out()).contains("Confirmed and Fair", "Weak");
    }

    @Test
    void theLogIsAChain() {
        List<JsonNode> entries =
                run("log", "--format", "jsonl", "--from", "1", "--limit", "5").lines();
        assertThat(entries).hasSize(5);
        for (int i = 1; i < entries.size(); i++) {
            assertThat(entries.get(i).path("previous"))
                    .isEqualTo(entries.get(i - 1).path("hash"));
        }
    }

    @Test
    void aSoundRecordIsSound() {
        Run run = run("verify");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("The record is sound: ");
        assertThat(run("verify", "--format", "json").json().path("sound").asBoolean())
                .isTrue();
    }

    @Test
    void exportsGoToAFileOrToStandardOutput() throws IOException {
        Path file = folder.resolve("out.csv");
        assertThat(run("export", "csv", "--output", file).code()).isZero();
        assertThat(Files.readString(file)).isEqualTo(run("export", "csv").out());
        assertThat(run("export", "csv", "--output", folder).code()).isEqualTo(ExitCode.NOTHING_READ);
    }

    @Test
    void thereIsNothingToListWithoutARecord() {
        Run run = Run.of("incidents", "--record", folder.resolve("none.db"));
        assertThat(run.code()).isEqualTo(ExitCode.RECORD_UNUSABLE);
        assertThat(run.err()).startsWith("attest: " + folder.resolve("none.db")).endsWith(" (no-record)\n");
        assertThat(folder.resolve("none.db")).doesNotExist();
    }

    @Test
    void aDamagedRecordIsExitCode3() throws IOException {
        Path damaged =
                Files.writeString(folder.resolve("damaged.db"), "no database at all, but long enough to look at");
        Run run = Run.of("incidents", "--record", damaged);
        assertThat(run.code()).isEqualTo(ExitCode.RECORD_UNUSABLE);
        assertThat(run.err()).startsWith("attest: ").doesNotContain("Exception");
    }

    private static Run run(Object... arguments) {
        Object[] all = new Object[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--record";
        all[arguments.length + 1] = record;
        return Run.of(all);
    }
}
