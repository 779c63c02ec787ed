package io.github.attest.origin;

import java.util.Arrays;

/**
 * A short signature of a text by which its resemblance to another is estimated without holding the texts against each
 * other (Broder 1997): of each of 128 random orders of all runs of words, the least that the text has. Two texts agree in
 * one place with a probability equal to their resemblance, so the estimate has a standard error of at most 0.045.
 *
 * <p>Immutable.
 */
final class MinHash {
    static final int PLACES = 128;

    /** Bands of 4 places: texts that resemble each other by 0.5 share one with a probability of 0.87, by 0.1 of 0.003. */
    private static final int BANDS = 32;

    private final long[] least;

    private MinHash(long[] least) {
        this.least = least;
    }

    static MinHash of(Shingles shingles) {
        long[] least = new long[PLACES];
        Arrays.fill(least, Long.MAX_VALUE);
        for (int at = 0; at < shingles.size(); at++) {
            long run = shingles.get(at);
            for (int place = 0; place < PLACES; place++) {
                least[place] = Math.min(least[place], mix(run + place * 0x9E3779B97F4A7C15L));
            }
        }
        return new MinHash(least);
    }

    /** The estimated resemblance of two texts, 0 to 1. */
    double resemblance(MinHash other) {
        int equal = 0;
        for (int place = 0; place < PLACES; place++) {
            equal += least[place] == other.least[place] ? 1 : 0;
        }
        return equal / (double) PLACES;
    }

    /** One key for each band of places: two texts that share a key are worth holding against each other. */
    long[] bands() {
        int rows = PLACES / BANDS;
        long[] bands = new long[BANDS];
        for (int band = 0; band < BANDS; band++) {
            long key = band;
            for (int row = 0; row < rows; row++) {
                key = mix(key ^ least[band * rows + row]);
            }
            bands[band] = key;
        }
        return bands;
    }

    /** The finalizer of SplitMix64 (Steele, Lea and Flood 2014). */
    private static long mix(long value) {
        long mixed = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
