package io.github.attest.link;

import java.util.Arrays;
import java.util.List;

/**
 * Finds the pairs of accounts that are worth comparing, without looking at all pairs. Two accounts meet in a block for
 * each key that they share: a day and a place, a victim's name, a rare word. One rare word in common is chance; of words,
 * {@link WordBlocks} asks for two. Blocks are kept small: a key that too many accounts share tells little, and the pairs that matter in it
 * share rarer keys as well.
 *
 * <p>The number of pairs grows as the number of accounts does, not as its square.
 */
final class Blocking {
    /** The largest block of a day and a place, or of a name, whose pairs are all compared. */
    private static final int LARGEST = 300;

    private Blocking() {}

    /** The pairs to compare, each once, ascending; see {@link Pairs}. */
    static long[] pairs(List<Portrait> portraits, WordFrequencies frequencies) {
        LongList places = new LongList();
        WordBlocks words = new WordBlocks(portraits.size());
        for (int account = 0; account < portraits.size(); account++) {
            BlockKeys.add(portraits.get(account), account, places);
            words.add(portraits.get(account), account, frequencies);
        }
        LongList pairs = new LongList();
        addPairs(places.toArray(), pairs);
        words.addPairs(pairs);
        return distinct(pairs.toArray());
    }

    private static void addPairs(long[] entries, LongList pairs) {
        Arrays.parallelSort(entries);
        int start = 0;
        while (start < entries.length) {
            int end = start + 1;
            while (end < entries.length && BlockKeys.block(entries[end]) == BlockKeys.block(entries[start])) {
                end++;
            }
            if (end - start <= LARGEST) {
                addPairs(entries, start, end, pairs);
            }
            start = end;
        }
    }

    private static void addPairs(long[] entries, int start, int end, LongList pairs) {
        for (int i = start; i < end; i++) {
            for (int j = i + 1; j < end; j++) {
                int one = BlockKeys.account(entries[i]);
                int other = BlockKeys.account(entries[j]);
                if (one != other && (BlockKeys.isMember(entries[i]) || BlockKeys.isMember(entries[j]))) {
                    pairs.add(Pairs.of(one, other));
                }
            }
        }
    }

    private static long[] distinct(long[] pairs) {
        Arrays.parallelSort(pairs);
        int count = 0;
        for (int i = 0; i < pairs.length; i++) {
            if (i == 0 || pairs[i] != pairs[i - 1]) {
                pairs[count++] = pairs[i];
            }
        }
        return Arrays.copyOf(pairs, count);
    }
}
