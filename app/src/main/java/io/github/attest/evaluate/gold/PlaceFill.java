package io.github.attest.evaluate.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A place in a template: {@code EL SALVADOR: SAN MIGUEL (DEPARTMENT): SAN LUIS DE LA REINA (TOWN)}.
 *
 * @param path the names on each level from the country to the most exact place; a level holds two names where the harm was
 *     done between two places
 */
public record PlaceFill(List<List<String>> path) {
    private static final Pattern TYPE = Pattern.compile("\\([^)]*\\)");

    /** @throws IllegalArgumentException if there is no level, or one without a name */
    public PlaceFill {
        path = path.stream().map(List::copyOf).toList();
        if (path.isEmpty() || path.stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException("a place without a name");
        }
    }

    /** The names of the most exact place. */
    public List<String> place() {
        return path.get(path.size() - 1);
    }

    /** The areas around it, from the country down; empty if it is a country. */
    public List<List<String>> areas() {
        return path.subList(0, path.size() - 1);
    }

    /** The alternatives of a slot; {@code -} and {@code *} stand for none. */
    static List<PlaceFill> parse(List<String> fills) {
        return fills.stream()
                .flatMap(fill -> Alternatives.of(fill).stream())
                .filter(text -> !text.equals("-") && !text.equals("*") && !text.isBlank())
                .map(PlaceFill::parse)
                .toList();
    }

    private static PlaceFill parse(String text) {
        List<List<String>> path = new ArrayList<>();
        for (String level : text.split(":", -1)) {
            path.add(names(level));
        }
        return new PlaceFill(path);
    }

    private static List<String> names(String level) {
        List<String> names = new ArrayList<>();
        for (String name : level.split(" - ", -1)) {
            names.add(TYPE.matcher(name).replaceAll(" ").strip());
        }
        return names;
    }

    @Override
    public String toString() {
        return String.join(
                ": ", path.stream().map(names -> String.join(" - ", names)).toList());
    }
}
