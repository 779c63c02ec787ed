package io.github.attest.place;

/** Bits by the keys of words: a hash table of primitives, since every capitalised word of a text is looked up. */
final class WordTable {
    private long[] keys = new long[4096];
    private long[] bits = new long[4096];
    private int used;

    /** Adds bits to those of a word. */
    void add(long key, long more) {
        if (used * 2 > keys.length) {
            grow();
        }
        int slot = slot(key);
        if (keys[slot] == 0) {
            keys[slot] = key;
            used++;
        }
        bits[slot] |= more;
    }

    /** The bits of a word, 0 if it was never added. */
    long get(long key) {
        return bits[slot(key)];
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 40) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldBits = bits;
        keys = new long[oldKeys.length * 2];
        bits = new long[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                bits[slot] = oldBits[i];
            }
        }
    }
}
