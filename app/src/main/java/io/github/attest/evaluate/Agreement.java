package io.github.attest.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * How well the groups that reports were put into agree with the coded ones. NaN where there is nothing to divide by.
 *
 * @param reports reports compared
 * @param precision B-cubed: mean share of a report's group that is coded as its incident (Bagga and Baldwin 1998)
 * @param recall B-cubed: mean share of the reports coded as a report's incident that are in its group
 * @param pairPrecision share of the pairs put together that are coded as one incident
 * @param pairRecall share of the pairs coded as one incident that were put together
 */
public record Agreement(int reports, double precision, double recall, double pairPrecision, double pairRecall) {
    /**
     * Compares two groupings of the same elements.
     *
     * @param known group of each element, as coded
     * @param found group of each element, as found
     * @param counted which elements are counted, by their index; the groups are always those of all elements
     */
    static Agreement of(List<String> known, List<String> found, IntPredicate counted) {
        Map<String, Integer> sizes = new HashMap<>();
        for (int i = 0; i < known.size(); i++) {
            keys(known.get(i), found.get(i)).forEach(key -> sizes.merge(key, 1, Integer::sum));
        }
        int elements = 0;
        double precision = 0;
        double recall = 0;
        long pairs = 0;
        long knownPairs = 0;
        long foundPairs = 0;
        for (int i = 0; i < known.size(); i++) {
            if (counted.test(i)) {
                List<Integer> size = keys(known.get(i), found.get(i)).stream()
                        .map(key -> sizes.getOrDefault(key, 0))
                        .toList();
                elements++;
                recall += size.get(2) / (double) size.get(0);
                precision += size.get(2) / (double) size.get(1);
                knownPairs += size.get(0) - 1;
                foundPairs += size.get(1) - 1;
                pairs += size.get(2) - 1;
            }
        }
        return new Agreement(
                elements,
                precision / elements,
                recall / elements,
                pairs / (double) foundPairs,
                pairs / (double) knownPairs);
    }

    /** Harmonic mean of B-cubed precision and recall. */
    public double f() {
        return 2 * precision * recall / (precision + recall);
    }

    /** Harmonic mean of pairwise precision and recall. */
    public double pairF() {
        return 2 * pairPrecision * pairRecall / (pairPrecision + pairRecall);
    }

    private static List<String> keys(String known, String found) {
        return List.of("known " + known, "found " + found, "both " + known + "\n" + found);
    }
}
