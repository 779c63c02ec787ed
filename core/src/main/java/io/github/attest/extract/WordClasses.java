package io.github.attest.extract;

import java.util.Objects;

/**
 * A set of {@link WordClass}es, as bits: every word of every sentence is asked for several of them.
 *
 * @param low a bit for each of the first 64 classes
 * @param high a bit for each of the others
 */
record WordClasses(long low, long high) {
    /** As many classes as there may be; one more fails when the classes are loaded. */
    static final int MOST = 2 * Long.SIZE;

    static final WordClasses NONE = new WordClasses(0, 0);

    static WordClasses of(WordClass... classes) {
        WordClasses set = NONE;
        for (WordClass wordClass : classes) {
            set = set.and(wordClass.alone());
        }
        return set;
    }

    /**
     * The set of the one class at a position.
     *
     * @throws IndexOutOfBoundsException if it is one too many
     */
    static WordClasses at(int position) {
        long bit = 1L << Objects.checkIndex(position, MOST); // counts modulo 64
        return position < Long.SIZE ? new WordClasses(bit, 0) : new WordClasses(0, bit);
    }

    boolean isNone() {
        return (low | high) == 0;
    }

    /** Whether the two sets share a class. */
    boolean hasAny(WordClasses others) {
        return (low & others.low | high & others.high) != 0;
    }

    /** The classes of both sets. */
    WordClasses and(WordClasses others) {
        return new WordClasses(low | others.low, high | others.high);
    }

    /** The classes that are in both sets. */
    WordClasses within(WordClasses others) {
        return new WordClasses(low & others.low, high & others.high);
    }

    WordClasses without(WordClasses others) {
        return new WordClasses(low & ~others.low, high & ~others.high);
    }
}
