package io.github.attest.place;

import io.github.attest.weight.Weights;

/**
 * What speaks for or against a place of a report being that of its main incident. What each means and what it is worth
 * stands in {@code place/weights.tsv}.
 */
enum Clue {
    AREA,
    COUNTRY,
    NEIGHBOURHOOD,
    CARE,
    TITLE,
    HOME,
    FIRST,
    DEED,
    CONTAINER,
    DATELINE,
    DISPATCH,
    SENT,
    LANDMARK,
    ORIGIN,
    SAID,
    AGAIN;

    /** The weights that are built in. */
    static final Weights<Clue> WEIGHTS = Weights.read("place/weights.tsv", Clue.class);
}
