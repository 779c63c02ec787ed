package io.github.attest.assess;

import io.github.attest.model.Grade;
import java.util.Locale;

/**
 * A grade with the sentence that gives its reason.
 *
 * @param grade the grade
 * @param reason why
 */
record Judgement(Grade grade, String reason) {
    /** The rule that gave the grade, for example {@code rule:grade.weak}. */
    String author() {
        return "rule:grade." + grade.label().toLowerCase(Locale.ROOT);
    }
}
