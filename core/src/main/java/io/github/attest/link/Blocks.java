package io.github.attest.link;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Accounts by the numbers of the blocks that they stand in, in the order in which they were added. All lie in one array, where a
 * block has a stretch of its own, which moves when it is full: to walk through a block is to read on.
 */
final class Blocks {
    /** What stands at the beginning of a stretch: how long it is, and how many accounts are in it. */
    private static final int HEAD = 2;

    private static final int LEAST = 2;

    /** Of a block with one account, one more than the account's index; of others, the beginning of the stretch below 0. */
    private final IntList places = new IntList();

    private int[] stretches = new int[1024];

    /** Where the array is free; 0 stands for no stretch. */
    private int free = 1;

    /** By the binary logarithm of their length, the first of the stretches that were left; each holds the next in its head. */
    private final int[] left = new int[Integer.SIZE];

    void add(int block, int account) {
        places.put(block, added(places.getOrZero(block), account));
    }

    /** Gives the accounts that were added to a block last, so many at most. */
    void last(int block, int most, IntConsumer consumer) {
        int place = places.getOrZero(block);
        if (place > 0) {
            consumer.accept(place - 1);
        } else if (place < 0) {
            int first = HEAD - place;
            int end = first + stretches[1 - place];
            for (int i = Math.max(first, end - most); i < end; i++) {
                consumer.accept(stretches[i]);
            }
        }
    }

    private int added(int place, int account) {
        if (place == 0) {
            return account + 1;
        }
        if (place > 0) {
            int stretch = stretch(LEAST);
            append(stretch, place - 1);
            append(stretch, account);
            return -stretch;
        }
        int stretch = -place;
        int size = stretches[stretch + 1];
        if (size == stretches[stretch]) {
            int longer = stretch(2 * size);
            System.arraycopy(stretches, stretch + 1, stretches, longer + 1, 1 + size);
            leave(stretch);
            stretch = longer;
        }
        append(stretch, account);
        return -stretch;
    }

    private void append(int stretch, int account) {
        stretches[stretch + HEAD + stretches[stretch + 1]++] = account;
    }

    /** A stretch for so many accounts, without any. */
    private int stretch(int length) {
        int kind = Integer.numberOfTrailingZeros(length);
        int stretch = left[kind];
        if (stretch != 0) {
            left[kind] = stretches[stretch + 1];
        } else {
            stretch = free;
            free += HEAD + length;
            if (free > stretches.length) {
                stretches = Arrays.copyOf(stretches, Math.max(free, stretches.length + stretches.length / 2));
            }
        }
        stretches[stretch] = length;
        stretches[stretch + 1] = 0;
        return stretch;
    }

    private void leave(int stretch) {
        int kind = Integer.numberOfTrailingZeros(stretches[stretch]);
        stretches[stretch + 1] = left[kind];
        left[kind] = stretch;
    }
}
