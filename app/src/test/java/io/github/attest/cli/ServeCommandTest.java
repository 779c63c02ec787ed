package io.github.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the server listens, and how it ends. */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ServeCommandTest {
    private static final String TEXT = "Shelling killed four people in Port Sudan on Monday, a doctor said.";

    /** What the operating system is told of a process that SIGTERM has ended: 128 and the number of the signal. */
    private static final int TERMINATED = 128 + 15;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {"0.0.0.0", "::", "192.0.2.1", "2001:db8::1", "::ffff:192.0.2.1", "224.0.0.1", "169.254.0.1"})
    void withoutUsersItListensOnThisMachineOnly(String host) {
        Run run = Run.of("serve", "--host", host, "--port", "0", "--record", folder.resolve("attest.db"));
        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.err())
                .isEqualTo("attest: the record has no users, so it is served on this machine only; leave --host out\n");
    }

    @Test
    void aHostThatIsNoneIsSaidSo() {
        Run run = Run.of("serve", "--host", "no such host", "--record", folder.resolve("attest.db"));
        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.err()).isEqualTo("attest: no such host: there is no such address\n");
    }

    @Test
    void rehearsingItShowsTheExamplesToItselfAndEnds() {
        Path record = folder.resolve("demo.db");
        Run run = Run.of("serve", "--rehearse", "--port", "0", "--record", record);
        assertThat(run.code()).isZero();
        assertThat(run.err().lines())
                .allSatisfy(line -> assertThat(line).containsPattern("\"status\":(200|303)"))
                .anySatisfy(line -> assertThat(line).contains("\"/incidents/{id}\""))
                .anySatisfy(line -> assertThat(line).contains("\"/reports/{id}\""))
                .anySatisfy(line -> assertThat(line).contains("\"/review\""))
                .anySatisfy(line -> assertThat(line).contains("\"/assets/vendor/{file}\""));
        assertThat(Run.of("verify", "--record", record).code()).isZero();
    }

    /** The request is half sent when the signal comes, and is answered; then the database is closed, and the process ends. */
    @Test
    void toldToEndItAnswersWhatIsUnderWay() throws Exception {
        Path record = folder.resolve("attest.db");
        Process server = Child.of(Main.class, "serve", "--port", "0", "--record", record.toString())
                .redirectError(folder.resolve("log.txt").toFile())
                .start();
        try (BufferedReader printed = server.inputReader();
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), port(printed.readLine()))) {
            OutputStream out = socket.getOutputStream();
            out.write(head(TEXT.length()).getBytes(StandardCharsets.ISO_8859_1));
            out.write(TEXT.substring(0, 9).getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            Thread.sleep(500); // the server has begun to read; without it the signal might come before the request
            assertThat(record.resolveSibling("attest.db-wal"))
                    .as("the record is open")
                    .exists();

            server.toHandle().destroy();
            assertThat(server.waitFor(500, TimeUnit.MILLISECONDS))
                    .as("it waits for the rest")
                    .isFalse();
            out.write(TEXT.substring(9).getBytes(StandardCharsets.ISO_8859_1));
            out.flush();

            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 201")
                    .contains("\"added\"");
            assertThat(server.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(server.exitValue()).isEqualTo(TERMINATED);
        } finally {
            server.destroyForcibly();
        }
        assertThat(record.resolveSibling("attest.db-wal"))
                .as("SQLite takes it away when the last connection closes")
                .doesNotExist();
        assertThat(Run.of("verify", "--record", record).code()).isZero();
        assertThat(Files.readString(folder.resolve("log.txt")))
                .contains("\"status\":201")
                .doesNotContain("failure");
    }

    private static int port(String address) throws IOException {
        return URI.create(address).getPort();
    }

    private static String head(int length) {
        return "POST /api/v1/reports?id=port HTTP/1.1\r\n"
                + "Host: localhost\r\n"
                + "Content-Type: text/plain\r\n"
                + "Content-Length: "
                + length + "\r\nConnection: close\r\n\r\n";
    }
}
