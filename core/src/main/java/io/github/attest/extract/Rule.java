package io.github.attest.extract;

import io.github.attest.model.HarmType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule of extraction: a pattern over units around a word of harm, which ties the word to people. Rules are data, in the
 * file {@code rules.txt} of a language:
 *
 * <pre>
 * rule passive
 * catches People, a form of "be", then a participle of harm.
 * pattern subject have? be adverb* &lt;participle&gt;
 * + At least [12 civilians|killed 12..] were killed in the raid.
 * - The bridge was destroyed.
 * </pre>
 *
 * <p>The element in angle brackets is the anchor: the word of harm, by its grammar, or a word class with {@code @} before
 * it. {@code subject}, {@code list}, {@code series}, {@code persons}, {@code bare}, {@code figure} capture people; other names are word classes, and
 * {@code unknown} is any word the lexicon does not know, {@code object} is people of whom an earlier word of harm has told, and {@code ~N} skips up to N units. {@code ?}, {@code *} and {@code +} repeat, {@code |} separates alternatives, {@code !}
 * forbids.
 *
 * @param id stable name: the language and the rule, for example {@code en.passive}
 * @param catches a sentence that says what it catches
 * @param before elements before the anchor, nearest first
 * @param anchor what the anchor may be
 * @param after elements behind the anchor
 * @param harm what happened to the people, where the rule says it and not the anchor
 * @param part whether the people are only some of those harmed
 * @param rest whether it happened to the others of those whom the people are some of; to all, where the rule captures none
 * @param examples texts with their expected figures, kept as tests and documentation
 */
record Rule(
        String id,
        String catches,
        String pattern,
        List<Element> before,
        Wanted anchor,
        List<Element> after,
        @Nullable HarmType harm,
        boolean part,
        boolean rest,
        List<String> examples) {
    /**
     * What one unit must be, any of several.
     *
     * @param classes a word of one of these classes
     * @param grammars a word of harm of one of these grammars, a {@linkplain Grammar#bit() bit} each
     * @param unknown a word that the lexicon does not know
     * @param told people of whom an earlier word of harm has told as its object
     * @param people other people
     * @param capture how the people are captured; null if none are
     */
    record Wanted(
            WordClasses classes,
            long grammars,
            boolean unknown,
            boolean told,
            boolean people,
            @Nullable Capture capture) {
        /** Whether a unit is what is wanted; people may be taken as the object of an earlier word of harm. */
        boolean is(Unit unit, boolean taken) {
            if (unit.persons() != null) {
                return taken ? told : people;
            }
            Lexeme lexeme = unit.lexeme();
            HarmWord harm = lexeme.harm();
            return lexeme.isAny(classes) || harm != null && harm.isAny(grammars) || unknown && lexeme.isUnknown();
        }
    }

    /** How people are captured. */
    enum Capture {
        /** The people of whom a verb to the right says something. */
        SUBJECT,
        /** One group of people or several joined by commas and "and". */
        LIST,
        /** Like a list, but what follows may be a verb of which the whole phrase is the subject. */
        SERIES,
        /** One group of people. */
        PERSONS,
        /** A number with no noun. */
        BARE,
        /** A number, with a noun or without. */
        FIGURE,
        /** A part of the people named before, with a noun of its own: "four of them children". */
        PART
    }

    /**
     * One element of a pattern.
     *
     * @param wanted what the unit must be; null for a skip
     * @param min how often at least
     * @param max how often at most
     * @param forbidden whether the unit must be none of them, and is not consumed
     */
    record Element(@Nullable Wanted wanted, int min, int max, boolean forbidden) {}
}
