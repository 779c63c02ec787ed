package io.github.attest.evaluate.gold;

import io.github.attest.model.Report;
import java.util.Objects;

/**
 * A report and what people coded for it.
 *
 * @param report the report
 * @param gold the answer
 * @param half which half of the corpus it belongs to
 * @param length how long its text was before it was read
 */
public record CodedReport(Report report, Gold gold, Half half, Length length) {
    public CodedReport {
        Objects.requireNonNull(report);
        Objects.requireNonNull(gold);
    }

    /** A report in the half that its incident, or failing that its id, puts it in. */
    public static CodedReport of(Report report, Gold gold, Length length) {
        String incident = gold instanceof IncidentGold one ? one.incident() : null;
        return new CodedReport(report, gold, Half.of(incident == null ? report.id() : incident), length);
    }
}
