package io.github.attest.link;

import io.github.attest.text.Words;
import java.util.Arrays;

/** How often each word occurs in a text. Immutable: its arrays are lent, not given. */
final class WordCounts {
    static final WordCounts NONE = of();

    private final long[] keys;
    private final int[] counts;

    private WordCounts(long[] keys, int[] counts) {
        this.keys = keys;
        this.counts = counts;
    }

    /** The words of several texts together; a text that is given twice counts twice. */
    static WordCounts of(String... texts) {
        LongList words = new LongList();
        for (String text : texts) {
            Words of = Words.of(text);
            for (int word = 0; word < of.size(); word++) {
                words.add(WordVector.key(of.key(word)));
            }
        }
        return count(words.toArray());
    }

    private static WordCounts count(long[] words) {
        Arrays.sort(words);
        int[] counts = new int[words.length];
        int distinct = 0;
        for (int i = 0; i < words.length; i++) {
            if (i == 0 || words[i] != words[i - 1]) {
                words[distinct++] = words[i];
            }
            counts[distinct - 1]++;
        }
        return new WordCounts(Arrays.copyOf(words, distinct), Arrays.copyOf(counts, distinct));
    }

    /** Keys of the words, ascending. */
    long[] keys() {
        return keys;
    }

    /** How often each occurs, in the same order. */
    int[] counts() {
        return counts;
    }
}
