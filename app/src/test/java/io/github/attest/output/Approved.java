package io.github.attest.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Output that somebody has looked at and approved, in files beside the tests. Run the tests with {@code -Dattest.approve} to
 * take over what comes out now, and read the difference before committing it.
 */
public final class Approved {
    private static final Path APPROVED = Path.of("src/test/resources/approved");

    private Approved() {}

    /** Holds output against the file of this name in the resource folder {@code approved}. */
    public static void verify(String name, String output) {
        try {
            Path file = APPROVED.resolve(name);
            if (System.getProperty("attest.approve") != null) {
                Files.writeString(file, output);
            }
            assertThat(output).as("see src/test/resources/approved/%s", name).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
