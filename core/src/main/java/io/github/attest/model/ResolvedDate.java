package io.github.attest.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Objects;

/**
 * When something happened, as exactly as the words say and no more.
 *
 * @param earliest first possible day
 * @param latest last possible day, not before {@code earliest}
 * @param precision how exact the words are
 * @param edtf the same in the Extended Date/Time Format (ISO 8601-2), for example {@code 2019-02-11/2019-02-12}
 */
public record ResolvedDate(LocalDate earliest, LocalDate latest, Precision precision, String edtf) {
    /** How exactly a date is known; UCDP {@code date_prec} 1 to 5 in this order, and spans of several years. */
    public enum Precision {
        DAY,
        /** A span of two to six days. */
        SPAN,
        WEEK,
        MONTH,
        YEAR,
        /** More than a year. */
        PERIOD;

        /** The name used in output: lower case. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @throws IllegalArgumentException if the last day is before the first */
    public ResolvedDate {
        Objects.requireNonNull(precision);
        Objects.requireNonNull(edtf);
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException("dates from " + earliest + " to " + latest);
        }
    }

    /** One day. */
    public static ResolvedDate day(LocalDate day) {
        return new ResolvedDate(day, day, Precision.DAY, day.toString());
    }

    /** One calendar month. */
    public static ResolvedDate month(YearMonth month) {
        return new ResolvedDate(month.atDay(1), month.atEndOfMonth(), Precision.MONTH, month.toString());
    }

    /** One calendar year. */
    public static ResolvedDate year(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        String edtf = first.toString();
        return new ResolvedDate(
                first, LocalDate.of(year, 12, 31), Precision.YEAR, edtf.substring(0, edtf.indexOf('-', 1)));
    }

    /** All days from the first to the last; its precision follows from its length. */
    public static ResolvedDate between(LocalDate earliest, LocalDate latest) {
        if (earliest.equals(latest)) {
            return day(earliest);
        }
        long days = latest.toEpochDay() - earliest.toEpochDay() + 1;
        Precision precision = days < 7
                ? Precision.SPAN
                : days == 7
                        ? Precision.WEEK
                        : days <= 31 ? Precision.MONTH : days <= 366 ? Precision.YEAR : Precision.PERIOD;
        return new ResolvedDate(earliest, latest, precision, earliest + "/" + latest);
    }

    /**
     * The week up to the day on which a report was published that names no date: news is of the week, so the last day is
     * certain and the first is assumed, which EDTF writes with a question mark.
     */
    public static ResolvedDate newsOf(LocalDate published) {
        LocalDate first = published.minusDays(6);
        return new ResolvedDate(first, published, Precision.WEEK, first + "?/" + published);
    }

    /** Whether this is assumed from the day of publication and not stated. */
    public boolean assumed() {
        return edtf.indexOf('?') >= 0;
    }

    /** Whether some day lies in both. */
    public boolean overlaps(ResolvedDate other) {
        return !latest.isBefore(other.earliest) && !other.latest.isBefore(earliest);
    }
}
