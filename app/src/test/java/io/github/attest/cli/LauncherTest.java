package io.github.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher itself: a copy of it in a folder where nothing is to be built, and the real one where it is built. */
class LauncherTest {
    private static final Path LAUNCHER = Run.HOME.resolve("attest");

    @TempDir
    Path folder;

    /** What a process printed, both streams together, and its exit code. */
    private record Ran(int code, String printed) {}

    @Test
    void whereThereIsNoJdkItSaysWhatToInstall() throws Exception {
        Path copy = Files.copy(LAUNCHER, folder.resolve("attest"));
        Ran ran = run(
                Map.of("HOME", folder.toString()),
                // the number of the wanted version is the only thing that is not as it is shipped
                "sh",
                "-c",
                "sed s/wanted=21/wanted=999/ \"$0\" > \"$0.late\"; sh \"$0.late\" --help",
                copy.toString());
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.printed())
                .contains("needs a Java Development Kit (JDK) 999 or newer")
                .contains("apt install", "brew install", "JAVA_HOME")
                .doesNotContain("not found");
    }

    @Test
    void theRealOneStartsThroughASymbolicLinkFromAnotherFolder() throws Exception {
        assumeThat(isBuilt())
                .as("the application is built and no source is newer")
                .isTrue();
        Path link = Files.createSymbolicLink(folder.resolve("link"), LAUNCHER);
        Ran ran = run(Map.of(), link.toString(), "--version");
        assertThat(ran.code()).isZero();
        assertThat(ran.printed()).startsWith("attest ").contains("Java ").doesNotContain("WARNING", "warning");
    }

    @Test
    void argumentsReachTheApplicationAsTheyAre() throws Exception {
        assumeThat(isBuilt())
                .as("the application is built and no source is newer")
                .isTrue();
        Ran ran = run(Map.of(), LAUNCHER.toString(), "read", "a file with spaces and a * and a \" in its name");
        assertThat(ran.code()).isEqualTo(ExitCode.NOTHING_READ);
        assertThat(ran.printed()).startsWith("attest: a file with spaces and a * and a \" in its name: ");
    }

    /** The launcher would build otherwise, inside of a build. */
    private static boolean isBuilt() throws IOException {
        Path jar = Run.HOME.resolve("app/target/attest.jar");
        if (!Files.exists(jar)) {
            return false;
        }
        long built = Files.getLastModifiedTime(jar).toMillis();
        try (Stream<Path> core = Files.walk(Run.HOME.resolve("core/src/main"));
                Stream<Path> app = Files.walk(Run.HOME.resolve("app/src/main"))) {
            return Stream.concat(core, app).noneMatch(path -> path.toFile().lastModified() > built);
        }
    }

    private Ran run(Map<String, String> environment, String... command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(List.of(command)).directory(folder.toFile());
        builder.redirectErrorStream(true).environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(process.waitFor(), printed);
    }
}
