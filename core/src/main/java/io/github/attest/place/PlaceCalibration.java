package io.github.attest.place;

import io.github.attest.model.Claim;
import io.github.attest.model.Mentions;
import io.github.attest.model.ResolvedPlace;
import io.github.attest.text.Language;
import io.github.attest.text.ReportText;
import io.github.attest.weight.Calibration;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Learns what the clues are worth by which the place of a report's main incident is found ({@code place/weights.tsv}), from
 * reports for which people coded it. Not thread-safe.
 */
public final class PlaceCalibration {
    /** A tenth of a point is the finest that the data file tells apart. */
    private static final int STEPS = 10;

    private final Calibration<Clue> calibration = new Calibration<>(STEPS);
    private final PlaceWords words;

    /** A calibration on reports in a language. */
    public PlaceCalibration(Language language) {
        words = new PlaceWords(language);
    }

    /**
     * Takes in a report.
     *
     * @param mentions its places
     * @param claims what it says of harm
     * @param incident key of its incident; reports of one incident stay in one part
     * @param right how much of what was coded a place gets right, 0 or more
     */
    public void add(
            ReportText text,
            Mentions mentions,
            List<Claim> claims,
            String incident,
            ToIntFunction<ResolvedPlace> right) {
        calibration.add(
                incident,
                weights -> new Principal(words, weights, text.title(), text.text())
                        .of(mentions.places(), claims)
                        .map(right::applyAsInt)
                        .orElse(0));
    }

    /** The lines of {@code place/weights.tsv}, without its comments. */
    public List<String> learn() {
        return calibration.learn(Clue.WEIGHTS).lines();
    }
}
