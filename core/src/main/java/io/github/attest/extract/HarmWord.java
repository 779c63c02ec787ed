package io.github.attest.extract;

import io.github.attest.model.HarmType;
import java.util.Set;

/**
 * A word of harm.
 *
 * @param type what happens to people
 * @param grammars how the word may be built into a sentence
 */
record HarmWord(HarmType type, Set<Grammar> grammars) {
    HarmWord {
        grammars = Set.copyOf(grammars);
    }

    boolean is(Grammar grammar) {
        return grammars.contains(grammar);
    }

    /** How many people the word tells of without naming them; 0 if it does not tell. */
    int people() {
        int people = 0;
        for (Grammar grammar : grammars) {
            people = Math.max(people, grammar.people());
        }
        return people;
    }
}
