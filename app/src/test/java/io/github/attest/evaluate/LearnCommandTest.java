package io.github.attest.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.link.MatchWeights;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class LearnCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return new CommandLine(new LearnCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    private void write(String gold) throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            rows.append("""
                    {"id": "%d", "title": "Baker killed in Taiz", "text": "A baker was killed in Taiz.", "gold": {%s}}
                    """.formatted(i, gold.formatted(i)));
        }
        Files.writeString(folder.resolve("reports.jsonl"), rows);
    }

    @ParameterizedTest
    @CsvSource({"people, same-name", "dates, of-harm", "places, deed", "links, prior"})
    void printsTheDataFile(String subject, String row) throws IOException {
        write("\"incident\": \"i%d\", \"killed\": 1, \"injured\": 0, \"city\": \"Taiz\", \"date\": \"2019-04-02\"");
        assertThat(run(subject, folder.toString())).isZero();
        assertThat(out.toString())
                .startsWith("# Made by `attest learn " + subject + "` from ")
                .contains("\n" + row + "\t");
    }

    /** What is learned of links hangs on the reports, and not on what was learned before. */
    @Test
    void linksBeginWhereTheyAlwaysBegin() throws IOException {
        write("\"incident\": \"i%d\"");
        assertThat(run("links", folder.toString())).isZero();
        String learned = out.toString();
        out.getBuffer().setLength(0);
        assertThat(run("links", folder.toString())).isZero();
        assertThat(out.toString()).isEqualTo(learned);
        assertThat(MatchWeights.of(rows(learned)).share("casualties")).isEqualTo(1);
        assertThat(MatchWeights.of(rows(learned)).level("casualties", "overlap"))
                .isEqualTo(MatchWeights.start().level("casualties", "overlap"));
    }

    private static List<String> rows(String printed) {
        return printed.lines().filter(line -> !line.startsWith("#")).toList();
    }

    @ParameterizedTest
    @CsvSource({"people", "dates", "places", "links"})
    void nothingCodedTeachesNothing(String subject) throws IOException {
        write("");
        assertThat(run(subject, folder.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("no report of the tuned half is coded");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aFolderWithoutReportsIsNamed() {
        assertThat(run("people", folder.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("reports.jsonl");
    }

    @Test
    void knowsWhatCanBeLearned() {
        assertThat(run("weather", folder.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("'weather' is none of people, dates, places, links");
    }
}
