package io.github.attest.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tables of {@code docs/codebook.md}: for each section its fields, and for each field what is said of it. */
final class Codebook {
    /** One row of a table. */
    record Row(String meaning, String absent) {
        boolean nullable() {
            return !absent.equals("never");
        }

        /** The section that describes the field's own fields: "Report" in "…: Report", "Claim" in "list of Claim". */
        Optional<String> section() {
            Matcher named = SECTION.matcher(meaning);
            return named.find()
                    ? Optional.of(Objects.requireNonNullElse(named.group(1), named.group(2)))
                    : Optional.empty();
        }
    }

    private static final Pattern ROW = Pattern.compile("\\| `([a-z0-9_]+)` \\| (.*) \\| (.*) \\|");
    private static final Pattern SECTION =
            Pattern.compile("(?:list of|with a) ([A-Z][a-z]+)|(?:^|: )([A-Z][a-z]+)(?:$|[;.])");

    private final Map<String, Map<String, Row>> sections = new LinkedHashMap<>();

    Codebook() {
        Map<String, Row> rows = Map.of();
        try {
            for (String line : Files.readAllLines(Run.HOME.resolve("docs/codebook.md"))) {
                Matcher row = ROW.matcher(line);
                if (line.startsWith("## ")) {
                    rows = new LinkedHashMap<>();
                    sections.put(line.substring(3), rows);
                } else if (row.matches()) {
                    rows.put(row.group(1), new Row(row.group(2), row.group(3)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, Map<String, Row>> sections() {
        return sections;
    }

    Map<String, Row> section(String name) {
        return sections.getOrDefault(name, Map.of());
    }
}
