package io.github.attest.time;

import io.github.attest.model.Mentions;
import io.github.attest.model.ResolvedDate;
import io.github.attest.text.Language;
import io.github.attest.text.ReportText;
import io.github.attest.weight.Calibration;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Learns what the clues are worth by which the day of a report's main incident is found ({@code time/weights.tsv}), from
 * reports for which people coded it. Not thread-safe.
 */
public final class DateCalibration {
    /** A tenth of a point is the finest that the data file tells apart. */
    private static final int STEPS = 10;

    private final Calibration<Clue> calibration = new Calibration<>(STEPS);
    private final Principal principal;

    /** A calibration on reports in a language. */
    public DateCalibration(Language language) {
        principal = new Principal(language);
    }

    /**
     * Takes in a report.
     *
     * @param mentions its dates
     * @param incident key of its incident; reports of one incident stay in one part
     * @param right how much of what was coded a date gets right, 0 or more
     */
    public void add(ReportText text, Mentions mentions, String incident, ToIntFunction<ResolvedDate> right) {
        calibration.add(incident, weights -> {
            ResolvedDate date = principal
                    .with(weights)
                    .of(
                            text.title(),
                            text.text(),
                            mentions.dates(),
                            text.report().published());
            return date == null ? 0 : right.applyAsInt(date);
        });
    }

    /** The lines of {@code time/weights.tsv}, without its comments. */
    public List<String> learn() {
        return calibration.learn(Clue.WEIGHTS).lines();
    }
}
