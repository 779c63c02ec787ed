package io.github.attest.place;

import io.github.attest.text.Shape;
import io.github.attest.text.Tokens;

/** Whether capitals tell names from other words in a sentence, as they do not in a headline or on a teletype. */
final class SentenceCase {
    /** Headline style leaves short words in lower case: about one in four. */
    private static final double CAPITALS = 0.6;

    /** Shorter sentences are a name alone as often as a headline. */
    private static final int SHORTEST = 5;

    private SentenceCase() {}

    static boolean isCaseless(Tokens tokens, int start, int limit) {
        int capitals = 0;
        int words = 0;
        for (int token = start; token < limit; token++) {
            Shape shape = tokens.shape(token);
            if (shape == Shape.CAPITALISED || shape == Shape.UPPER) {
                capitals++;
                words++;
            } else if (shape == Shape.LOWER) {
                words++;
            }
        }
        return words >= SHORTEST && capitals > words * CAPITALS;
    }
}
