package io.github.attest.link;

import java.util.HashMap;
import java.util.Map;

/**
 * How rare words are: in how many reports of a batch each occurs, on top of what is known of the language. The background
 * makes two reports alone comparable, where the batch knows nothing of words; it fades as the batch grows.
 */
final class WordFrequencies {
    /** How many reports of a batch the background is worth. */
    private static final double BACKGROUND = 500;

    /** Share of reports that holds a word of which nothing is known: a quarter of the least share in the data file. */
    private static final double UNKNOWN = 0.001;

    private final Map<Long, Float> background;
    private final Map<Long, Integer> counts = new HashMap<>();
    private int reports;

    /** @param background share of reports, 0 to 1, by key of the word */
    WordFrequencies(Map<Long, Float> background) {
        this.background = background;
    }

    /** Counts the words of one more report; each word given once. */
    void add(Iterable<Long> words) {
        reports++;
        words.forEach(word -> counts.merge(word, 1, Integer::sum));
    }

    /** In how many reports of the batch a word occurs. */
    int count(long word) {
        return counts.getOrDefault(word, 0);
    }

    /** How many nats a word tells: the logarithm of the inverse of its share of reports; 0 for a word in all. */
    double rarity(long word) {
        double known = BACKGROUND * background.getOrDefault(word, (float) UNKNOWN);
        double share = (known + count(word) + 0.5) / (BACKGROUND + reports + 1);
        return Math.max(0, -Math.log(share));
    }
}
