package io.github.attest.text;

/**
 * Keys of words as two bits each, in one word of 64: a Bloom filter that fits the first cache and turns away most words that
 * are not in a table before the table is asked.
 */
public final class KeyFilter {
    /** Bits for each key: one key in some 60 gets through although it was never added. */
    private static final int SPARSE = 16;

    /** Spreads the keys: the upper bits of an FNV hash of few letters hardly differ (Fibonacci hashing). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final long[] words;
    private final int shift;

    /** @param keys how many keys will be added, about */
    public KeyFilter(int keys) {
        words = new long[Math.max(2, Integer.highestOneBit(keys) * 2 * SPARSE / Long.SIZE)];
        shift = Long.SIZE - Integer.numberOfTrailingZeros(words.length);
    }

    /** Lets a key through. */
    public void add(long key) {
        long spread = spread(key);
        words[word(spread)] |= bits(spread);
    }

    /** True for each key added, false for nearly every other. */
    public boolean mayContain(long key) {
        long spread = spread(key);
        long bits = bits(spread);
        return (words[word(spread)] & bits) == bits;
    }

    private static long spread(long key) {
        return (key ^ key >>> 32) * SPREAD;
    }

    private int word(long spread) {
        return (int) (spread >>> shift);
    }

    private static long bits(long spread) {
        return 1L << (spread >>> 20) | 1L << (spread >>> 26);
    }
}
