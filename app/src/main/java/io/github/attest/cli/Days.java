package io.github.attest.cli;

import io.github.attest.model.ResolvedDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/** Dates as they are written on the command line. */
final class Days {
    static final String DESCRIPTION = "2019-02-12 for a day, 2019-02-11..2019-02-13 for a span, 2019-02 or 2019.";

    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;

    private Days() {}

    /** What somebody wrote; wrong usage if it is no date. */
    static ResolvedDate of(String text) {
        try {
            int dots = text.indexOf("..");
            if (dots >= 0) {
                return ResolvedDate.between(
                        LocalDate.parse(text.substring(0, dots)), LocalDate.parse(text.substring(dots + 2)));
            }
            return switch (text.length()) {
                case YEAR_LENGTH -> ResolvedDate.year(Year.parse(text).getValue());
                case MONTH_LENGTH -> ResolvedDate.month(YearMonth.parse(text));
                default -> ResolvedDate.day(LocalDate.parse(text));
            };
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new Unfinished(ExitCode.WRONG_USAGE, "'" + text + "' is no date; write " + DESCRIPTION);
        }
    }
}
