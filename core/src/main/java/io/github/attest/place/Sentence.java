package io.github.attest.place;

import io.github.attest.text.Shape;
import io.github.attest.text.Tokens;

/**
 * A sentence in which names are looked for.
 *
 * @param start its first token
 * @param limit the token after its last
 * @param caseless whether capitals tell no names from other words, as in a headline or on a teletype
 */
record Sentence(int start, int limit, boolean caseless) {
    /** Before the first sentence of a text. */
    static final Sentence NONE = new Sentence(0, 0, false);

    /** Headline style leaves short words in lower case: about one in four. */
    private static final double CAPITALS = 0.6;

    /** Shorter sentences are a name alone as often as a headline. */
    private static final int SHORTEST = 5;

    /** A sentence of a text, by its number. */
    static Sentence of(Tokens tokens, int number) {
        int start = tokens.sentenceStart(number);
        int limit = tokens.sentenceEnd(number);
        return new Sentence(start, limit, isCaseless(tokens, start, limit));
    }

    private static boolean isCaseless(Tokens tokens, int start, int limit) {
        int capitals = 0;
        int words = 0;
        for (int token = start; token < limit; token++) {
            Shape shape = tokens.shape(token);
            if (shape.capital()) {
                capitals++;
                words++;
            } else if (shape == Shape.LOWER) {
                words++;
            }
        }
        return words >= SHORTEST && capitals > words * CAPITALS;
    }
}
