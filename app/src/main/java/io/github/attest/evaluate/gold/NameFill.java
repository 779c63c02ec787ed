package io.github.attest.evaluate.gold;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One party in a template.
 *
 * @param names what the party may be called, never empty
 * @param optional whether it costs nothing to leave it out
 */
public record NameFill(List<String> names, boolean optional) {
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    /** @throws IllegalArgumentException if there is no name */
    public NameFill {
        names = List.copyOf(names);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("a fill without a name");
        }
    }

    /** The fills of a slot; {@code -} and {@code *} stand for none. */
    static List<NameFill> parse(List<String> fills) {
        return fills.stream()
                .filter(fill -> !fill.equals("-") && !fill.equals("*"))
                .map(NameFill::parse)
                .toList();
    }

    static NameFill parse(String fill) {
        boolean optional = fill.startsWith("?");
        List<String> quoted = quoted(fill);
        return new NameFill(quoted.isEmpty() ? List.of(fill.replace("?", "").strip()) : quoted, optional);
    }

    /** The quoted strings of a fill; a quote inside a quote is written with a backslash. */
    static List<String> quoted(String fill) {
        return QUOTED.matcher(fill.replace("\\\"", "'"))
                .results()
                .map((MatchResult match) -> match.group(1).strip())
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
