package io.github.attest.text;

import io.github.attest.model.Evidence;
import io.github.attest.model.Report;

/**
 * A report with its title and text cut into tokens, once for all stages.
 *
 * @param report the report
 * @param title tokens of the title
 * @param text tokens of the text
 */
public record ReportText(Report report, Tokens title, Tokens text) {
    /** Cuts a report's title and text. */
    public static ReportText of(Report report, Language language) {
        return new ReportText(
                report, Tokens.of(report.part(Evidence.Part.TITLE), language), Tokens.of(report.text(), language));
    }

    /** The tokens of a part. */
    public Tokens part(Evidence.Part part) {
        return part == Evidence.Part.TITLE ? title : text;
    }
}
