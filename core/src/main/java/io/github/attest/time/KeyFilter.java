package io.github.attest.time;

/** Keys of words as one bit each: a Bloom filter with one hash, which fits the first cache. */
final class KeyFilter {
    private static final int BITS = 16;

    /** Spreads the keys: the upper bits of an FNV hash of few letters hardly differ (Fibonacci hashing). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

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
        return (int) ((key ^ key >>> 32) * SPREAD >>> Long.SIZE - BITS);
    }
}
