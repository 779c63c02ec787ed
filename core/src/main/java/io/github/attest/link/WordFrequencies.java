package io.github.attest.link;

import io.github.attest.text.DataFile;
import io.github.attest.text.Tokens;

/**
 * How rare words are: in how many reports of a batch each occurs, on top of what is known of the language. The background
 * makes two reports alone comparable, where the batch knows nothing of words; it fades as the batch grows.
 */
final class WordFrequencies {
    private static final String WORDS = "link/words.tsv";

    /** How many reports of a batch the background is worth. */
    private static final double BACKGROUND = 500;

    /** Reports of a thousand that hold a word of which nothing is known: a quarter of the least share in the data file. */
    private static final double UNKNOWN = 1;

    private final LongTable counts = new LongTable();
    private int reports;

    /** Counts the words of one more report. */
    void add(WordCounts words) {
        reports++;
        for (long word : words.keys()) {
            counts.update(word, count -> count + 1);
        }
    }

    /** In how many reports of the batch a word occurs. */
    int count(long word) {
        return counts.get(word);
    }

    /** How many nats a word tells: the logarithm of the inverse of its share of reports; 0 for a word in all. */
    double rarity(long word) {
        int listed = Background.OF_A_THOUSAND.get(word);
        double known = BACKGROUND * (listed == 0 ? UNKNOWN : listed) / 1000;
        double share = (known + count(word) + 0.5) / (BACKGROUND + reports + 1);
        return Math.max(0, -Math.log(share));
    }

    /** How common words are in general, read when first needed. */
    private static final class Background {
        static final LongTable OF_A_THOUSAND = read();

        private static LongTable read() {
            LongTable counts = new LongTable();
            for (String line : DataFile.lines(WORDS)) {
                String[] cells = line.split("\t", -1);
                counts.put(WordVector.key(Tokens.key(cells[0])), Integer.parseInt(cells[1]));
            }
            return counts;
        }
    }
}
