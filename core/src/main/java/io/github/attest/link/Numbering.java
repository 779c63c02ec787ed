package io.github.attest.link;

/**
 * Numbers keys from 1 in the order in which they come, without boxing: what is known of a key lies in arrays by its number, and
 * keys that come together lie together there. Keys are told apart by 36 bits that are made of all of theirs; words, which
 * have no more, see {@link WordVector#key}, are never taken for one another, other keys once in 70 thousand million pairs.
 */
final class Numbering {
    private static final int LEAST_BITS = 6;

    /** A part of the golden ratio spreads keys that differ in few bits (Knuth 1973). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** Bits of a number. */
    private static final int NUMBER = 28;

    private static final long NUMBERS = (1L << NUMBER) - 1;

    private int bits = LEAST_BITS;

    /** Open addressing with linear probing: a spread key above its number, or 0. */
    private long[] slots = new long[1 << bits];

    private int size;

    /** The number of a key; 0 if it has none. */
    int of(long key) {
        return (int) (slots[slot(key * SPREAD)] & NUMBERS);
    }

    /** The numbers of several keys: the processor looks for the next while it waits for the memory of one. */
    int[] of(long[] keys) {
        int[] found = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            found[i] = of(keys[i]);
        }
        return found;
    }

    /** The number of a key, which is given one if it has none. */
    int give(long key) {
        long spread = key * SPREAD;
        int slot = slot(spread);
        if (slots[slot] == 0) {
            slots[slot] = spread & ~NUMBERS | ++size;
            if (size > slots.length / 8 * 5) {
                grow();
            }
            return size;
        }
        return (int) (slots[slot] & NUMBERS);
    }

    private int slot(long spread) {
        int slot = (int) (spread >>> Long.SIZE - bits);
        while (slots[slot] != 0 && (slots[slot] ^ spread) >>> NUMBER != 0) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] old = slots;
        bits++;
        slots = new long[1 << bits];
        for (long entry : old) {
            if (entry != 0) {
                slots[slot(entry)] = entry;
            }
        }
    }
}
