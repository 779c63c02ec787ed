package io.github.attest.time;

import java.util.HashMap;
import java.util.Map;

/** Numbers the atoms of patterns: {@code {tag}} and literal words. */
final class Symbols {
    /** Set in the symbol of a pattern's atom that must follow the token before it without white space. */
    static final int GLUED = 1 << 20;

    /** The symbol that every end of a sentence has: {@code {end}}. */
    static final int END = 0;

    private final Map<String, Integer> numbers = new HashMap<>(Map.of("{end}", END));

    /** The number of an atom; a {@code ~} before it sets {@link #GLUED}. */
    int of(String atom) {
        if (atom.startsWith("~")) {
            return of(atom.substring(1)) | GLUED;
        }
        return numbers.computeIfAbsent(atom, name -> numbers.size());
    }

    /** Whether some pattern has this atom. */
    boolean contains(String atom) {
        return numbers.containsKey(atom);
    }

    /** The literal words of all patterns. */
    Iterable<String> literals() {
        return numbers.keySet().stream().filter(atom -> !atom.startsWith("{")).toList();
    }
}
