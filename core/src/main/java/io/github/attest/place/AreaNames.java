package io.github.attest.place;

import io.github.attest.text.Folding;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The usual English name of an area: without "Governorate" and the like, unless a mere direction would be left. */
final class AreaNames {
    /** As they end or begin the names of areas in GeoNames. */
    private static final Set<String> KINDS = Set.of(
            "province",
            "governorate",
            "department",
            "district",
            "region",
            "oblast",
            "state",
            "municipality",
            "county",
            "prefecture",
            "rayon",
            "raion",
            "parish",
            "muhafazat",
            "okrug",
            "krai",
            "division",
            "kommun",
            "kommune");

    private static final Set<String> NO_NAMES = Set.of(
            "north",
            "northern",
            "south",
            "southern",
            "east",
            "eastern",
            "west",
            "western",
            "central",
            "capital",
            "federal",
            "national",
            "northeastern",
            "northwestern",
            "southeastern",
            "southwestern",
            "centre",
            "upper",
            "lower");

    /** Nobody calls the District of Columbia by what follows. */
    private static final String WHOLE = "district";

    private AreaNames() {}

    /** The usual name of a first-level area. */
    static String usual(String name) {
        List<String> words = List.of(name.strip().split("\\s+"));
        if (words.size() > 1 && isKind(words.getLast()) && isName(words.subList(0, words.size() - 1))) {
            return String.join(" ", words.subList(0, words.size() - 1));
        }
        if (words.size() > 1 && isKind(words.getFirst()) && isName(words.subList(1, words.size()))) {
            String rest = String.join(" ", words.subList(1, words.size()));
            boolean whole = rest.startsWith("of ") && words.getFirst().equalsIgnoreCase(WHOLE);
            return whole ? name.strip() : rest.startsWith("of ") ? rest.substring(3) : rest;
        }
        return String.join(" ", words);
    }

    private static boolean isKind(String word) {
        return KINDS.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isName(List<String> words) {
        return words.stream().anyMatch(word -> !NO_NAMES.contains(Folding.fold(word)));
    }
}
