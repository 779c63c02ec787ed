package io.github.attest.link;

import io.github.attest.text.DataFile;
import io.github.attest.text.Tokens;
import java.util.Arrays;

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

    private final Numbering numbers = new Numbering();

    /** By the numbers of the words, in how many reports each occurs. */
    private final IntList counts = new IntList();

    /** By the numbers of the words, of how many of a thousand reports each is known to be in general. */
    private final IntList ofThousand = new IntList();

    /** By the numbers of the words that had one when it was worked out, how much each tells; empty where it was not. */
    private double[] rarities = {};

    private int reports;

    /** Counts the words of one more report. */
    void add(WordCounts words) {
        reports++;
        rarities = new double[0];
        for (int word = 0; word < words.size(); word++) {
            int number = give(words.key(word));
            counts.put(number, count(number) + 1);
        }
    }

    /** Works out how much each word tells, for where much is asked and nothing more is counted. */
    void weigh() {
        rarities = new double[ofThousand.size()];
        Arrays.setAll(rarities, number -> rarity(ofThousand.getOrZero(number), count(number)));
    }

    private int give(long word) {
        int number = numbers.give(word);
        if (number >= ofThousand.size()) {
            ofThousand.put(number, Background.STANDARD.ofThousand(word));
        }
        return number;
    }

    /** Numbers for words, by which more can be kept of them; one that no report of the batch holds gets one as well. */
    int[] numbers(long[] words) {
        int[] found = known(words);
        for (int i = 0; i < found.length; i++) {
            if (found[i] == 0) {
                found[i] = give(words[i]);
            }
        }
        return found;
    }

    /** The numbers of words; 0 for one that has none yet. */
    int[] known(long[] words) {
        return numbers.of(words);
    }

    /** In how many reports of the batch a word occurs, by its number. */
    int count(int number) {
        return counts.getOrZero(number);
    }

    /**
     * How many nats a word tells: the logarithm of the inverse of its share of reports; 0 for a word in all.
     *
     * @param number its number; 0 if it has none
     */
    double rarity(long word, int number) {
        if (number > 0 && number < rarities.length) {
            return rarities[number];
        }
        return rarity(Background.STANDARD.ofThousand(word), count(number));
    }

    private double rarity(int listed, int count) {
        double known = BACKGROUND * (listed == 0 ? UNKNOWN : listed) / 1000;
        double share = (known + count + 0.5) / (BACKGROUND + reports + 1);
        return Math.max(0, -Math.log(share));
    }

    /** How common words are in general, read when first needed. */
    private static final class Background {
        static final Background STANDARD = new Background();

        private final Numbering numbers = new Numbering();
        private final IntList ofThousand = new IntList();

        private Background() {
            for (String line : DataFile.lines(WORDS)) {
                String[] cells = line.split("\t", -1);
                ofThousand.put(numbers.give(WordVector.key(Tokens.key(cells[0]))), Integer.parseInt(cells[1]));
            }
        }

        /** Of a thousand reports so many hold a word; 0 if nothing is known of it. */
        int ofThousand(long word) {
            return ofThousand.getOrZero(numbers.of(word));
        }
    }
}
