package io.github.attest.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A logistic regression that finds how much of each comparison's weight to count: shares between 0 and 1, since weights that
 * repeat one another only ever have to be lowered. What the pairs do not show stays as it was given.
 */
final class Regression {
    /**
     * Strength of the pull towards the shares that are given. Of 5, 50, 200 and 1000, 1000 has the greatest B-cubed F on the tuned half of
     * the shootings corpus (0.950, 0.950, 0.951 and 0.952): the likelihood of pairs is not what incidents are judged by.
     */
    private static final double PULL = 1000;

    private final List<double[]> weights = new ArrayList<>();
    private final List<Boolean> outcomes = new ArrayList<>();

    private final double[] given;

    /** The shares, and last the intercept. */
    private final double[] shares;

    /** @param given how much of each comparison counts, as far as the pairs do not show better */
    Regression(double[] given) {
        this.given = given.clone();
        shares = Arrays.copyOf(given, given.length + 1);
    }

    /** Adds a pair: its weight at each comparison, in nats, and whether it is of one incident. */
    void add(double[] pair, boolean same) {
        double[] withIntercept = Arrays.copyOf(pair, pair.length + 1);
        withIntercept[pair.length] = 1;
        weights.add(withIntercept);
        outcomes.add(same);
    }

    /** Improves one share after the other by Newton's method. */
    void fit(int rounds) {
        double[] sums = weights.stream().mapToDouble(this::sum).toArray();
        for (int round = 0; round < rounds; round++) {
            for (int share = 0; share < shares.length; share++) {
                improve(share, sums);
            }
        }
    }

    /** How much of each comparison counts. */
    double[] shares() {
        return Arrays.copyOf(shares, shares.length - 1);
    }

    /** What a pair weighs of which nothing is known, in nats. */
    double intercept() {
        return shares[shares.length - 1];
    }

    private double sum(double[] pair) {
        double sum = 0;
        for (int i = 0; i < pair.length; i++) {
            sum += shares[i] * pair[i];
        }
        return sum;
    }

    private void improve(int share, double[] sums) {
        boolean intercept = share == shares.length - 1;
        double slope = intercept ? 0 : PULL * (given[share] - shares[share]);
        double curvature = intercept ? 1e-9 : PULL;
        for (int i = 0; i < sums.length; i++) {
            double weight = weights.get(i)[share];
            double expected = 1 / (1 + Math.exp(-sums[i]));
            slope += ((outcomes.get(i) ? 1 : 0) - expected) * weight;
            curvature += expected * (1 - expected) * weight * weight;
        }
        double better = shares[share] + slope / curvature;
        double step = (intercept ? better : Math.clamp(better, 0, 1)) - shares[share];
        shares[share] += step;
        for (int i = 0; i < sums.length; i++) {
            sums[i] += step * weights.get(i)[share];
        }
    }
}
