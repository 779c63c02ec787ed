package io.github.attest.reading;

import io.github.attest.model.Problem;
import io.github.attest.model.Report;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;

/** Ways to read that the tests of this package share. */
final class Inputs {
    private Inputs() {}

    static List<Reading> read(Path path) {
        List<Reading> readings = new ArrayList<>();
        Reader.standard().read(path, readings::add);
        return readings;
    }

    static List<Reading> jsonLines(String lines) {
        List<Reading> readings = new ArrayList<>();
        ByteArrayInputStream in = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
        Reader.standard().readJsonLines("standard input", in, readings::add);
        return readings;
    }

    static Report report(String location, String content) {
        Reading reading = Reader.standard().read(Document.of(location, content.getBytes(StandardCharsets.UTF_8)));
        return Objects.requireNonNull(reading.report(), () -> "no report: " + reading.problems());
    }

    static List<String> codes(Reading reading) {
        return reading.problems().stream().map(Problem::code).toList();
    }

    static List<String> codes(Path path) {
        return read(path).stream().flatMap(reading -> codes(reading).stream()).toList();
    }

    static byte[] gzip(byte[] bytes) {
        return gzip(bytes, 0);
    }

    /** Bytes and so many zeros behind them, which take next to nothing. */
    static byte[] gzip(byte[] bytes, int zeros) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
            zip.write(new byte[zeros]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A folder of the shared corpora, beside the project; the path need not exist. */
    static Path shared(String name) {
        Path at = Path.of("").toAbsolutePath();
        while (at != null && !Files.isDirectory(at.resolveSibling("shared"))) {
            at = at.getParent();
        }
        return at == null
                ? Path.of("shared", name)
                : at.resolveSibling("shared").resolve(name);
    }
}
