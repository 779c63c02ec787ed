package io.github.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings from the environment and from a file. */
class ConfigurationTest {
    @TempDir
    Path folder;

    @Test
    void aFlagGoesBeforeTheEnvironmentAndTheEnvironmentBeforeTheFile() throws IOException {
        Path file = Files.writeString(folder.resolve("attest.properties"), "record = " + here("file.db") + "\n");
        Map<String, String> both = Map.of("ATTEST_CONFIG", file.toString(), "ATTEST_RECORD", here("environment.db"));

        assertThat(run(both, "toll", "--record", here("flag.db")).err()).contains("flag.db");
        assertThat(run(both, "toll").err()).contains("environment.db");
        assertThat(run(Map.of("ATTEST_CONFIG", file.toString()), "toll").err()).contains("file.db");
        assertThat(run(Map.of("ATTEST_RECORD", ""), "toll").err()).contains("attest.db");
    }

    @Test
    void whatIsWrittenWronglyIsSaid() throws IOException {
        Path file = Files.writeString(folder.resolve("attest.properties"), "recrod = x\n");
        Run run = run(Map.of("ATTEST_CONFIG", file.toString()), "toll");
        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.err())
                .isEqualTo("attest: " + file + ": there is no setting 'recrod'; there are author, authority, every,"
                        + " host, log-reads, match-weights, port, profile, record, sources\n");
        assertThat(run(Map.of("ATTEST_CONFIG", here("none")), "toll").err())
                .contains("cannot be read as a configuration");
    }

    @Test
    void aReasonIsNeverConfigured() {
        Run run = run(Map.of("ATTEST_REASON", "because"), "decide", "grade", "inc-1", "fair");
        assertThat(run.err()).contains("'--reason=TEXT'");
    }

    @Test
    void everySettingIsDocumented() throws IOException {
        String page = Files.readString(Run.HOME.resolve("docs/configuration.md"));
        assertThat(Configuration.KEYS)
                .allSatisfy(
                        key -> assertThat(page).contains("| `" + key + "` | `" + Configuration.variable(key) + "` |"));
    }

    private String here(String name) {
        return folder.resolve(name).toString();
    }

    private static Run run(Map<String, String> environment, Object... arguments) {
        Settings settings = new Settings(Run.HOME, Path.of("none"), Configuration.of(environment));
        return Run.with(settings, InputStream.nullInputStream(), arguments);
    }
}
