package io.github.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.output.Approved;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class AttestTest {
    @TempDir
    Path folder;

    @Test
    void helpReadsAsApproved() {
        Approved.verify("help.txt", Run.of("--help").out());
        Approved.verify("help-read.txt", Run.of("read", "--help").out());
        assertThat(Run.of("help").out()).isEqualTo(Run.of("--help").out());
    }

    @Test
    void everyCommandExplainsItself() {
        CommandLine line = new CommandLine(new Attest(
                new Console(
                        InputStream.nullInputStream(),
                        new ByteArrayOutputStream(),
                        new ByteArrayOutputStream(),
                        Set.of()),
                new Settings(folder, folder)));
        assertThat(line.getSubcommands().keySet()).allSatisfy(name -> {
            Run run = Run.of(name, "--help");
            assertThat(run.code()).isZero();
            assertThat(run.out()).contains("Usage: attest " + name);
        });
    }

    @Test
    void theDemoTellsOfIncidentsAndLeavesASoundRecord() {
        Path record = folder.resolve("demo.db");
        Run demo = Run.of("demo", "--record", record);
        assertThat(demo.code()).isZero();
        assertThat(demo.err()).isEmpty();
        assertThat(demo.out()).startsWith("8 reports added").contains("attest toll --record " + record);
        assertThat(Run.of("verify", "--record", record).code()).isZero();
        assertThat(Run.of("demo", "--record", record).out()).isEqualTo(demo.out());
    }

    @Test
    void linkingPrintsIncidentsOfReportsThatWereRead() {
        Run run = Run.of("link", "--format", "jsonl", Run.HOME.resolve("examples"));
        assertThat(run.lines()).isNotEmpty().allSatisfy(incident -> {
            assertThat(incident.path("reports")).isNotEmpty();
            assertThat(incident.path("grade").asText()).isIn("Confirmed", "Fair", "Weak", "Contested", "Discounted");
        });
        assertThat(Run.of("link", Run.HOME.resolve("examples")).out()).contains("never added to incidents");
    }

    @Test
    void coloursAreForTerminals() {
        assertThat(coloured("read", Run.HOME.resolve("examples").toString())).contains("\u001b[");
        assertThat(coloured("read", "--no-color", Run.HOME.resolve("examples").toString()))
                .doesNotContain("\u001b[");
        assertThat(coloured(
                        "read",
                        "--format",
                        "jsonl",
                        Run.HOME.resolve("examples").toString()))
                .doesNotContain("\u001b[");
    }

    @Test
    void importedPlacesAreKnownFromThenOn() throws IOException {
        Path table = folder.resolve("places.tsv");
        Files.writeString(
                table,
                "9000001\tOld Mill Bend\tOld Mill Bend\t\t35.5\t36.1\tP\tPPL\tSY\t\t02\t\t\t\t900\t\t\tAsia/Damascus\t2020-01-01\n");
        Settings settings = new Settings(Run.HOME, folder.resolve("gazetteers"));
        Run run = Run.with(settings, InputStream.nullInputStream(), "gazetteer", "import", table);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains(": 1 places, kept in ");
        assertThat(new Gazetteers(settings.gazetteers()).files()).hasSize(1);
        Files.writeString(settings.gazetteers().resolve("broken.gazetteer"), "broken");
        Run read = Run.with(settings, InputStream.nullInputStream(), "read", Run.HOME.resolve("examples"));
        assertThat(read.code()).isZero();
        assertThat(read.err()).contains("broken.gazetteer").contains("(unusable-gazetteer)");
    }

    @Test
    void aTableOfPlacesThatIsNotThereIsSaid() {
        Run run = Run.of("gazetteer", "import", folder.resolve("none.tsv"));
        assertThat(run.code()).isEqualTo(ExitCode.NOTHING_READ);
        assertThat(run.err()).endsWith(" (missing-file)\n");
    }

    private String coloured(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console console = new Console(
                InputStream.nullInputStream(), out, new ByteArrayOutputStream(), Set.of(Console.Trait.COLOUR));
        new Attest(console, new Settings(Run.HOME, folder.resolve("none"))).run(arguments);
        return out.toString(StandardCharsets.UTF_8);
    }
}
