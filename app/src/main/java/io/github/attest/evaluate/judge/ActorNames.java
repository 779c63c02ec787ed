package io.github.attest.evaluate.judge;

import io.github.attest.text.Folding;
import io.github.attest.text.Language;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What parties are called, by a language's actor lexicon ({@code actors.tsv}: name, tab, other names separated by {@code |},
 * and more; a question mark before the name marks a word such as "gunmen" that names nobody in particular). Immutable.
 */
public final class ActorNames {
    private final Map<String, Set<String>> aliases = new HashMap<>();
    private final Set<String> generic = new HashSet<>();

    private ActorNames() {}

    /** The names in a language. */
    public static ActorNames of(Language language) {
        ActorNames names = new ActorNames();
        language.lines("actors.tsv").forEach(names::add);
        return names;
    }

    private void add(String line) {
        String[] cell = line.split("\t", -1);
        boolean unnamed = cell[0].startsWith("?");
        String name = words(cell[0].substring(unnamed ? 1 : 0));
        Set<String> others = aliases.computeIfAbsent(name, key -> new HashSet<>());
        Arrays.stream(cell[1].split("\\|", -1)).map(ActorNames::words).forEach(others::add);
        if (unnamed) {
            generic.add(name);
            generic.addAll(others);
        }
    }

    /** Whether a name is a word that names nobody in particular. */
    boolean isGeneric(String name) {
        return generic.contains(words(name));
    }

    /** Whether an extracted name is a coded one: either contains the other, word for word, or the coded one is an alias or a generic word in one. */
    boolean same(String name, String coded) {
        String first = words(name);
        String second = words(coded);
        return first.contains(second)
                || second.contains(first)
                || aliases.getOrDefault(first, Set.of()).stream().anyMatch(alias -> covers(alias, second));
    }

    /** Whether another name of a party is the coded one, or the coded one a generic word in it: "army" in "Malian army". */
    private boolean covers(String alias, String coded) {
        return alias.equals(coded) || generic.contains(coded) && alias.contains(coded);
    }

    private static String words(String name) {
        return " "
                + String.join(" ", Folding.fold(name).split("[^\\p{L}\\p{Nd}]+", -1))
                        .strip() + " ";
    }
}
