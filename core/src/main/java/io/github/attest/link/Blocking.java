package io.github.attest.link;

import java.util.Arrays;

/**
 * Finds the accounts that are worth comparing with one another, without looking at all pairs: those that meet in a block of
 * a day and a place, of a victim's name, or in two blocks of rare words. One rare word in common is chance, unless they share a day
 * as well and one of them names no place.
 *
 * <p>Accounts are added one after the other, and each meets those before it. What is found does not grow with their number: of
 * a large block, an account meets the last that were added to it, and through them the others.
 */
final class Blocking {
    /** Of a block of a day and a place, or of a name, so many accounts are met. */
    private static final int LARGEST = 300;

    /**
     * Of a day, where one of two accounts names no place, so many are met without a rare word in common. B-cubed F on the tuned half of the shootings corpus: none: 0.9527; 10 or 20: 0.9533; no such blocks: 0.9514.
     */
    private static final int NEAREST = 10;

    /** Words that more accounts have tell little, and are no blocks. */
    private static final int LARGEST_OF_WORD = 100;

    /**
     * Heaviest words of an account that are looked at. Figures of B-cubed F on the tuned half of the shootings corpus, with
     * the largest block: 24 and 100: 0.918; 40 and 100: 0.924; 40 and 200: 0.927, with larger
     * blocks to walk through.
     */
    private static final int WORDS = 40;

    private static final int WORDS_IN_COMMON = 2;

    private final WordFrequencies frequencies;

    /** Numbers of the blocks of times and places, and of names. */
    private final Numbering numbers = new Numbering();

    private final Blocks places = new Blocks();
    private final Blocks words = new Blocks();
    private final BlockKeys keys = new BlockKeys();
    private final IntList met = new IntList();
    private byte[] times = new byte[64];

    Blocking(WordFrequencies frequencies) {
        this.frequencies = frequencies;
    }

    /**
     * The blocks of an account's words, those left out that are no blocks; 0 for one that there is not yet. May be asked by several threads, while
     * accounts are added but no blocks are {@link #numbered}.
     */
    int[] words(Portrait portrait) {
        return telling(frequencies.known(portrait.words().heaviest(WORDS)));
    }

    /** The blocks of an account's words, where there are those that there were not yet. */
    int[] numbered(int[] words, Portrait portrait) {
        for (int word : words) {
            if (word == 0) {
                return telling(frequencies.numbers(portrait.words().heaviest(WORDS)));
            }
        }
        return words;
    }

    private int[] telling(int[] words) {
        int telling = 0;
        for (int word : words) {
            if (frequencies.count(word) <= LARGEST_OF_WORD) {
                words[telling++] = word;
            }
        }
        return Arrays.copyOf(words, telling);
    }

    /**
     * Adds an account, and finds those before it that are worth comparing with it.
     *
     * @param account its index, one more than that of the account before
     * @param blocks the blocks of its words, see {@link #numbered}
     * @param worth takes what is found
     */
    void add(Portrait portrait, int account, int[] blocks, IntList worth) {
        if (account == times.length) {
            times = Arrays.copyOf(times, account * 2);
        }
        meetAtPlaces(portrait);
        for (int i = 0; i < keys.own().size(); i++) {
            places.add(numbers.give(keys.own().get(i)), account);
        }
        words.last(blocks, LARGEST_OF_WORD, other -> meet(other, 1));
        for (int word : blocks) {
            words.add(word, account);
        }
        take(worth);
    }

    /** The accounts that are worth comparing with another one, which is not added. */
    int[] met(Portrait portrait) {
        meetAtPlaces(portrait);
        words.last(words(portrait), LARGEST_OF_WORD, other -> meet(other, 1));
        IntList worth = new IntList();
        take(worth);
        return worth.toArray();
    }

    private void meetAtPlaces(Portrait portrait) {
        keys.take(portrait);
        places.last(numbers.of(keys.sought().toArray()), LARGEST, other -> meet(other, WORDS_IN_COMMON));
        int[] days = numbers.of(keys.unplaced().toArray());
        places.last(days, LARGEST, other -> meet(other, 1));
        places.last(days, NEAREST, other -> meet(other, 1));
    }

    private void meet(int account, int worth) {
        if (times[account] == 0) {
            met.add(account);
        }
        times[account] = (byte) Math.min(WORDS_IN_COMMON, times[account] + worth);
    }

    private void take(IntList worth) {
        for (int i = 0; i < met.size(); i++) {
            int account = met.get(i);
            if (times[account] == WORDS_IN_COMMON) {
                worth.add(account);
            }
            times[account] = 0;
        }
        met.clear();
    }
}
