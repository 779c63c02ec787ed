package io.github.attest.extract;

import io.github.attest.model.HarmType;
import java.util.Collection;

/**
 * A word of harm.
 *
 * @param type what happens to people
 * @param grammars how the word may be built into a sentence, a {@linkplain Grammar#bit() bit} each
 * @param people how many people the word tells of without naming them; 0 if it does not tell
 */
record HarmWord(HarmType type, long grammars, int people) {
    static HarmWord of(HarmType type, Collection<Grammar> grammars) {
        long bits = 0;
        int people = 0;
        for (Grammar grammar : grammars) {
            bits |= grammar.bit();
            people = Math.max(people, grammar.people());
        }
        return new HarmWord(type, bits, people);
    }

    boolean is(Grammar grammar) {
        return isAny(grammar.bit());
    }

    /** Whether it may be built in one of some ways, a bit each. */
    boolean isAny(long some) {
        return (grammars & some) != 0;
    }
}
