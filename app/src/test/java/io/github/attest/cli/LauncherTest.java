package io.github.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The launcher itself: a copy of it in a folder where nothing is to be built, and the real one where it is built. */
class LauncherTest {
    private static final Path LAUNCHER = Run.HOME.resolve("attest");

    private static final String JAR = "app/target/attest.jar";

    private static final String ARCHIVE = "app/target/attest-99.0.1.archive";

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

    @Test
    void theArchiveOfClassesIsMadeOnceAndUsedFromThenOn() throws Exception {
        Path home = installed("99.0.1", "");

        assertThat(javaCalls(home))
                .satisfiesExactly(
                        call -> assertThat(call).contains("Archive", "demo"),
                        call -> assertThat(call)
                                .contains("-XX:SharedArchiveFile=" + home.resolve(ARCHIVE), "--version"));
        assertThat(home.resolve(ARCHIVE)).exists();
        assertThat(javaCalls(home)).as("the second time").hasSize(1);
        assertThat(prepared(home)).as("no trial is left").containsExactly("attest-99.0.1.archive");
    }

    @ParameterizedTest
    @CsvSource({
        "21.0.4, -XX:ArchiveClassesAtExit=, -XX:SharedArchiveFile=",
        "24,     -XX:ArchiveClassesAtExit=, -XX:SharedArchiveFile=",
        "25.0.3, -XX:AOTCacheOutput=,       -XX:AOTCache="
    })
    void theServerHasAnArchiveOfItsOwnOfWhatItDoes(String version, String making, String using) throws Exception {
        Path home = installed(version, "");
        Path archive = home.resolve("app/target/serve-" + version + ".archive");

        assertThat(javaCalls(home, "serve", "--record", "some.db"))
                .satisfiesExactly(
                        call -> assertThat(call).contains(making, "serve --rehearse --port 0 --record "),
                        call -> assertThat(call)
                                .contains(using + archive)
                                .endsWith("serve --record some.db")
                                .doesNotContain("rehearse"));
        assertThat(javaCalls(home, "serve")).as("the second time").hasSize(1);
        assertThat(prepared(home)).containsExactly("serve-" + version + ".archive");
        assertThat(javaCalls(home, "serve", "--help"))
                .as("what only explains takes the other one")
                .hasSize(2)
                .first()
                .asString()
                .contains("demo");
    }

    @Test
    void anotherJdkMakesArchivesAnew() throws Exception {
        Path home = installed("99.0.1", "");
        javaCalls(home);
        javaCalls(home, "serve");
        release(home, "99.0.2");
        assertThat(javaCalls(home)).hasSize(2);
        assertThat(prepared(home)).containsExactly("attest-99.0.2.archive", "serve-99.0.1.archive");
        assertThat(javaCalls(home, "serve")).hasSize(2);
        assertThat(prepared(home)).containsExactly("attest-99.0.2.archive", "serve-99.0.2.archive");
    }

    private static List<String> prepared(Path home) throws IOException {
        try (Stream<Path> files = Files.list(home.resolve(JAR).getParent())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !JAR.endsWith("/" + name))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "attest.jar,   100,    1, an archive newer than the jar stays; there need be no stamp",
        "attest.jar,   300,    2, a newer jar makes another",
        "attest.built, 100,    1, so does an archive newer than the stamp",
        "attest.built, 300,    2, a newer stamp makes another"
    })
    void theArchiveOfClassesIsMadeAnewAfterABuild(String built, long second, int calls, String why) throws Exception {
        Path home = installed("99.0.1", "");
        assertThat(javaCalls(home)).hasSize(2);
        age(home.resolve(JAR), 50);
        age(home.resolve(ARCHIVE), 200);
        Path file = home.resolve("app/target").resolve(built);
        if (Files.notExists(file)) {
            Files.createFile(file);
        }
        age(file, second);

        assertThat(javaCalls(home)).as(why).hasSize(calls);
        assertThat(javaCalls(home)).as("%s, and then no more", why).hasSize(1);
    }

    @Test
    void withoutAnArchiveItStartsAllTheSame() throws Exception {
        Path home = installed("99.0.1", "exit 1");
        assertThat(javaCalls(home)).last().asString().endsWith("--version").doesNotContain("SharedArchiveFile");
        assertThat(home.resolve(ARCHIVE)).doesNotExist();
    }

    /**
     * A copy of the launcher in a folder of its own, with a jar and a JDK that only writes down how it is called.
     *
     * @param version of the JDK
     * @param dumping what its java does before it makes an archive
     */
    private Path installed(String version, String dumping) throws IOException {
        Path home = Files.createDirectory(folder.resolve("home"));
        Files.copy(LAUNCHER, home.resolve("attest"));
        Files.createDirectories(home.resolve(JAR).getParent());
        Files.createFile(home.resolve(JAR));
        Path jdk = home.resolve("jdk");
        Files.createDirectories(jdk.resolve("bin"));
        release(home, version);
        String java = """
            #!/bin/sh
            echo "$@" >>"%s"
            for argument; do
                case $argument in
                    -XX:ArchiveClassesAtExit=* | -XX:AOTCacheOutput=*) %s
                        echo archive >"${argument#*=}" ;;
                esac
            done
            """.formatted(home.resolve("calls"), dumping);
        for (String tool : List.of("java", "javac")) {
            Path file = Files.writeString(jdk.resolve("bin").resolve(tool), java);
            assertThat(file.toFile().setExecutable(true)).isTrue();
        }
        return home;
    }

    private static void release(Path home, String version) throws IOException {
        Files.writeString(home.resolve("jdk/release"), "JAVA_VERSION=\"" + version + "\"\n");
    }

    /** How Java was called by one start of the installed launcher, which asks for the version unless told otherwise. */
    private List<String> javaCalls(Path home, String... arguments) throws Exception {
        Path calls = home.resolve("calls");
        Files.deleteIfExists(calls);
        Map<String, String> environment =
                Map.of("JAVA_HOME", home.resolve("jdk").toString());
        List<String> command =
                new ArrayList<>(List.of("sh", home.resolve("attest").toString()));
        command.addAll(arguments.length == 0 ? List.of("--version") : List.of(arguments));
        Ran ran = run(environment, command.toArray(String[]::new));
        assertThat(ran.code()).isZero();
        assertThat(ran.printed()).matches("(attest: making the server ready .*\n)?");
        return Files.readAllLines(calls);
    }

    private static void age(Path file, long second) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(1_700_000_000 + second)));
    }

    /** The launcher would build otherwise, inside of a build. */
    private static boolean isBuilt() throws IOException {
        Path jar = Run.HOME.resolve(JAR);
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
