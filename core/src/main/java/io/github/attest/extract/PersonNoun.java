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

    /** The same behind another noun, which says more of them: "female victims" are females, a "female judge" is a judge. */
    PersonNoun described(PersonNoun by) {
        if (by.kind != Kind.PLAIN || by.sex == null && by.group == Group.PEOPLE) {
            return this;
        }
        String known = sex == null ? by.sex : sex;
        return group == Group.PEOPLE && kind != Kind.PERP
                ? new PersonNoun(by.key, number, by.group, known, kind)
                : new PersonNoun(key, number, group, known, kind);
    }

    boolean singular() {
        return number == 1;
    }
}
