package io.github.attest.link;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Accounts by the numbers of the blocks that they stand in, in the order in which they were added. They lie in a few large pages,
 * where a block has a stretch of its own, which moves when it is full: to walk through a block is to read on, and to grow is
 * to add a page.
 */
final class Blocks {
    /** What stands at the beginning of a stretch: how long it is, and how many accounts are in it. */
    private static final int HEAD = 2;

    private static final int LEAST = 2;

    /** Bits of a place within a page; a stretch that is longer has a page of its own. */
    private static final int PAGE = 18;

    /** Of a block with one account, one more than the account's index; of others, the beginning of the stretch below 0. */
    private final IntList places = new IntList();

    private int[][] pages = {new int[1024]};

    /** Where the last page is free; 0 stands for no stretch. */
    private int free = 1;

    /** By the binary logarithm of their length, the first of the stretches that were left; each holds the next in its head. */
    private final int[] left = new int[Integer.SIZE];

    void add(int block, int account) {
        places.put(block, added(places.getOrZero(block), account));
    }

    /** Gives the accounts that were added last to each of some blocks, so many of a block at most. */
    void last(int[] blocks, int most, IntConsumer consumer) {
        int[] found = new int[blocks.length];
        // The processor looks for the next block while it waits for the memory of one.
        for (int i = 0; i < blocks.length; i++) {
            found[i] = places.getOrZero(blocks[i]);
        }
        for (int place : found) {
            if (place > 0) {
                consumer.accept(place - 1);
            } else if (place < 0) {
                last(-place, most, consumer);
            }
        }
    }

    private void last(int stretch, int most, IntConsumer consumer) {
        int[] page = page(stretch);
        int first = HEAD + at(stretch);
        int end = first + page[first - 1];
        for (int i = Math.max(first, end - most); i < end; i++) {
            consumer.accept(page[i]);
        }
    }

    private int[] page(int stretch) {
        return pages[stretch >>> PAGE];
    }

    private static int at(int stretch) {
        return stretch & (1 << PAGE) - 1;
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
        int[] page = page(stretch);
        int at = at(stretch);
        int size = page[at + 1];
        if (size == page[at]) {
            int longer = stretch(2 * size);
            System.arraycopy(page, at + 1, page(longer), at(longer) + 1, 1 + size);
            leave(stretch);
            stretch = longer;
        }
        append(stretch, account);
        return -stretch;
    }

    private void append(int stretch, int account) {
        int[] page = page(stretch);
        int at = at(stretch);
        page[at + HEAD + page[at + 1]++] = account;
    }

    /** A stretch for so many accounts, without any. */
    private int stretch(int length) {
        int kind = Integer.numberOfTrailingZeros(length);
        int stretch = left[kind];
        if (stretch != 0) {
            left[kind] = page(stretch)[at(stretch) + 1];
        } else {
            stretch = fresh(HEAD + length);
        }
        page(stretch)[at(stretch)] = length;
        page(stretch)[at(stretch) + 1] = 0;
        return stretch;
    }

    /** So much that was never used, within one page: the first grows, and is followed by whole ones. */
    private int fresh(int length) {
        int last = pages.length - 1;
        if (free + length > 1 << PAGE) {
            last++;
            pages = Arrays.copyOf(pages, last + 1);
            pages[last] = new int[Math.max(length, 1 << PAGE)];
            free = 0;
        } else if (free + length > pages[last].length) {
            pages[last] = Arrays.copyOf(pages[last], Math.min(1 << PAGE, 2 * (free + length)));
        }
        int stretch = last << PAGE | free;
        free += length;
        return stretch;
    }

    private void leave(int stretch) {
        int kind = Integer.numberOfTrailingZeros(page(stretch)[at(stretch)]);
        page(stretch)[at(stretch) + 1] = left[kind];
        left[kind] = stretch;
    }
}
