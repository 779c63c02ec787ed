package io.github.attest.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A path with names in braces where any one segment may stand. Ids may hold any character, a slash included, so paths are
 * taken apart before they are decoded.
 *
 * @param text such as {@code /api/v1/incidents/{id}}
 */
record PathTemplate(String text) {
    /** The values of the names in a path; empty if the path is another. */
    Optional<Map<String, String>> match(String rawPath) {
        List<String> names = segments(text);
        List<String> values = segments(rawPath);
        if (names.size() != values.size()) {
            return Optional.empty();
        }
        Map<String, String> found = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            String value = values.get(i);
            if (name.startsWith("{")) {
                if (value.isEmpty()) {
                    return Optional.empty();
                }
                found.put(name.substring(1, name.length() - 1), Encoded.decode(value, false));
            } else if (!name.equals(value)) {
                return Optional.empty();
            }
        }
        return Optional.of(found);
    }

    private static List<String> segments(String path) {
        return List.of(path.split("/", -1));
    }

    /** Path of something below a folder: each part encoded, so that none reads as several. */
    static String path(String folder, String... parts) {
        StringBuilder path = new StringBuilder(folder);
        for (String part : parts) {
            path.append('/').append(Encoded.encode(part));
        }
        return path.toString();
    }

    @Override
    public String toString() {
        return text;
    }
}
