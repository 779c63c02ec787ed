package io.github.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuplicatesCommandTest {
    @TempDir
    Path folder;

    @BeforeEach
    void addTheExamples() {
        assertThat(run("add", Run.HOME.resolve("examples")).code()).isZero();
    }

    @Test
    void whatIsListedIsSettledByTheCommandBesideIt() {
        List<JsonNode> pairs = run("duplicates", "--format", "jsonl").lines();
        assertThat(pairs)
                .isSortedAccordingTo((one, other) -> Double.compare(
                        other.path("match_weight").asDouble(),
                        one.path("match_weight").asDouble()));
        for (JsonNode pair : pairs) {
            String one = pair.at("/incidents/0").asText();
            String other = pair.at("/incidents/1").asText();
            String command = "attest decide different " + one + " " + other + " --reason \"…\" --record " + folder;
            assertThat(run("duplicates").out()).contains(command);
            assertThat(run("decide", "different", one, other, "--reason", "a test")
                            .code())
                    .isZero();
            assertThat(run("duplicates").out()).doesNotContain(command);
        }
        assertThat(run("duplicates").out()).isEqualTo("No two incidents look like one.\n");
        assertThat(run("duplicates", "--format", "json").out()).isEqualTo("[]\n");
    }

    @Test
    void moreThanTheLimitIsCounted() {
        int pairs = run("duplicates", "--format", "jsonl").lines().size();
        assertThat(run("duplicates", "--limit", 0).out())
                .isEqualTo(
                        pairs == 0
                                ? "No two incidents look like one.\n"
                                : "And " + pairs + " more; --limit " + pairs + " shows all.\n");
    }

    private Run run(Object... arguments) {
        List<Object> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--record", folder.resolve("test.db")));
        return Run.of(all.toArray());
    }
}
