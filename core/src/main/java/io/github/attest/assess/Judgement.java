package io.github.attest.assess;

import io.github.attest.model.Grade;
import io.github.attest.text.Phrasebook;
import java.util.Locale;

/**
 * A grade with the sentence that gives its reason.
 *
 * @param grade the grade
 * @param reason why
 */
record Judgement(Grade grade, String reason) {
    /** A grade for one of the reasons of the phrasebook. */
    static Judgement of(Grade grade, String reason, Object... values) {
        return new Judgement(grade, Phrasebook.reasons().say(reason, values));
    }

    /** The rule that gave the grade, for example {@code rule:grade.weak}. */
    String author() {
        return "rule:grade." + grade.label().toLowerCase(Locale.ROOT);
    }
}
