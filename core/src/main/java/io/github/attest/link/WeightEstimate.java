package io.github.attest.link;

import io.github.attest.model.Extraction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Estimates match weights from reports whose incident people coded. Every pair of main accounts is compared.
 *
 * <ol>
 *   <li>m and u of a level are its shares among the pairs of one incident and of different incidents, drawn towards the
 *       weights given to begin with, as if those stood for {@value #KNOWN} pairs of one incident: what the reports seldom
 *       show keeps its value.
 *   <li>Where the levels of a comparison are ordered, more agreement never weighs less: neighbours that contradict this are
 *       pooled.
 *   <li>The share of each comparison that counts, and the prior, are those under which a logistic regression gives the
 *       coded incidents the greatest likelihood, over the pairs that may be one incident.
 * </ol>
 *
 * <p>The number of pairs grows as the square of the number of reports: a few thousand are enough, and as many as it can do.
 */
public final class WeightEstimate {
    /** How many pairs of one incident the weights given to begin with stand for, at each comparison. */
    private static final int KNOWN = 50;

    /** Pairs that weigh less than this, all weights counted in full, are none that anybody would take for one incident. */
    private static final double PLAUSIBLE = -9;

    /** Rounds of the regression: far more than it takes to settle. */
    private static final int ROUNDS = 50;

    private final List<Comparison> comparisons = Comparer.comparisons();
    private final MatchWeights start;
    private final double[][] m;
    private final double[][] u;

    private WeightEstimate(MatchWeights start) {
        this.start = start;
        this.m = new double[comparisons.size()][];
        this.u = new double[comparisons.size()][];
        for (int i = 0; i < comparisons.size(); i++) {
            String name = comparisons.get(i).name();
            List<MatchWeights.Level> levels = comparisons.get(i).levels().stream()
                    .map(level -> start.level(name, level))
                    .toList();
            m[i] = levels.stream().mapToDouble(MatchWeights.Level::m).toArray();
            u[i] = levels.stream().mapToDouble(MatchWeights.Level::u).toArray();
        }
    }

    /**
     * The lines of a data file of weights.
     *
     * @param extractions the reports, of which those with a coded incident are compared; the others tell how common words are
     * @param incidents the coded incident of reports, by the report's id
     * @param start weights to begin with, as far as the reports do not show better
     */
    public static List<String> of(List<Extraction> extractions, Map<String, String> incidents, MatchWeights start) {
        WordFrequencies frequencies = Linker.frequencies();
        List<Portrait> portraits = Portraits.of(extractions, frequencies).stream()
                .filter(portrait -> portrait.account().main()
                        && incidents.containsKey(portrait.account().report()))
                .toList();
        WeightEstimate estimate = new WeightEstimate(start);
        estimate.count(portraits, incidents);
        estimate.order();
        return estimate.lines(estimate.regression(portraits, incidents));
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
                Arrays.setAll(levels, k -> comparisons.get(k).compare(pair));
                consumer.take(
                        String.valueOf(incident)
                                .equals(incidents.get(portraits.get(j).account().report())),
                        levels);
            }
        }
    }

    private void count(List<Portrait> portraits, Map<String, String> incidents) {
        double[][] same =
                Arrays.stream(m).map(levels -> new double[levels.length]).toArray(double[][]::new);
        double[][] different =
                Arrays.stream(m).map(levels -> new double[levels.length]).toArray(double[][]::new);
        each(portraits, incidents, (one, levels) -> {
            for (int i = 0; i < levels.length; i++) {
                if (levels[i] != Comparison.SILENT) {
                    (one ? same : different)[i][levels[i]]++;
                }
            }
        });
        for (int i = 0; i < m.length; i++) {
            double known = KNOWN / (KNOWN + Arrays.stream(same[i]).sum());
            draw(m[i], same[i], known);
            draw(u[i], different[i], known);
        }
    }

    /** Draws counted shares towards those known to begin with; both sides alike, or rare levels would weigh anything. */
    private static void draw(double[] shares, double[] counts, double known) {
        double sum = Math.max(1, Arrays.stream(counts).sum());
        Arrays.setAll(shares, i -> known * shares[i] + (1 - known) * counts[i] / sum);
    }

    private void order() {
        for (int i = 0; i < m.length; i++) {
            if (comparisons.get(i).ordered()) {
                order(m[i], u[i]);
            }
        }
    }

    /** Pools adjacent violators (Ayer and others 1955), keeping the number of levels. */
    private static void order(double[] m, double[] u) {
        int[] starts = new int[m.length];
        int pools = 0;
        for (int level = 0; level < m.length; level++) {
            starts[pools++] = level;
            while (pools > 1
                    && ratio(m, u, starts[pools - 2], starts[pools - 1]) >= ratio(m, u, starts[pools - 1], level + 1)) {
                pools--;
            }
        }
        for (int pool = 0; pool < pools; pool++) {
            int end = pool + 1 < pools ? starts[pool + 1] : m.length;
            double ratio = ratio(m, u, starts[pool], end);
            for (int level = starts[pool]; level < end; level++) {
                u[level] = m[level] / ratio;
            }
        }
    }

    private static double ratio(double[] m, double[] u, int from, int to) {
        return Arrays.stream(m, from, to).sum() / Arrays.stream(u, from, to).sum();
    }

    private double weight(int comparison, int level) {
        return level == Comparison.SILENT ? 0 : Math.log(m[comparison][level] / u[comparison][level]);
    }

    private Regression regression(List<Portrait> portraits, Map<String, String> incidents) {
        Regression regression = new Regression(comparisons.size());
        double prior = start.prior() * Math.log(2);
        each(portraits, incidents, (same, levels) -> {
            double[] weights = new double[levels.length];
            Arrays.setAll(weights, i -> weight(i, levels[i]));
            if (prior + Arrays.stream(weights).sum() > PLAUSIBLE * Math.log(2)) {
                regression.add(weights, same);
            }
        });
        regression.fit(ROUNDS);
        return regression;
    }

    private List<String> lines(Regression regression) {
        List<String> lines = new ArrayList<>();
        double odds = Math.exp(regression.intercept());
        lines.add(String.format(Locale.ROOT, "threshold\t-\t%s", start.threshold()));
        lines.add(line(
                MatchWeights.PRIOR,
                MatchWeights.NO_LEVEL,
                odds / (1 + odds),
                1 / (1 + odds),
                start.level(MatchWeights.PRIOR, MatchWeights.NO_LEVEL)));
        for (int i = 0; i < comparisons.size(); i++) {
            lines.add(String.format(
                    Locale.ROOT, "share\t%s\t%.2f", comparisons.get(i).name(), regression.share(i)));
        }
        for (int i = 0; i < comparisons.size(); i++) {
            Comparison comparison = comparisons.get(i);
            for (int level = 0; level < m[i].length; level++) {
                String name = comparison.levels().get(level);
                lines.add(
                        line(comparison.name(), name, m[i][level], u[i][level], start.level(comparison.name(), name)));
            }
        }
        return lines;
    }

    private static String line(String comparison, String level, double m, double u, MatchWeights.Level meaning) {
        return String.format(Locale.ROOT, "%s\t%s\t%.3g\t%.3g\t%s", comparison, level, m, u, meaning.sentence());
    }
}
