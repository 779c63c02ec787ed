package io.github.attest.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the data files of this package. */
final class DataFile {
    private DataFile() {}

    /**
     * The lines of a resource, without comments and blank lines.
     *
     * @throws IllegalArgumentException if there is no such resource
     */
    static List<String> lines(String path) {
        try (InputStream in = DataFile.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("no data file " + path);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
