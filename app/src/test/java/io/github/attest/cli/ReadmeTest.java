package io.github.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** README.md shows what the command line does. */
class ReadmeTest {
    private static final Path README = Run.HOME.resolve("README.md");
    private static final Pattern TRANSCRIPT =
            Pattern.compile("(<!-- demo -->\n```\n)(.*?)(```\n<!-- /demo -->)", Pattern.DOTALL);

    /** What stands there before the first transcript was approved. */
    private static final String NONE = "(demo)\n";

    @TempDir
    Path folder;

    @BeforeEach
    void thereIsOne() {
        assumeThat(README).exists();
    }

    /** Run with {@code -Dattest.approve} to write what the demo prints now into README.md. */
    @Test
    void theTranscriptIsWhatTheDemoPrints() throws IOException {
        Path record = folder.resolve("attest-demo.db");
        String printed = Run.of("demo", "--record", record).out().replace(record.toString(), "attest-demo.db");
        String readme = Files.readString(README);
        if (System.getProperty("attest.approve") != null) {
            readme = TRANSCRIPT.matcher(readme).replaceFirst("$1" + Matcher.quoteReplacement(printed) + "$3");
            Files.writeString(README, readme);
        }
        Matcher shown = TRANSCRIPT.matcher(readme);
        assertThat(shown.find()).isTrue();
        assumeThat(shown.group(2)).as("a transcript was approved").isNotEqualTo(NONE);
        assertThat(shown.group(2)).isEqualTo(printed);
    }

    @Test
    void theTableOfCommandsNamesEachOfThem() throws IOException {
        String readme = Files.readString(README);
        Console console = new Console(
                InputStream.nullInputStream(), new ByteArrayOutputStream(), new ByteArrayOutputStream(), Set.of());
        Set<String> commands = new CommandLine(new Attest(console, new Settings(folder, folder)))
                .getSubcommands()
                .keySet();
        assertThat(commands).allSatisfy(command -> assertThat(readme).contains("attest " + command));
    }
}
