package io.github.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.record.export.ExportFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FailuresTest {
    private static final Path EXAMPLES = Run.HOME.resolve("examples");

    @TempDir
    Path folder;

    @Test
    void aReaderOfAPipeThatHasGoneIsNoMistake() {
        assertThat(writingTo("Broken pipe")).isEqualTo("0 ");
        assertThat(writingTo("Datenübergabe unterbrochen (broken pipe)")).isEqualTo("0 ");
    }

    @Test
    void aFullDiskIsTold() {
        assertThat(writingTo("No space left on device"))
                .isEqualTo("1 attest: results cannot be written: No space left on device\n");
    }

    @Test
    void aMistakeOfOursIsOneSentence() {
        Run run = Run.with(new Broken(), "read", "-");
        assertThat(run.code()).isEqualTo(ExitCode.NOTHING_READ);
        assertThat(run.err())
                .isEqualTo("attest: Attest itself failed (ArithmeticException);"
                        + " please report this with what --debug prints\n");
    }

    @Test
    void itsTraceIsShownToThoseWhoAsk() {
        assertThat(Run.with(new Broken(), "--debug", "read", "-").err())
                .contains("ArithmeticException", "at io.github.attest.cli.");
    }

    @Test
    void aCommandThatDoesNotExistHasANeighbour() {
        Run run = Run.of("incident");
        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("'incident'").contains("did you mean").contains("incidents");
    }

    @Test
    void aCommandInAWrongFormIsToldItsForm() {
        String form = "write 'attest decide range --reason=TEXT INCIDENT HARM RANGE'";

        assertThat(Run.of("decide", "range", "inc-1", "killed", "16", "24", "--reason", "Two counts.")
                        .err())
                .contains("'24' is one word too many", form);
        assertThat(Run.of("decide", "range", "inc-1", "16..24", "16", "--reason", "Two counts.")
                        .err())
                .contains("attest: HARM: '16..24' is none of casualties, injured, killed", form);
        assertThat(Run.of("decide", "rank").err()).contains("there is no command 'decide rank'");
    }

    @Test
    void wrongOptionsAreWrongUsage() {
        assertThat(Run.of("read").code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(Run.of("read", "--format", "xml", "x").err()).contains("text, json, jsonl");
        assertThat(Run.of().code()).isEqualTo(ExitCode.WRONG_USAGE);
    }

    @Test
    void aNumeralProfileThatDoesNotExistIsWrongUsage() {
        Run run = Run.of("read", "--profile", "none", EXAMPLES);
        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.err()).contains("airwars, acled");
    }

    @Test
    void optionsAreUnderstoodInTurkey() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.of("tr", "TR"));
        try {
            Run run = Run.of("export", "--release", "victims", "--record", "none.db", "JSONL");
            assertThat(run.code()).isEqualTo(ExitCode.RECORD_UNUSABLE);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void anExportEndsQuietlyToo(ExportFormat format) {
        String record = folder.resolve("attest.db").toString();
        Run.of("add", EXAMPLES, "--author", "Amal", "--record", record);
        assertThat(writingTo("Broken pipe", "export", format.label(), "--record", record))
                .isEqualTo("0 ");
    }

    private static String writingTo(String reason) {
        return writingTo(reason, "read", "--format", "jsonl", EXAMPLES.toString());
    }

    /** Exit code and messages of a run whose results cannot be written, for a reason of the operating system's. */
    private static String writingTo(String reason, String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
        Console console = new Console(InputStream.nullInputStream(), closed, err, Set.of());
        int code = new Attest(console, new Settings(Run.HOME, Path.of("none"))).run(arguments);
        return code + " " + err.toString(StandardCharsets.UTF_8);
    }

    /** Standard input with a mistake in it. */
    private static final class Broken extends InputStream {
        @Override
        public int read() {
            throw new ArithmeticException("a mistake");
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            return read();
        }
    }
}
