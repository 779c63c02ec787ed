package io.github.attest.page;

import io.github.attest.model.PartialWeight;

/** A part of a match weight as a bar, on a scale from -100 to 100. */
public final class Bar {
    private static final double LONGEST = 100;

    /** So that twenty bits, a likelihood ratio of a million, fill the scale. */
    private static final double OF_A_BIT = 5;

    private Bar() {}

    /** Where it begins. */
    public static double start(PartialWeight part) {
        return part.bits() < 0 ? -width(part) : 0;
    }

    /** How long it is. */
    public static double width(PartialWeight part) {
        return Math.min(LONGEST, Math.abs(part.bits()) * OF_A_BIT);
    }
}
