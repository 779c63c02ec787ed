package io.github.attest.link;

import io.github.attest.model.Extraction;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Estimates match weights from reports whose incident people coded. Every pair of main accounts is compared.
 *
 * <ol>
 *   <li>m and u of a level are its shares among the pairs of one incident and of different incidents, drawn towards the
 *       weights given to begin with, as if those stood for so many pairs of one incident as they say: what the reports
 *       seldom show keeps its value.
 *   <li>Where the levels of a comparison are ordered, more agreement never weighs less: neighbours that contradict this are
 *       pooled.
 *   <li>The share of each comparison that counts, and the prior, are those under which a logistic regression gives the
 *       coded incidents the greatest likelihood, over the pairs that may be one incident, drawn towards the shares given to begin
 *       with.
 * </ol>
 *
 * <p>The number of pairs grows as the square of the number of reports: a few thousand are enough, and as many as it can do.
 */
public final class WeightEstimate {
    /** Pairs that weigh less than this, all weights counted in full, are none that anybody would take for one incident. */
    private static final double PLAUSIBLE = -9;

    /** Rounds of the regression: far more than it takes to settle. */
    private static final int ROUNDS = 50;

    private final MatchWeights start;
    private final LevelShares shares;
    private final List<Comparison> comparisons;

    private WeightEstimate(MatchWeights start) {
        this.start = start;
        shares = new LevelShares(start);
        comparisons = shares.comparisons();
    }

    /**
     * The lines of a data file of weights.
     *
     * @param extractions the reports, of which those with a coded incident are compared; the others tell how common words are
     * @param incidents the coded incident of reports, by the report's id
     * @param start weights to begin with, as far as the reports do not show better
     */
    public static List<String> of(List<Extraction> extractions, Map<String, String> incidents, MatchWeights start) {
        List<Portrait> portraits = Portraits.of(extractions, Frequencies.none()).stream()
                .filter(portrait -> portrait.main()
                        && incidents.containsKey(portrait.account().report()))
                .toList();
        WeightEstimate estimate = new WeightEstimate(start);
        estimate.count(portraits, incidents);
        estimate.shares.order();
        Regression regression = estimate.regression(portraits, incidents);
        return estimate.shares.lines(Math.exp(regression.intercept()), regression.shares());
    }

    private interface Pair {
        void take(boolean same, int[] levels);
    }

    private void each(List<Portrait> portraits, Map<String, String> incidents, Pair consumer) {
        int[] levels = new int[comparisons.size()];
        for (int i = 0; i < portraits.size(); i++) {
            String incident = incidents.get(portraits.get(i).account().report());
            for (int j = i + 1; j < portraits.size(); j++) {
                PortraitPair pair = new PortraitPair(portraits.get(i), portraits.get(j));
                Arrays.setAll(levels, k -> comparisons.get(k).level(pair));
                consumer.take(
                        String.valueOf(incident)
                                .equals(incidents.get(portraits.get(j).account().report())),
                        levels);
            }
        }
    }

    private void count(List<Portrait> portraits, Map<String, String> incidents) {
        double[][] same = shares.counts();
        double[][] different = shares.counts();
        each(portraits, incidents, (one, levels) -> {
            for (int i = 0; i < levels.length; i++) {
                if (levels[i] != Comparison.SILENT) {
                    (one ? same : different)[i][levels[i]]++;
                }
            }
        });
        shares.take(same, different);
    }

    private Regression regression(List<Portrait> portraits, Map<String, String> incidents) {
        Regression regression = new Regression(comparisons.stream()
                .mapToDouble(comparison -> start.share(comparison.name()))
                .toArray());
        double prior = start.prior() * Math.log(2);
        each(portraits, incidents, (same, levels) -> {
            double[] weights = new double[levels.length];
            Arrays.setAll(weights, i -> shares.weight(i, levels[i]));
            if (prior + Arrays.stream(weights).sum() > PLAUSIBLE * Math.log(2)) {
                regression.add(weights, same);
            }
        });
        regression.fit(ROUNDS);
        return regression;
    }
}
