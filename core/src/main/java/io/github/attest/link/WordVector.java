package io.github.attest.link;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The words of a text by what they tell: each word's key with its weight, rare and repeated words heavy, of length 1.
 * Immutable.
 */
final class WordVector {
    /** Words kept of a text. Of B-cubed F on half of the shootings corpus, 80 lose 1.1 points, 250 lose 0.2. */
    private static final int WORDS = 250;

    /** Keys of the words, ascending. */
    private final long[] keys;

    /** Weight of each, in the same order. */
    private final float[] weights;

    private WordVector(long[] keys, float[] weights) {
        this.keys = keys;
        this.weights = weights;
    }

    /**
     * The vector of a text: (1 + ln count) × rarity, as usual for long texts (Salton and Buckley 1988), of its heaviest
     * words.
     */
    static WordVector of(Map<Long, Integer> counts, WordFrequencies frequencies) {
        List<Weighted> words = counts.entrySet().stream()
                .map(word -> weigh(word.getKey(), word.getValue(), frequencies))
                .filter(word -> word.weight > 0)
                .sorted(Comparator.comparingDouble((Weighted word) -> -word.weight)
                        .thenComparingLong(word -> word.key))
                .limit(WORDS)
                .sorted(Comparator.comparingLong(word -> word.key))
                .toList();
        double length = Math.sqrt(
                words.stream().mapToDouble(word -> word.weight * word.weight).sum());
        long[] keys = new long[words.size()];
        float[] weights = new float[words.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = words.get(i).key;
            weights[i] = (float) (words.get(i).weight / length);
        }
        return new WordVector(keys, weights);
    }

    boolean isEmpty() {
        return keys.length == 0;
    }

    /** Cosine of the angle between two texts: 0 if they share no word, 1 if all. */
    double cosine(WordVector other) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < keys.length && j < other.keys.length) {
            int order = Long.compare(keys[i], other.keys[j]);
            if (order == 0) {
                sum += weights[i] * other.weights[j];
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return sum;
    }

    /** Whether a word is among those kept. */
    boolean has(long word) {
        return Arrays.binarySearch(keys, word) >= 0;
    }

    /** How much of what this text tells stands in the other's words: 0 if none of its words do, 1 if all. */
    double coveredBy(WordVector other) {
        double sum = 0;
        for (int i = 0; i < keys.length; i++) {
            sum += other.has(keys[i]) ? weights[i] * weights[i] : 0;
        }
        return sum;
    }

    /** The keys of the heaviest words, heaviest first. */
    long[] heaviest(int count) {
        Integer[] order = new Integer[keys.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(
                order, Comparator.comparingDouble((Integer i) -> -weights[i]).thenComparingLong(i -> keys[i]));
        return Arrays.stream(order).limit(count).mapToLong(i -> keys[i]).toArray();
    }

    private static Weighted weigh(long key, int count, WordFrequencies frequencies) {
        return new Weighted(key, (1 + Math.log(count)) * frequencies.rarity(key));
    }

    private record Weighted(long key, double weight) {}
}
