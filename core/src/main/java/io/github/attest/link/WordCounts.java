package io.github.attest.link;

import io.github.attest.text.Words;
import java.util.Arrays;

/** How often each word occurs in a text. */
final class WordCounts {
    static final WordCounts NONE = of();

    /** The words by their keys ascending; what a key leaves free of a number is the count. */
    private final long[] words;

    private WordCounts(long[] words) {
        this.words = words;
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
        int distinct = 0;
        for (long word : words) {
            if (distinct == 0 || WordVector.key(words[distinct - 1]) != word) {
                words[distinct++] = word;
            }
            words[distinct - 1]++;
        }
        return new WordCounts(Arrays.copyOf(words, distinct));
    }

    /** How many words there are. */
    int size() {
        return words.length;
    }

    /** The key of a word; keys ascend. */
    long key(int word) {
        return WordVector.key(words[word]);
    }

    /** The keys of all words, ascending. */
    long[] keys() {
        long[] keys = new long[words.length];
        Arrays.setAll(keys, this::key);
        return keys;
    }

    /** The memory of the counts, for other use; they are no more. */
    long[] surrendered() {
        return words;
    }

    /** How often a word occurs. */
    int count(int word) {
        return (int) (words[word] - key(word));
    }
}
