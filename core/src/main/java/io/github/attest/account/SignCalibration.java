package io.github.attest.account;

import io.github.attest.model.Account;
import io.github.attest.model.CountRange;
import io.github.attest.model.Extraction;
import io.github.attest.text.Language;
import io.github.attest.weight.Calibration;
import io.github.attest.weight.Calibration.Score;
import io.github.attest.weight.Weights;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Learns what the signs are worth by which a report's people are told apart and counted ({@code account/weights.tsv}), from
 * reports whose killed and injured people coded. An answer is the killed, the injured, and both together. Not thread-safe.
 */
public final class SignCalibration {
    /** Half a point is the finest that the data file tells apart. */
    private static final int STEPS = 2;

    private final Calibration<Sign> calibration = new Calibration<>(STEPS);
    private final Accounts accounts;

    /** A calibration on reports in a language. */
    public SignCalibration(Language language) {
        accounts = Accounts.of(language);
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
        calibration.add(incident, weights -> exact(reading, weights, killed, injured));
    }

    private int exact(Reading reading, Weights<Sign> weights, int killed, int injured) {
        Extraction extraction = accounts.with(weights).of(reading.text(), reading.claims(), reading.mentions());
        Account main =
                extraction.accounts().stream().filter(Account::main).findFirst().orElse(null);
        boolean dead = exact(killed, main == null ? null : main.killed());
        boolean hurt = exact(injured, main == null ? null : main.injured());
        return (dead ? 1 : 0) + (hurt ? 1 : 0) + (dead && hurt ? 1 : 0);
    }

    private static boolean exact(int coded, @Nullable CountRange count) {
        return count == null ? coded == 0 : count.min() == coded && Objects.equals(count.max(), coded);
    }

    /** The lines of {@code account/weights.tsv}, without its comments. */
    public List<String> learn() {
        return learn(Sign.WEIGHTS).lines();
    }

    Weights<Sign> learn(Weights<Sign> start) {
        return calibration.learn(start);
    }

    Score score(Weights<Sign> weights) {
        return calibration.score(weights);
    }
}
