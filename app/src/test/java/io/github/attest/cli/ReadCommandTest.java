package io.github.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {
    private static final Path EXAMPLES = Run.HOME.resolve("examples");

    @TempDir
    Path folder;

    @Test
    void aReportIsALineOfJson() {
        Run run = Run.given(
                line("one", "At least 12 civilians were killed in Jableh."), "read", "--format", "jsonl", "-");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.lines()).singleElement().satisfies(node -> {
            assertThat(node.at("/report/id").asText()).isEqualTo("one");
            assertThat(node.path("accounts").isArray()).isTrue();
            assertThat(node.path("problems")).isEmpty();
        });
    }

    @Test
    void sourcesOfOnesOwnAreCitedByAllTheirNames() throws IOException {
        Path file = Files.writeString(
                folder.resolve("own.tsv"), "Harbour Monitor\tmonitor\tYE\t-\t-\tCentre for the Harbour\n");
        String line = line("one", "A shell killed two fishermen in Aden, the Centre for the Harbour said.");

        assertThat(Run.given(line, "read", "--format", "jsonl", "--sources", file.toString(), "-")
                        .lines()
                        .getFirst()
                        .at("/accounts/0/chain/0")
                        .asText())
                .isEqualTo("Harbour Monitor");
    }

    @Test
    void aFileThatHoldsNoSourcesIsWrongUsage() throws IOException {
        Path file = Files.writeString(folder.resolve("own.tsv"), "Harbour Monitor\n");
        Run run = Run.given(line("one", "Nothing."), "read", "--sources", file.toString(), "-");

        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.err()).contains("line 1 is no source");
    }

    @Test
    void manyReportsComeInTheOrderOfTheInput() {
        String input = IntStream.range(0, 200)
                .mapToObj(i -> line("r" + i, "A bomb killed " + (i + 2) + " people in Aleppo. ".repeat(1 + i % 7)))
                .collect(Collectors.joining());
        List<String> ids = Run.given(input, "read", "--format", "jsonl", "-").lines().stream()
                .map(node -> node.at("/report/id").asText())
                .toList();
        assertThat(ids).isEqualTo(IntStream.range(0, 200).mapToObj(i -> "r" + i).toList());
    }

    @Test
    void severalReportsAreOneArrayOfJson() {
        Run run = Run.given(line("a", "Nothing.") + line("b", "Nothing."), "read", "--format=json", "-");
        assertThat(run.json()).hasSize(2);
        assertThat(run.out()).endsWith("]\n");
    }

    @Test
    void noReportIsAnEmptyArrayAndExitCode1() {
        Run run = Run.of("read", "--format", "json", folder.resolve("missing.txt"));
        assertThat(run.json()).isEmpty();
        assertThat(run.code()).isEqualTo(ExitCode.NOTHING_READ);
        assertThat(run.err())
                .startsWith("attest: " + folder.resolve("missing.txt") + ": ")
                .endsWith(" (missing-file)\n");
    }

    @Test
    void whatCannotBeReadStopsNothing() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.html"));
        Run run = Run.of("read", "--format", "jsonl", empty, EXAMPLES.resolve("baghouz-sana.txt"));
        assertThat(run.code()).isZero();
        assertThat(run.lines()).hasSize(1);
        assertThat(run.err()).isEqualTo(run.err().strip() + "\n").contains("(empty-file)");
    }

    @Test
    void everyQuoteOfTheExamplesIsTheSliceAtItsOffsets() {
        Run run = Run.of("read", "--format", "jsonl", EXAMPLES);
        assertThat(run.lines()).hasSize(8).allSatisfy(line -> {
            assertSlices(line.findValues("claims"), line.at("/report/text").asText());
            assertSlices(line.findValues("headline"), line.at("/report/title").asText());
            assertSlices(
                    List.of(line.path("aggregates")), line.at("/report/text").asText());
        });
    }

    @Test
    void aReportWithoutHarmSaysSo() {
        Run run = Run.given(line("calm", "The market opened as usual."), "read", "-");
        assertThat(run.out()).contains("report calm").contains("No harm to people is told of.");
    }

    private static void assertSlices(List<JsonNode> arrays, String text) {
        for (JsonNode array : arrays) {
            assertThat(array)
                    .allSatisfy(claim -> assertThat(claim.path("quote").asText())
                            .isEqualTo(text.substring(
                                    claim.path("start").asInt(),
                                    claim.path("end").asInt())));
        }
    }

    private static String line(String id, String text) {
        return "{\"id\": \"" + id + "\", \"published\": \"2026-03-04\", \"language\": \"en\", \"text\": \"" + text
                + "\"}\n";
    }
}
