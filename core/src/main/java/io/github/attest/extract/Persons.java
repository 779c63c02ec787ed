package io.github.attest.extract;

import io.github.attest.model.Victims.Reference;
import io.github.attest.model.Victims.Share;
import io.github.attest.text.Numeral;
import org.jspecify.annotations.Nullable;

/**
 * A group of words for people, read as a unit: "at least 12 civilians", "a 22-year-old man", "James Means, 15", "two of them".
 *
 * @param first its first token
 * @param end the token after its last
 * @param numeral the number the words state; null if they state none
 * @param implied the number that follows from an article or a name, such as 1 for "a man"; 0 if none does
 * @param noun the head noun; null for a bare number or a name
 * @param name the name of a single person
 * @param age age in years
 * @param sex {@code male} or {@code female}
 * @param reference whether the words bring in people or point back
 * @param share whole, part or further
 * @param form how the words are built
 */
record Persons(
        int first,
        int end,
        @Nullable Numeral numeral,
        int implied,
        @Nullable PersonNoun noun,
        @Nullable String name,
        @Nullable Integer age,
        @Nullable String sex,
        Reference reference,
        Share share,
        Form form) {
    /** How words for people are built. */
    enum Form {
        NOUN,
        /** A number with no noun behind it. */
        BARE,
        /** A part with a noun of its own: "four of them children". */
        PART,
        NAME,
        AGE,
        PRONOUN
    }

    boolean perpetrator() {
        return noun != null && noun.kind() == PersonNoun.Kind.PERP;
    }

    /** Whether the words may speak of one person. */
    boolean single() {
        if (numeral != null) {
            return numeral.vague() == null && numeral.max() != null && numeral.max() == 1;
        }
        return implied == 1;
    }

    /** The same people where more is said of them: "another was shot and died" is one person. */
    Persons again() {
        Reference known = reference == Reference.NEW ? Reference.KNOWN : reference;
        Share whole = share == Share.FURTHER ? Share.WHOLE : share;
        return new Persons(first, end, numeral, implied, noun, name, age, sex, known, whole, form);
    }
}
