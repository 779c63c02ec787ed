package io.github.attest.extract;

import org.jspecify.annotations.Nullable;

/**
 * What the lexicon knows of a word or phrase; one phrase may have several readings.
 *
 * @param classes its {@link WordClass}es
 * @param person as a word for people
 * @param harm as a word of harm
 * @param weapon key of the weapon it names
 * @param target key of the target it names
 * @param actor the actor it names
 */
record Lexeme(
        WordClasses classes,
        @Nullable PersonNoun person,
        @Nullable HarmWord harm,
        @Nullable String weapon,
        @Nullable String target,
        @Nullable Actor actor) {
    /** A word that the lexicon does not know. */
    static final Lexeme UNKNOWN = new Lexeme(WordClasses.NONE, null, null, null, null, null);

    /** Whether the lexicon says nothing of the word, even if it lists it. */
    boolean isUnknown() {
        return classes.isNone() && person == null && harm == null && weapon == null && target == null && actor == null;
    }

    boolean is(WordClass wordClass) {
        return classes.hasAny(wordClass.alone());
    }

    boolean isAny(WordClasses any) {
        return classes.hasAny(any);
    }

    /** The same without one of its classes. */
    Lexeme without(WordClass wordClass) {
        return new Lexeme(classes.without(wordClass.alone()), person, harm, weapon, target, actor);
    }

    Lexeme merge(Lexeme other) {
        return new Lexeme(
                classes.and(other.classes),
                other.person != null ? other.person : person,
                other.harm != null ? other.harm : harm,
                other.weapon != null ? other.weapon : weapon,
                other.target != null ? other.target : target,
                other.actor != null ? other.actor : actor);
    }
}
