package io.github.attest.decision;

import io.github.attest.model.ResolvedDate;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/** A date as people write it when they decide: a day, a span of days, a month or a year. */
public final class WrittenDate {
    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;

    private WrittenDate() {}

    /**
     * The date that a text such as {@code 2019-02-12}, {@code 2019-02-11..2019-02-13}, {@code 2019-02} or {@code 2019} names.
     *
     * @throws java.time.DateTimeException if it names none
     * @throws IllegalArgumentException if a span ends before it begins
     */
    public static ResolvedDate of(String text) {
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
    }

    /** A date as {@link #of} reads it: as short as it can be. */
    public static String text(ResolvedDate date) {
        LocalDate first = date.earliest();
        LocalDate last = date.latest();
        YearMonth month = YearMonth.from(first);
        if (first.equals(last)) {
            return first.toString();
        }
        if (first.equals(month.atDay(1)) && last.equals(month.atEndOfMonth())) {
            return month.toString();
        }
        return first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1))
                ? Year.from(first).toString()
                : first + ".." + last;
    }
}
