package io.github.attest.weight;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Learns what signs are worth from coded reports. From the weights that stand, one weight after the other is moved to where
 * the most answers are right: coordinate ascent, since a count of right answers has no slope.
 *
 * <p>The incidents are in two parts, and no step is taken by which either loses: what helps the reports of one part only is
 * chance. A weight stays within the bounds of its data file. The same reports give the same weights. Not thread-safe.
 *
 * @param <S> the signs
 */
public final class Calibration<S extends Enum<S>> {
    /** How far a weight is moved at once, in the finest steps that the data file tells apart. */
    private static final int[] STEPS = {-6, -4, -2, -1, 1, 2, 4, 6};

    /** Rounds over all signs; the third moves hardly any weight. */
    private static final int ROUNDS = 3;

    /** A step has to gain more than this many right answers: one more is noise. */
    private static final int NOISE = 1;

    private final int steps;
    private final List<ToIntFunction<Weights<S>>> first = new ArrayList<>();
    private final List<ToIntFunction<Weights<S>>> second = new ArrayList<>();

    /** @param steps into how many steps the data file divides a point */
    public Calibration(int steps) {
        this.steps = steps;
    }

    /** How many answers are right in each part. */
    public record Score(int first, int second) {
        /** How many are right in all. */
        public int sum() {
            return first + second;
        }

        /** Whether neither part has fewer right answers than in another score. */
        public boolean losesNothing(Score other) {
            return first >= other.first && second >= other.second;
        }
    }

    /**
     * Takes in a coded report.
     *
     * @param incident key of its incident; reports of one incident stay in one part
     * @param right how many of its answers some weights get right; called by several threads
     */
    public void add(String incident, ToIntFunction<Weights<S>> right) {
        ((incident.hashCode() & 1) == 0 ? first : second).add(right);
    }

    /** The weights that some weights come to. */
    public Weights<S> learn(Weights<S> start) {
        Weights<S> weights = start;
        Score score = score(weights);
        for (int round = 0; round < ROUNDS; round++) {
            Score before = score;
            for (S sign : weights.signs()) {
                Weights<S> moved = moved(sign, weights, score);
                if (moved.of(sign) != weights.of(sign)) {
                    weights = moved;
                    score = score(weights);
                }
            }
            if (score.equals(before)) {
                break;
            }
        }
        return weights;
    }

    /** The weights with the best one for a sign; as they are where no other gains. */
    private Weights<S> moved(S sign, Weights<S> weights, Score score) {
        Weights<S> best = weights;
        int most = score.sum() + NOISE;
        for (double value : values(weights.of(sign))) {
            if (weights.allow(sign, value)) {
                Weights<S> moved = weights.with(sign, value);
                Score found = score(moved);
                if (found.sum() > most && found.losesNothing(score)) {
                    best = moved;
                    most = found.sum();
                }
            }
        }
        return best;
    }

    /** Where a weight may be moved to: some way off, or to nothing. */
    private List<Double> values(double weight) {
        List<Double> values = new ArrayList<>();
        for (int step : STEPS) {
            // divided last, so that a tenth is written as a tenth
            values.add((Math.round(weight * steps) + step) / (double) steps);
        }
        if (weight != 0 && !values.contains(0.0)) {
            values.add(0.0);
        }
        return values;
    }

    /** How many answers some weights get right. */
    public Score score(Weights<S> weights) {
        return new Score(right(first, weights), right(second, weights));
    }

    private static <S extends Enum<S>> int right(List<ToIntFunction<Weights<S>>> reports, Weights<S> weights) {
        return reports.parallelStream()
                .mapToInt(report -> report.applyAsInt(weights))
                .sum();
    }
}
