package io.github.attest.origin;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which names within one incident are short forms of others: "police" and "Dayton police", "Health Ministry" and "Gaza
 * Health Ministry". A short form that fits several longer names that are not themselves forms of one stays by itself.
 */
final class SameNames {
    private final Map<String, String> fullest = new HashMap<>();

    private SameNames() {}

    static SameNames of(Collection<String> names) {
        SameNames same = new SameNames();
        Set<String> distinct = new TreeSet<>(names);
        Map<String, Set<String>> words = new HashMap<>();
        distinct.forEach(name -> words.put(
                name,
                Set.of(new TreeSet<>(List.of(name.toLowerCase(Locale.ROOT).split(" ", -1))).toArray(String[]::new))));
        for (String name : distinct) {
            List<String> longer = distinct.stream()
                    .filter(other -> !other.equals(name) && holds(words, other, name))
                    .toList();
            List<String> greatest = longer.stream()
                    .filter(one -> longer.stream().allMatch(other -> holds(words, one, other)))
                    .toList();
            same.fullest.put(name, greatest.size() == 1 ? greatest.getFirst() : name);
        }
        return same;
    }

    /** The fullest form of a name. */
    String fullest(String name) {
        return fullest.getOrDefault(name, name);
    }

    private static boolean holds(Map<String, Set<String>> words, String one, String other) {
        return words.getOrDefault(one, Set.of()).containsAll(words.getOrDefault(other, Set.of()));
    }
}
