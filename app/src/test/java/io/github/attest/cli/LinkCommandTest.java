package io.github.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.link.MatchWeights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The weights of linking: estimated from documents or a record, and taken from a file. */
class LinkCommandTest {
    private static final Path EXAMPLES = Run.HOME.resolve("examples");

    @TempDir
    private Path folder;

    @Test
    void documentsShowMatchWeights() {
        Run run = Run.of("link", "--weights", EXAMPLES);

        assertThat(MatchWeights.of(run.out().lines().toList()).threshold())
                .isEqualTo(MatchWeights.standard().threshold());
    }

    @Test
    void aRecordShowsTheWeightsThatItsDocumentsShow() throws IOException {
        String record = record();

        String weights = Run.of("link", "--weights", "--record", record).out();

        assertThat(weights)
                .isEqualTo(Run.of("link", "--weights", EXAMPLES).out())
                .isEqualTo(Run.of("link", "--weights", "--record", record).out());
    }

    @Test
    void aRecordIsLinkedByTheWeightsThatItIsGiven() throws IOException {
        String record = record();
        String weights = Run.of("link", "--weights", "--record", record).out();
        Path file = Files.writeString(
                folder.resolve("weights.tsv"),
                "# Nothing is one incident.\n" + weights.replaceFirst("threshold\t-\t.*", "threshold\t-\t1000"));

        Run run = Run.of("duplicates", "--format", "json", "--record", record, "--match-weights", file);

        assertThat(run.code()).isZero();
        assertThat(Run.of("link", "--format", "jsonl", "--match-weights", file, EXAMPLES)
                        .lines())
                .allSatisfy(incident -> assertThat(incident.path("reports")).hasSize(1));
    }

    @Test
    void weightsThatLackALevelAreRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("weights.tsv"), "threshold\t-\t0\n");

        Run run = Run.of("link", "--match-weights", file, EXAMPLES);

        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.err()).contains("weights.tsv: cannot be used as match weights: no weight for ");
        assertThat(Run.of("evaluate", "--match-weights", file, folder).code()).isEqualTo(ExitCode.WRONG_USAGE);
    }

    @Test
    void aLineThatIsNoWeightIsToldByItsNumber() throws IOException {
        Path file =
                Files.writeString(folder.resolve("weights.tsv"), "# of ours\n\nthreshold\t-\t0\nshare\tdate\tmost\n");

        Run run = Run.of("link", "--match-weights", file, EXAMPLES);

        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.err()).contains("weights.tsv: cannot be used as match weights: line 4 is no weight: ");
    }

    @Test
    void aFileOfWeightsThatCannotBeReadIsSaidWhy() throws IOException {
        Path none = folder.resolve("none.tsv");
        assertThat(Run.of("link", "--match-weights", none, EXAMPLES).err())
                .isEqualTo("attest: " + none
                        + ": cannot be used as match weights: there is no such file; check the path\n");
        Path binary = Files.write(folder.resolve("weights.bin"), new byte[] {(byte) 0xff, 9, (byte) 0xfe});
        assertThat(Run.of("link", "--match-weights", binary, EXAMPLES).err()).contains(": it is not text in UTF-8\n");
    }

    @Test
    void fewDocumentsShowWeightsWithAWarning() {
        assertThat(Run.of("link", "--weights", EXAMPLES).err())
                .containsPattern("only \\d+ reports tell of an incident");
    }

    @Test
    void oneDocumentShowsNoWeights() {
        Run run = Run.of("link", "--weights", EXAMPLES.resolve("baghouz-sana.txt"));

        assertThat(run.code()).isEqualTo(ExitCode.NOTHING_READ);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("weights are counted over pairs of reports");
    }

    @ParameterizedTest
    @ValueSource(strings = {"link", "link --record attest.db", "link --weights --record attest.db report.txt"})
    void linkTakesDocumentsOrARecordForItsWeights(String line) {
        Run run = Run.of((Object[]) line.split(" ", -1));

        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.err()).contains("give documents to link, or --weights and no document");
    }

    private String record() {
        String record = folder.resolve("record.db").toString();
        assertThat(Run.of("add", "--record", record, EXAMPLES).code()).isZero();
        return record;
    }
}
