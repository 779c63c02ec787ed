package io.github.attest.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The files under {@code golden/} in the test resources. */
final class GoldenFiles {
    private GoldenFiles() {}

    /** The text files of a folder, in the order of their names. */
    static List<Path> in(String folder) {
        try (Stream<Path> files = Files.list(path(folder))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of one resource. */
    static List<String> lines(String resource) {
        return lines(path(resource));
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file's name without its ending. */
    static String stem(Path file) {
        return file.getFileName().toString().replace(".txt", "");
    }

    /** Writes a file into the folder of what the build made. */
    static void write(String name, List<String> lines) {
        try {
            Files.write(Files.createDirectories(Path.of("target")).resolve(name), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path path(String resource) {
        try {
            return Path.of(Objects.requireNonNull(GoldenFiles.class.getResource(resource), resource)
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
