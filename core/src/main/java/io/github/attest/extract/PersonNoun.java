package io.github.attest.extract;

import io.github.attest.model.Group;
import org.jspecify.annotations.Nullable;

/**
 * A word for people.
 *
 * @param key the word itself
 * @param number how many people the word alone names: 1, 2, 3; 0 for a plural; -1 for a group of unknown number
 * @param group whom it describes
 * @param sex {@code male}, {@code female}, or null
 * @param kind what sort of word it is
 */
record PersonNoun(
        String key, int number, Group group, @Nullable String sex, Kind kind) {
    /** The sorts of words for people. */
    enum Kind {
        PLAIN,
        KIN,
        VICTIM,
        /** Somebody held to have done the harm. */
        PERP,
        DEMONYM,
        GROUP,
        PRONOUN
    }

    boolean pronoun() {
        return kind == Kind.PRONOUN;
    }

    boolean singular() {
        return number == 1;
    }
}
