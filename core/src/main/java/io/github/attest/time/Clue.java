package io.github.attest.time;

import io.github.attest.weight.Weights;

/**
 * What speaks for or against a day of a report being that of its main incident. What each means and what it is worth stands
 * in {@code time/weights.tsv}.
 */
enum Clue {
    OF_HARM,
    BEHIND_DEED,
    BEFORE_DEED,
    HOUR,
    FIRST,
    COARSE,
    DEATH,
    AFTERMATH_CLOSE,
    AFTERMATH_BEFORE,
    AFTERMATH_BEHIND,
    FOLLOWED,
    AGAIN;

    /** The weights that are built in. */
    static final Weights<Clue> WEIGHTS = Weights.read("time/weights.tsv", Clue.class);
}
