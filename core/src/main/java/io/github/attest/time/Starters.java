package io.github.attest.time;

/** The keys of the words that start some pattern, as one bit each: a Bloom filter with one hash, which fits the first cache. */
final class Starters {
    private static final int BITS = 16;

    private final long[] words = new long[1 << BITS - 6];

    void add(long key) {
        int bit = bit(key);
        words[bit >>> 6] |= 1L << bit;
    }

    /** True for each key added, false for nearly every other. */
    boolean mayContain(long key) {
        int bit = bit(key);
        return (words[bit >>> 6] & 1L << bit) != 0;
    }

    private static int bit(long key) {
        return (int) (key >>> Long.SIZE - BITS);
    }
}
