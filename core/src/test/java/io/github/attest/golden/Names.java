package io.github.attest.golden;

import io.github.attest.text.Folding;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** When two names are the same: of places, sources, and belligerents; their aliases stand in {@code belligerents.tsv} and {@code
 * sources.tsv}. */
final class Names {
    private static final Pattern BASIS = Pattern.compile(" (alleged|claimed|denied|suspected)$");
    private static final Pattern BREAKS = Pattern.compile("[-'_#\\s]+");
    private static final Map<String, String> PARTIES = parties();
    private static final List<List<String>> SOURCES = aliases("sources.tsv");

    private Names() {}

    /** Lower case, without accents, with single spaces for hyphens, and without a leading article. */
    static String fold(String name) {
        String folded = BREAKS.matcher(Folding.fold(name)).replaceAll(" ").strip();
        return folded.startsWith("the ") ? folded.substring(4) : folded;
    }

    /** The basis at the end of a belligerent, or nothing. */
    static String basis(String belligerent) {
        var matcher = BASIS.matcher(belligerent.toLowerCase(Locale.ROOT));
        return matcher.find() ? matcher.group(1) : "";
    }

    /** The one name under which the aliases of a belligerent are known here. */
    static String party(String belligerent) {
        String name = fold(belligerent.substring(0, belligerent.length() - suffix(belligerent)));
        return PARTIES.getOrDefault(name, name);
    }

    /**
     * Whether two names are of the same source: one stands in the other, as in "health ministry" and "Gaza's health
     * ministry", or both are in one line of {@code sources.tsv}.
     */
    static boolean alike(String name, String other) {
        String one = fold(name);
        String two = fold(other);
        return within(one, two)
                || within(two, one)
                || SOURCES.stream().anyMatch(aliases -> aliases.contains(one) && aliases.contains(two));
    }

    private static boolean within(String part, String whole) {
        return (" " + whole + " ").contains(" " + part + " ");
    }

    private static int suffix(String belligerent) {
        String basis = basis(belligerent);
        return basis.isEmpty() ? 0 : basis.length() + 1;
    }

    private static Map<String, String> parties() {
        Map<String, String> parties = new HashMap<>();
        for (List<String> names : aliases("belligerents.tsv")) {
            names.forEach(name -> parties.put(name, names.getFirst()));
        }
        return Map.copyOf(parties);
    }

    private static List<List<String>> aliases(String resource) {
        return GoldenFiles.lines(resource).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line ->
                        Arrays.stream(line.split("\t", -1)).map(Names::fold).toList())
                .toList();
    }
}
