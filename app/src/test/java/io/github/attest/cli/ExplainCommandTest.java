package io.github.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
    @TempDir
    Path folder;

    @BeforeEach
    void addTheExamples() {
        assertThat(run("add", Run.HOME.resolve("examples")).code()).isZero();
    }

    @Test
    void everyIncidentIsExplained() {
        for (JsonNode incident : run("incidents", "--format", "jsonl").lines()) {
            String id = incident.path("id").asText();
            assertThat(run("explain", id).out())
                    .startsWith(id + "  ")
                    .contains(
                            "Why these accounts are one incident",
                            "Why these figures",
                            "Why this grade",
                            "Who says so");
            JsonNode explained = run("explain", id, "--format", "json").json();
            assertThat(explained.path("threshold").isNumber()).isTrue();
            assertThat(explained.path("links")).allSatisfy(link -> {
                double sum = 0;
                for (JsonNode part : link.path("waterfall")) {
                    sum += part.path("bits").asDouble();
                }
                assertThat(sum)
                        .as("the waterfall adds up")
                        .isCloseTo(link.path("match_weight").asDouble(), within(1e-6));
            });
        }
    }

    @Test
    void whatPeopleDecidedIsPartOfIt() {
        run("decide", "same", "inc-1", "inc-2", "--reason", "the same blast", "--author", "Amal");
        run("decide", "grade", "inc-2", "discounted", "--reason", "a drill", "--author", "Amal");
        String explained = run("explain", "inc-2").out();
        assertThat(explained)
                .startsWith("inc-1  ")
                .contains(": decided by people", "Discounted, as decided. The rules suggest:")
                .contains("What people decided", "“the same blast”", "“a drill”");
    }

    @Test
    void anUnknownIncidentIsSaid() {
        Run run = run("explain", "inc-99");
        assertThat(run.code()).isEqualTo(ExitCode.NOTHING_READ);
        assertThat(run.err()).isEqualTo("attest: inc-99: the record has no incident of this id (unknown-id)\n");
    }

    private Run run(Object... arguments) {
        List<Object> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--record", folder.resolve("test.db")));
        return Run.of(all.toArray());
    }
}
