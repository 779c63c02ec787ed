package io.github.attest.cli;

import io.github.attest.decision.WrittenDate;
import io.github.attest.model.ResolvedDate;
import java.time.DateTimeException;

/** Dates as they are written on the command line. */
final class Days {
    static final String DESCRIPTION = "2019-02-12 for a day, 2019-02-11..2019-02-13 for a span, 2019-02 or 2019.";

    private Days() {}

    /** What somebody wrote; wrong usage if it is no date. */
    static ResolvedDate of(String text) {
        try {
            return WrittenDate.of(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new Unfinished(ExitCode.WRONG_USAGE, "'" + text + "' is no date; write " + DESCRIPTION);
        }
    }
}
