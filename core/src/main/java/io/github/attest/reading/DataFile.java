package io.github.attest.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The data files of this package, in the resource folder {@code io/github/attest/}. */
final class DataFile {
    private static final String FOLDER = "/io/github/attest/";

    private DataFile() {}

    /** The rows of a file as columns divided by tabs, without comments and blank lines; no rows if there is no such file. */
    static List<List<String>> rows(String name) {
        try (InputStream in = DataFile.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                return List.of();
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
