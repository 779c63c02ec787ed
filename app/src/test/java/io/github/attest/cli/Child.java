package io.github.attest.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program of the tests' classes in a process of its own. */
public final class Child {
    private Child() {}

    /** The process, to be started. */
    public static ProcessBuilder of(Class<?> program, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }
}
