package io.github.attest.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The data files that are built in: UTF-8 text in the resource folder {@code io/github/attest/}. */
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
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
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
