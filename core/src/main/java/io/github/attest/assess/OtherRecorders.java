package io.github.attest.assess;

import io.github.attest.model.Account;
import io.github.attest.model.Estimate;
import io.github.attest.model.HarmType;
import io.github.attest.model.Reckoning;
import io.github.attest.model.Reckoning.Figure;
import io.github.attest.text.NumeralProfiles;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The people killed as other recorders would put them, by the rules of their codebooks. */
final class OtherRecorders {
    private static final String ACLED = "acled";

    private OtherRecorders() {}

    /**
     * Low and high are the lowest and the highest figure. Best is the lower one where the reliability of sources cannot be
     * ranked, and Attest ranks none; an upper bound ("up to 30") makes a low estimate of 0, but the number itself is the least
     * that it names.
     */
    static @Nullable Estimate ucdp(@Nullable Reckoning killed) {
        if (killed == null) {
            return null;
        }
        int best = leastNamed(killed.counted());
        return new Estimate(Math.min(best, killed.range().min()), best, killed.greatest());
    }

    /** ACLED keeps one figure: the most conservative of those that are stated, vague numerals by its own codebook. */
    static @Nullable Integer acled(Case incident) {
        Reckoning killed = incident.under(NumeralProfiles.named(ACLED)).whole(HarmType.KILLED, Account::killed);
        return killed == null ? null : leastNamed(killed.counted());
    }

    private static int leastNamed(List<Figure> figures) {
        return figures.stream()
                .mapToInt(figure -> figure.count().min() == 0
                        ? figure.highest()
                        : figure.count().min())
                .min()
                .orElseThrow();
    }
}
