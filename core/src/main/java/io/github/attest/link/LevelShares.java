package io.github.attest.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * The m and u probabilities of every level while they are estimated: its shares among the pairs of one incident and of different
 * incidents. They begin with weights that are given, and are drawn away from them by what is counted.
 */
final class LevelShares {
    private final List<Comparison> comparisons = Comparer.comparisons();
    private final MatchWeights start;
    private final double[][] startM;
    private final double[][] startU;
    private final double[][] m;
    private final double[][] u;

    LevelShares(MatchWeights start) {
        this.start = start;
        startM = shares(MatchWeights.Level::m);
        startU = shares(MatchWeights.Level::u);
        m = shares(MatchWeights.Level::m);
        u = shares(MatchWeights.Level::u);
    }

    private double[][] shares(ToDoubleFunction<MatchWeights.Level> share) {
        return comparisons.stream()
                .map(comparison -> comparison.levels().stream()
                        .mapToDouble(level -> share.applyAsDouble(start.level(comparison.name(), level)))
                        .toArray())
                .toArray(double[][]::new);
    }

    List<Comparison> comparisons() {
        return comparisons;
    }

    /** Counts of pairs by comparison and level, all 0. */
    double[][] counts() {
        return Arrays.stream(m).map(levels -> new double[levels.length]).toArray(double[][]::new);
    }

    /**
     * Takes the counted shares, drawn towards those to begin with; both sides alike, or rare levels would weigh anything.
     *
     * @param same pairs of one incident, by comparison and level
     * @param different pairs of different incidents
     */
    void take(double[][] same, double[][] different) {
        for (int i = 0; i < m.length; i++) {
            double pairs = start.known(comparisons.get(i).name());
            double known = pairs / (pairs + Arrays.stream(same[i]).sum());
            draw(m[i], startM[i], same[i], known);
            draw(u[i], startU[i], different[i], known);
        }
    }

    private static void draw(double[] shares, double[] start, double[] counts, double known) {
        double sum = Math.max(1, Arrays.stream(counts).sum());
        Arrays.setAll(shares, i -> known * start[i] + (1 - known) * counts[i] / sum);
    }

    /** Sees to it that more agreement never weighs less, where levels are ordered. */
    void order() {
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

    /** The weight of a level in nats; 0 if an account is silent. */
    double weight(int comparison, int level) {
        return level == Comparison.SILENT ? 0 : Math.log(m[comparison][level] / u[comparison][level]);
    }

    /**
     * The lines of a data file of weights.
     *
     * @param odds of one incident to another, of a pair before anything is compared
     * @param shares how much of each comparison's weights counts
     */
    List<String> lines(double odds, double[] shares) {
        List<String> lines = new ArrayList<>();
        lines.add(MatchWeights.threshold(start.threshold()));
        MatchWeights.Level prior = start.level(MatchWeights.PRIOR, MatchWeights.NO_LEVEL);
        lines.add(line(MatchWeights.PRIOR, MatchWeights.NO_LEVEL, odds / (1 + odds), 1 / (1 + odds), prior));
        for (int i = 0; i < m.length; i++) {
            lines.add(String.format(
                    Locale.ROOT, "share\t%s\t%.2f", comparisons.get(i).name(), shares[i]));
        }
        for (int i = 0; i < m.length; i++) {
            String comparison = comparisons.get(i).name();
            for (int level = 0; level < m[i].length; level++) {
                String name = comparisons.get(i).levels().get(level);
                lines.add(line(comparison, name, m[i][level], u[i][level], start.level(comparison, name)));
            }
        }
        return lines;
    }

    private static String line(String comparison, String level, double m, double u, MatchWeights.Level meaning) {
        return String.format(Locale.ROOT, "%s\t%s\t%.3g\t%.3g\t%s", comparison, level, m, u, meaning.sentence());
    }
}
