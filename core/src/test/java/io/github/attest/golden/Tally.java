package io.github.attest.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How many golden texts pass, by file and aspect; {@code all} counts the texts in which nothing is wrong. */
final class Tally {
    static final String ALL = "all";

    private final Map<String, int[]> counts = new TreeMap<>();
    private final List<String> failures = new ArrayList<>();

    /** Enters one text under an aspect of its file, or under {@link #ALL}. */
    void enter(String file, String aspect, List<Difference> differences) {
        int[] cell = counts.computeIfAbsent(file + "\t" + aspect, key -> new int[2]);
        cell[0] += differences.isEmpty() ? 1 : 0;
        cell[1]++;
    }

    /** Enters a text under {@link #ALL} and keeps what is wrong with it for the list. */
    void enter(String file, String text, String answer, List<Difference> differences) {
        enter(file, ALL, differences);
        if (!differences.isEmpty()) {
            failures.add(text);
            differences.forEach(difference -> failures.add("    " + difference.message()));
            failures.add("    answer: " + answer);
            failures.add("");
        }
    }

    /** How many texts of a file pass in an aspect. */
    int passed(String file, String aspect) {
        return counts.getOrDefault(file + "\t" + aspect, new int[2])[0];
    }

    /** The texts that fail, each with what is wrong. */
    List<String> failures() {
        return List.copyOf(failures);
    }

    /** One line a file: passed of all, for every aspect. */
    String table(List<String> files) {
        StringBuilder table = new StringBuilder(row("", List.of(), true));
        files.forEach(file -> table.append(row(file, List.of(file), false)));
        return files.size() < 2
                ? table.toString()
                : table.append(row("together", files, false)).toString();
    }

    private String row(String name, List<String> files, boolean head) {
        StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "%n%-26s", name));
        for (String aspect : aspects()) {
            row.append(String.format(Locale.ROOT, "%11s", head ? aspect : cell(files, aspect)));
        }
        return row.toString();
    }

    private String cell(List<String> files, String aspect) {
        int passed = 0;
        int all = 0;
        for (String file : files) {
            int[] cell = counts.getOrDefault(file + "\t" + aspect, new int[2]);
            passed += cell[0];
            all += cell[1];
        }
        return all == 0 ? "-" : passed + "/" + all;
    }

    private static List<String> aspects() {
        List<String> aspects = new ArrayList<>(List.of(ALL));
        for (Aspect aspect : Aspect.values()) {
            aspects.add(aspect.label());
        }
        return aspects;
    }
}
