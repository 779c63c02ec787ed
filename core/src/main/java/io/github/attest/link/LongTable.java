package io.github.attest.link;

import java.util.function.IntUnaryOperator;

/** Numbers other than 0 by key, without boxing: open addressing with linear probing. A key without a number has 0. */
final class LongTable {
    private static final int LEAST_BITS = 6;

    /** A part of the golden ratio spreads keys that differ in few bits (Knuth 1973). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private int bits = LEAST_BITS;

    /** Each key with its number behind it: the two are in one line of the processor's cache. */
    private long[] entries = new long[2 << bits];

    private int size;

    int get(long key) {
        return (int) entries[slot(key) + 1];
    }

    void put(long key, int value) {
        update(key, before -> value);
    }

    /** Puts what is made of the number that a key has. */
    void update(long key, IntUnaryOperator next) {
        int slot = slot(key);
        int before = (int) entries[slot + 1];
        int value = next.applyAsInt(before);
        entries[slot] = key;
        entries[slot + 1] = value;
        if (before == 0 && ++size > entries.length / 16 * 5) {
            grow();
        }
    }

    private int slot(long key) {
        int slot = (int) (key * SPREAD >>> Long.SIZE - bits) << 1;
        while (entries[slot] != key && entries[slot + 1] != 0) {
            slot = slot + 2 & entries.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] old = entries;
        bits++;
        entries = new long[2 << bits];
        for (int i = 0; i < old.length; i += 2) {
            if (old[i + 1] != 0) {
                int slot = slot(old[i]);
                entries[slot] = old[i];
                entries[slot + 1] = old[i + 1];
            }
        }
    }
}
