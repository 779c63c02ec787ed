package io.github.attest.link;

import java.util.Arrays;

/**
 * The words of a text by what they tell: each word's key with its weight, rare and repeated words heavy. A long text has the length
 * 1, a short one less: two texts of a dozen words that share four tell little of one another. Immutable.
 *
 * <p>A word is one number, key above weight, and weights are whole parts of a power of two: to compare two texts is to run
 * through two arrays, and sums are exact, in whatever order.
 */
final class WordVector {
    /** Words kept of a text. Of B-cubed F on half of the shootings corpus, 80 lose 1.1 points, 250 lose 0.2. */
    private static final int WORDS = 250;

    /**
     * What is added to the squares of a text's weights before its length is taken: as much as some hundred rare words have, and a
     * third of a news report. Of B-cubed F on the tuned half of the shootings corpus, whose texts are long, 0 loses 0.2 points, 300 loses
     * 0.1, and 3000 none.
     */
    static final double OF_TEXT = 1000;

    /** The same for a headline of some seven words. 100 loses nothing that can be measured; 0 was tried together with 0 for texts. */
    static final double OF_HEADLINE = 30;

    /** Bits of a weight. */
    private static final int WEIGHT = 28;

    private static final double ONE = 1L << WEIGHT;
    private static final long WEIGHTS = (1L << WEIGHT) - 1;

    /** The words, by their keys ascending. */
    private final long[] words;

    private WordVector(long[] words) {
        this.words = words;
    }

    /** What stands for a word: the upper part of its key. Two words in 70 thousand million share it. */
    static long key(long key) {
        return key & ~WEIGHTS;
    }

    /**
     * The vector of a text: (1 + ln count) × rarity, as usual for long texts (Salton and Buckley 1988), of its heaviest
     * words. It takes the place of the counts, which are used up: texts by the million have no room for both.
     *
     * @param bulk what is added to the squares of the weights
     */
    static WordVector of(WordCounts counts, WordFrequencies frequencies, double bulk) {
        long[] keys = counts.keys();
        int[] numbers = frequencies.known(keys);
        float[] weights = new float[keys.length];
        int telling = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) ((1 + Math.log(counts.count(i))) * frequencies.rarity(keys[i], numbers[i]));
            telling += weights[i] > 0 ? 1 : 0;
        }
        if (telling == weights.length && telling <= WORDS) {
            return new WordVector(normalized(keys, weights, counts.surrendered(), bulk));
        }
        int[] kept = heaviest(weights, Math.min(telling, WORDS));
        Arrays.sort(kept);
        return new WordVector(normalized(pick(keys, kept), pick(weights, kept), new long[kept.length], bulk));
    }

    private static long[] normalized(long[] keys, float[] weights, long[] words, double bulk) {
        double square = bulk;
        for (float weight : weights) {
            square += (double) weight * weight;
        }
        double length = Math.sqrt(square);
        for (int i = 0; i < words.length; i++) {
            words[i] = keys[i] | Math.min(WEIGHTS, Math.round(weights[i] / length * ONE));
        }
        return words;
    }

    /** Indexes of the greatest weights, greatest first; of equal ones the first. */
    private static int[] heaviest(float[] weights, int count) {
        long[] order = new long[weights.length];
        for (int i = 0; i < order.length; i++) {
            // Bits of positive floats are in the order of the floats.
            order[i] = (long) -Float.floatToRawIntBits(weights[i]) << Integer.SIZE | i;
        }
        Arrays.sort(order);
        int[] heaviest = new int[Math.min(count, order.length)];
        Arrays.setAll(heaviest, i -> (int) order[i]);
        return heaviest;
    }

    private static long[] pick(long[] values, int[] indexes) {
        long[] picked = new long[indexes.length];
        Arrays.setAll(picked, i -> values[indexes[i]]);
        return picked;
    }

    private static float[] pick(float[] values, int[] indexes) {
        float[] picked = new float[indexes.length];
        for (int i = 0; i < picked.length; i++) {
            picked[i] = values[indexes[i]];
        }
        return picked;
    }

    boolean isEmpty() {
        return words.length == 0;
    }

    /** How far two texts share their words: 0 if they share none, near 1 if they are long and the same. */
    double cosine(WordVector other) {
        long sum = 0;
        int i = 0;
        int j = 0;
        while (i < words.length && j < other.words.length) {
            long word = words[i];
            long otherWord = other.words[j];
            int order = Long.compare(key(word), key(otherWord));
            if (order == 0) {
                sum += (word & WEIGHTS) * (otherWord & WEIGHTS);
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return sum / ONE / ONE;
    }

    /** Whether a word is among those kept. Keys are spread evenly, so it stands near where its key lies among all. */
    boolean has(long word) {
        if (words.length == 0) {
            return false;
        }
        long key = key(word);
        int at = (int) (((key >> Integer.SIZE) - Integer.MIN_VALUE) * words.length >>> Integer.SIZE);
        while (at > 0 && words[at] > key) {
            at--;
        }
        while (at < words.length - 1 && words[at] < key) {
            at++;
        }
        return key(words[at]) == key;
    }

    /** How much of what this text tells stands in the other's words: 0 if none of its words do, near 1 if all. */
    double coveredBy(WordVector other) {
        long sum = 0;
        for (long word : words) {
            if (other.has(word)) {
                sum += (word & WEIGHTS) * (word & WEIGHTS);
            }
        }
        return sum / ONE / ONE;
    }

    /** The keys of the heaviest words, heaviest first. */
    long[] heaviest(int count) {
        float[] weights = new float[words.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = words[i] & WEIGHTS;
        }
        long[] heaviest = pick(words, heaviest(weights, count));
        for (int i = 0; i < heaviest.length; i++) {
            heaviest[i] = key(heaviest[i]);
        }
        return heaviest;
    }
}
