package io.github.attest.account;

import io.github.attest.model.Account;
import io.github.attest.model.CountRange;
import io.github.attest.model.Extraction;
import io.github.attest.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Learns what the signs are worth by which a report's people are told apart and counted ({@code account/weights.tsv}), from
 * reports whose killed and injured people coded. From the weights built in, one weight after the other is moved to where the
 * most figures are exact: coordinate ascent, since a count of exact figures has no slope.
 *
 * <p>The incidents are in two parts, and no step is taken by which either loses: what helps the reports of one part only is
 * chance. A weight stays within the bounds of the data file. The same reports give the same weights. Not thread-safe.
 */
public final class SignCalibration {
    /** How far a weight is moved at once; half a point is the finest that the data file tells apart. */
    private static final double[] STEPS = {-3, -2, -1, -0.5, 0.5, 1, 2, 3};

    /** Rounds over all signs; the third moves hardly any weight. */
    private static final int ROUNDS = 3;

    /** A step has to gain more than this many exact figures: one more is noise. */
    private static final int NOISE = 1;

    private final List<Coded> first = new ArrayList<>();
    private final List<Coded> second = new ArrayList<>();
    private final Language language;

    /** A calibration on reports in a language. */
    public SignCalibration(Language language) {
        this.language = language;
    }

    private record Coded(Reading reading, int killed, int injured) {
        int exact(Accounts accounts) {
            Extraction extraction = accounts.of(reading.text(), reading.claims(), reading.mentions());
            Account main = extraction.accounts().stream()
                    .filter(Account::main)
                    .findFirst()
                    .orElse(null);
            boolean dead = exact(killed, main == null ? null : main.killed());
            boolean hurt = exact(injured, main == null ? null : main.injured());
            return (dead ? 1 : 0) + (hurt ? 1 : 0) + (dead && hurt ? 1 : 0);
        }

        private static boolean exact(int coded, @Nullable CountRange count) {
            return count == null ? coded == 0 : count.min() == coded && Objects.equals(count.max(), coded);
        }
    }

    /** How many figures are exact in each part: killed, injured, and both. */
    record Score(int first, int second) {
        int sum() {
            return first + second;
        }

        boolean losesNothing(Score other) {
            return first >= other.first && second >= other.second;
        }
    }

    /**
     * Takes in a report.
     *
     * @param reading what was read out of it
     * @param incident key of its incident; reports of one incident stay in one part
     * @param killed the coded number of killed, 0 or more
     * @param injured the coded number of injured, 0 or more
     */
    public void add(Reading reading, String incident, int killed, int injured) {
        ((incident.hashCode() & 1) == 0 ? first : second).add(new Coded(reading, killed, injured));
    }

    /** The lines of {@code account/weights.tsv}, without its comments. */
    public List<String> learn() {
        return learn(Weights.standard()).lines();
    }

    Weights learn(Weights start) {
        Weights weights = start;
        Score score = score(weights);
        for (int round = 0; round < ROUNDS; round++) {
            Score before = score;
            for (Sign sign : Sign.values()) {
                Weights moved = moved(sign, weights, score);
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
    private Weights moved(Sign sign, Weights weights, Score score) {
        Weights best = weights;
        int most = score.sum() + NOISE;
        for (double value : values(weights.of(sign))) {
            if (weights.allow(sign, value)) {
                Weights moved = weights.with(sign, value);
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
    private static List<Double> values(double weight) {
        List<Double> values = new ArrayList<>();
        for (double step : STEPS) {
            values.add(weight + step);
        }
        if (weight != 0 && !values.contains(0.0)) {
            values.add(0.0);
        }
        return values;
    }

    Score score(Weights weights) {
        Accounts accounts = Accounts.with(language, weights);
        return new Score(exact(first, accounts), exact(second, accounts));
    }

    private static int exact(List<Coded> reports, Accounts accounts) {
        return reports.parallelStream().mapToInt(coded -> coded.exact(accounts)).sum();
    }
}
