package io.github.attest.text;

/**
 * Keys of words as one bit each: a Bloom filter with one hash, which fits the first cache and turns away most words that are
 * not in a table before the table is asked.
 */
public final class KeyFilter {
    /** Bits for each key: one word in so many gets through although it was never added. */
    private static final int SPARSE = 32;

    /** Spreads the keys: the upper bits of an FNV hash of few letters hardly differ (Fibonacci hashing). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final long[] words;
    private final int shift;

    /** @param keys how many keys will be added, about */
    public KeyFilter(int keys) {
        int bits = Math.max(Long.SIZE, Integer.highestOneBit(keys) * 2 * SPARSE);
        words = new long[bits / Long.SIZE];
        shift = Long.SIZE - Integer.numberOfTrailingZeros(bits);
    }

    /** Lets a key through. */
    public void add(long key) {
        int bit = bit(key);
        words[bit >>> 6] |= 1L << bit;
    }

    /** True for each key added, false for nearly every other. */
    public boolean mayContain(long key) {
        int bit = bit(key);
        return (words[bit >>> 6] & 1L << bit) != 0;
    }

    private int bit(long key) {
        return (int) ((key ^ key >>> 32) * SPREAD >>> shift);
    }
}
