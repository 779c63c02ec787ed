package io.github.attest.account;

import io.github.attest.text.Language;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which words for weapons say no more beside others: a "bomb" beside an airstrike is the one that fell. */
final class Weapons {
    private final Map<String, Set<String>> covered = new HashMap<>();

    Weapons(Language language) {
        for (String line : language.lines("weapons.tsv")) {
            String[] cell = line.split("\t", -1);
            covered.put(cell[0], Set.of(cell[2].split(" ", -1)));
        }
    }

    /** The weapons that say most, in the order given. */
    List<String> exact(Set<String> weapons) {
        if (weapons.size() < 2) {
            return List.copyOf(weapons);
        }
        Set<String> exact = new LinkedHashSet<>(weapons);
        weapons.forEach(weapon -> exact.removeAll(covered.getOrDefault(weapon, Set.of())));
        return List.copyOf(exact);
    }
}
