package io.github.attest.extract;

import org.jspecify.annotations.Nullable;

/**
 * One unit of a sentence: a word or phrase with what the lexicon knows of it, or a group of words for people.
 *
 * @param first its first token
 * @param end the token after its last
 * @param lexeme what the lexicon knows; {@link Lexeme#UNKNOWN} if nothing
 * @param persons the people; null for any other unit
 */
record Unit(int first, int end, Lexeme lexeme, @Nullable Persons persons) {
    boolean is(WordClass wordClass) {
        return persons == null && lexeme.is(wordClass);
    }

    boolean isAny(WordClasses classes) {
        return persons == null && lexeme.isAny(classes);
    }

    boolean is(Grammar grammar) {
        HarmWord harm = lexeme.harm();
        return persons == null && harm != null && harm.is(grammar);
    }

    /** A word of harm that is not read as something else. */
    @Nullable
    HarmWord harm() {
        return persons == null ? lexeme.harm() : null;
    }

    /** Whether a sentence part ends here, so that nothing is skipped over it. */
    boolean closes() {
        return is(WordClass.STOP) || is(WordClass.BUT) || is(WordClass.DASH);
    }
}
