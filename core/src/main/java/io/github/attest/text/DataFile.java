package io.github.attest.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The data files that are built in, UTF-8 text in the resource folder {@code io/github/attest/}, and those of users in their form. */
public final class DataFile {
    private static final String FOLDER = "/io/github/attest/";

    private DataFile() {}

    /**
     * The lines of a file, without comments (which start with {@code #}) and blank lines.
     *
     * @param name path within the folder
     * @throws IllegalArgumentException if there is no such file
     */
    public static List<String> lines(String name) {
        try (InputStream in = DataFile.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalArgumentException("no data file " + FOLDER + name);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(DataFile::tells)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /**
     * The lines of a file of the user's own, likewise.
     *
     * @param check takes a line, or throws an {@link IllegalArgumentException} that says why it is none: "is no source"
     * @throws IOException if the file cannot be read, or a line of it is none; the message says which and why
     */
    public static List<String> lines(Path file, Consumer<String> check) throws IOException {
        List<String> lines = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (tells(line)) {
                try {
                    check.accept(line);
                } catch (IllegalArgumentException e) {
                    throw new IOException("line " + number + " " + e.getMessage(), e);
                }
                lines.add(line);
            }
        }
        return lines;
    }

    /** Whether a line is neither a comment nor blank. */
    private static boolean tells(String line) {
        return !line.isBlank() && !line.startsWith("#");
    }

    /**
     * The rows of a file as columns divided by tabs, without comments and blank lines.
     *
     * @param name path within the folder
     * @throws IllegalArgumentException if there is no such file
     */
    public static List<List<String>> rows(String name) {
        return lines(name).stream().map(line -> List.of(line.split("\t", -1))).toList();
    }
}
