package io.github.attest.figure;

import io.github.attest.model.Account;
import io.github.attest.model.Extraction;
import io.github.attest.model.HarmType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Learns the weights of {@link FigureChooser} from reports whose killed and injured people coded: multinomial logistic regression
 * over each report's candidates, by gradient ascent. The same reports in the same order give the same weights. Not thread-safe.
 */
public final class FigureTraining {
    /**
     * Strength of the penalty on the squares of the weights, per report. Between 0.0005 and 0.005 the share of reports right in a
     * half that was not learned from moved by 0.002 (shootings, November 2026).
     */
    private static final double PENALTY = 0.002;

    private static final double RATE = 0.2;
    private static final double MOMENTUM = 0.9;

    /** Steps up; after 250 the shares did not move any more. */
    private static final int STEPS = 300;

    private final List<Example> killed = new ArrayList<>();
    private final List<Example> injured = new ArrayList<>();

    private record Example(List<Candidate> candidates, int right) {}

    /**
     * Takes in a report, as the rules alone extract it ({@link FigureChooser#byRules()}). A report without an account, or with a
     * figure that is never chosen away, teaches nothing.
     *
     * @param extraction what the rules extract
     * @param dead the coded number of killed, 0 or more
     * @param hurt the coded number of injured, 0 or more
     */
    public void add(Extraction extraction, int dead, int hurt) {
        Account main = Candidates.main(extraction);
        if (main == null) {
            return;
        }
        List<Mention> mentions = Mention.of(extraction);
        if (FigureChooser.open(main.killed())) {
            add(Candidates.killed(main, mentions), dead, killed);
        }
        if (FigureChooser.open(main.injured())) {
            add(Candidates.injured(main, mentions, dead), hurt, injured);
        }
    }

    private static void add(List<Candidate> candidates, int coded, List<Example> examples) {
        for (int i = 0; i < candidates.size(); i++) {
            if (candidates.get(i).number() == coded) {
                examples.add(new Example(candidates, i));
                return;
            }
        }
    }

    /** The weights, as lines of {@code figures.tsv}: harm, feature, weight to three places. */
    public List<String> learn() {
        List<String> lines = new ArrayList<>();
        FigureWeights weights = new FigureWeights();
        learn(HarmType.KILLED, killed, weights);
        learn(HarmType.INJURED, injured, weights);
        for (HarmType harm : List.of(HarmType.KILLED, HarmType.INJURED)) {
            for (Feature feature : Feature.values()) {
                double weight = weights.of(harm).getOrDefault(feature, 0.0);
                if (Math.abs(weight) >= 0.0005) {
                    lines.add(String.format(
                            Locale.ROOT,
                            "%s\t%s\t%.3f",
                            harm.name().toLowerCase(Locale.ROOT),
                            feature.label(),
                            weight));
                }
            }
        }
        return lines;
    }

    private static void learn(HarmType harm, List<Example> examples, FigureWeights weights) {
        Map<Feature, Double> own = weights.of(harm);
        Map<Feature, Double> velocity = new EnumMap<>(Feature.class);
        for (int step = 0; step < STEPS; step++) {
            Map<Feature, Double> slope = slope(harm, examples, weights);
            for (Feature feature : Feature.values()) {
                double weight = own.getOrDefault(feature, 0.0);
                double rise = slope.getOrDefault(feature, 0.0) / Math.max(1, examples.size()) - PENALTY * weight;
                double speed = MOMENTUM * velocity.getOrDefault(feature, 0.0) + rise;
                velocity.put(feature, speed);
                own.put(feature, weight + RATE * speed);
            }
        }
    }

    /** Features of the right candidates less those expected under the weights. */
    private static Map<Feature, Double> slope(HarmType harm, List<Example> examples, FigureWeights weights) {
        Map<Feature, Double> slope = new EnumMap<>(Feature.class);
        for (Example example : examples) {
            double[] share = shares(harm, example.candidates, weights);
            share[example.right] -= 1;
            for (int i = 0; i < share.length; i++) {
                double excess = share[i];
                example.candidates
                        .get(i)
                        .features()
                        .forEach((feature, value) -> slope.merge(feature, -excess * value, Double::sum));
            }
        }
        return slope;
    }

    /** How likely each candidate is under the weights. */
    private static double[] shares(HarmType harm, List<Candidate> candidates, FigureWeights weights) {
        double[] shares = new double[candidates.size()];
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = Math.exp(weights.sum(harm, candidates.get(i)));
            sum += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }
}
