package io.github.attest.link;

/** Two accounts that are held against each other; what several comparisons ask of the pair is found out once. */
final class PortraitPair {
    private static final int UNKNOWN = -2;

    private final Portrait one;
    private final Portrait other;
    private int placeLevel = UNKNOWN;

    PortraitPair(Portrait one, Portrait other) {
        this.one = one;
        this.other = other;
    }

    Portrait one() {
        return one;
    }

    Portrait other() {
        return other;
    }

    /** The level of {@link PlaceComparison}. */
    int placeLevel() {
        if (placeLevel == UNKNOWN) {
            placeLevel = PlaceComparison.level(one, other);
        }
        return placeLevel;
    }
}
