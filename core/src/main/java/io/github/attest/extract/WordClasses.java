package io.github.attest.extract;

import java.util.Objects;

/** A set of {@link WordClass}es, as bits: every word of every sentence is asked for several of them. */
final class WordClasses {
    /** As many classes as there may be; one more fails where it is first asked for. */
    static final int MOST = 2 * Long.SIZE;

    static final WordClasses NONE = new WordClasses(0, 0);

    private static final WordClasses[] ALONE = alone();

    private final long low;
    private final long high;

    private WordClasses(long low, long high) {
        this.low = low;
        this.high = high;
    }

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
        return ALONE[position];
    }

    private static WordClasses[] alone() {
        WordClasses[] alone = new WordClasses[MOST];
        for (int position = 0; position < MOST; position++) {
            long bit = 1L << position; // counts modulo 64
            alone[position] = position < Long.SIZE ? new WordClasses(bit, 0) : new WordClasses(0, bit);
        }
        return alone;
    }

    /** Whether the two sets share a class. */
    boolean hasAny(WordClasses others) {
        return (low & others.low | high & others.high) != 0;
    }

    /** The classes of both sets. */
    WordClasses and(WordClasses others) {
        return new WordClasses(low | others.low, high | others.high);
    }

    WordClasses without(WordClasses others) {
        return new WordClasses(low & ~others.low, high & ~others.high);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WordClasses set && low == set.low && high == set.high;
    }

    @Override
    public int hashCode() {
        return Objects.hash(low, high);
    }
}
