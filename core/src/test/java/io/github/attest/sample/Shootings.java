package io.github.attest.sample;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The shootings corpus, where it stands beside the project. */
public final class Shootings {
    private Shootings() {}

    /** Whether a row belongs to the half that may be looked at; split by incident, so that no incident is in both. */
    public static boolean isTuned(JsonNode row) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(row.at("/gold/incident").asText().getBytes(StandardCharsets.UTF_8));
            return Character.digit(HexFormat.of().formatHex(digest).charAt(0), 16) % 2 == 0;
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** All rows; the test is skipped where there is no corpus. */
    public static List<JsonNode> read() {
        Path file = corpus();
        assumeTrue(file != null, "no folder shared/corpora/shootings beside the project");
        Objects.requireNonNull(file);
        ObjectMapper mapper = new ObjectMapper();
        try {
            List<JsonNode> rows = new ArrayList<>();
            for (String line : Files.readAllLines(file)) {
                rows.add(mapper.readTree(line));
            }
            return rows;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static @Nullable Path corpus() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path file = at.resolve("shared/corpora/shootings/reports.jsonl");
            if (Files.exists(file)) {
                return file;
            }
        }
        return null;
    }
}
