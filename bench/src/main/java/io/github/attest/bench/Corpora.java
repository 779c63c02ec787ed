package io.github.attest.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The corpora beside the project. Nothing of them is part of it. */
final class Corpora {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Corpora() {}

    /** The folder {@code shared/corpora}, looked for upwards from the working directory; empty if there is none. */
    static Optional<Path> folder() {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("shared").resolve("corpora"))
                .filter(Files::isDirectory)
                .findFirst();
    }

    private static Path folder(String corpus) throws IOException {
        return folder().orElseThrow(() -> new IOException("no folder shared/corpora beside the project"))
                .resolve(corpus);
    }

    /** The rows of a corpus. */
    static List<JsonNode> rows(String corpus, String file) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        for (String line : Files.readAllLines(folder(corpus).resolve(file))) {
            rows.add(JSON.readTree(line));
        }
        return rows;
    }

    /** The saved pages, as they were served. */
    static List<byte[]> pages() throws IOException {
        List<byte[]> pages = new ArrayList<>();
        for (JsonNode row : rows("pages", "pages.jsonl")) {
            Path page = folder("pages").resolve(row.path("file").asText());
            try (InputStream in = new GZIPInputStream(Files.newInputStream(page))) {
                pages.add(in.readAllBytes());
            }
        }
        return pages;
    }
}
