package io.github.attest.extract;

import io.github.attest.text.Shape;
import io.github.attest.text.Tokens;
import java.util.Arrays;

/** For each capitalised token of one text the nearest before it that is the same word. */
final class Recurrences {
    /** No token. */
    static final int NONE = -1;

    /** Slots for each capitalised token, a power of 2, so that the table of the last tokens is at most half full. */
    private static final int SPARSE = 4;

    /** A part of the golden ratio spreads keys that differ in few bits (Knuth 1973). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final int[] before;

    Recurrences(Tokens tokens) {
        before = new int[tokens.size()];
        int[] last = new int[Integer.highestOneBit(Math.max(1, capitalised(tokens))) * SPARSE];
        Arrays.fill(last, NONE);
        for (int token = 0; token < before.length; token++) {
            before[token] = NONE;
            if (tokens.shape(token) == Shape.CAPITALISED) {
                int slot = slot(tokens, token, last);
                before[token] = last[slot];
                last[slot] = token;
            }
        }
    }

    private static int capitalised(Tokens tokens) {
        int count = 0;
        for (int token = 0; token < tokens.size(); token++) {
            count += tokens.shape(token) == Shape.CAPITALISED ? 1 : 0;
        }
        return count;
    }

    private static int slot(Tokens tokens, int token, int[] last) {
        long key = tokens.key(token);
        int mask = last.length - 1;
        int slot = (int) (key * SPREAD >>> Integer.SIZE) & mask;
        while (last[slot] != NONE && tokens.key(last[slot]) != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /** The nearest before a token that was not passed over; {@link #NONE} if there is none. */
    int before(int token) {
        return before[token];
    }

    /** Passes over all that lie between a token and an earlier one. */
    void skip(int token, int to) {
        before[token] = to;
    }
}
