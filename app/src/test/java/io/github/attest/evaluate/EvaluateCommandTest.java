package io.github.attest.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class EvaluateCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void writeRows() throws IOException {
        Files.writeString(folder.resolve("reports.jsonl"), """
                {"id": "1", "title": "A calm day", "text": "Nothing happened.", "gold": {"killed": 0, "injured": 0}}
                {"id": "2", "title": "A day", "text": "Nothing happened.", "gold": {"killed": "some"}}
                """);
    }

    private int run(String... arguments) {
        return new CommandLine(new EvaluateCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    @Test
    void printsATableAndTheProblems() {
        assertThat(run(folder.toString())).isZero();
        assertThat(out.toString()).contains("killed exact").contains("MB/s").contains("1 problems");
        assertThat(err.toString()).startsWith("reports.jsonl:2: bad-number: ");
    }

    @Test
    void printsOneJsonObject() throws IOException {
        assertThat(run("--format", "json", folder.toString())).isZero();
        JsonNode json = new ObjectMapper().readTree(out.toString());
        assertThat(json.at("/slices/all/fields/killed/recall").asDouble()).isEqualTo(1);
        assertThat(json.at("/problems").asInt()).isEqualTo(1);
    }

    @Test
    void showsFailures() {
        assertThat(run("--failures", "--field", "injured", "--half", "all", "--limit", "3", folder.toString()))
                .isZero();
        assertThat(out.toString()).isEqualTo("injured: 0 wrong\n");
    }

    @Test
    void refusesWrongUsage() {
        assertThat(run("--limit", "0", "--failures", folder.toString())).isEqualTo(2);
        assertThat(run("--failures", "--format", "json", folder.toString())).isEqualTo(2);
        assertThat(run("--failures", "--field", "KILLED", folder.toString())).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).contains("'KILLED' is none of incident, killed, injured");
    }

    @Test
    void exitsWithOneWhereNothingCanBeJudged() throws IOException {
        assertThat(run(folder.resolve("nowhere").toString())).isEqualTo(1);
        assertThat(err.toString()).contains("give a folder that holds reports.jsonl");
        Files.writeString(folder.resolve("reports.jsonl"), "");
        assertThat(run(folder.toString())).isEqualTo(1);
    }
}
