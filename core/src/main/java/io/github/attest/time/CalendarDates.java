package io.github.attest.time;

import io.github.attest.model.ResolvedDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Days, months and years that are named by their numbers. Where the year is missing the anchor gives it. */
final class CalendarDates {
    /** A date without a year may lie this many days after the report: appointments are announced, harm is not. */
    private static final int DAYS_AHEAD = 30;

    /** A leap day comes back after at most eight years. */
    private static final int YEARS_BACK = 8;

    /** Years of two digits from here on are of the 20th century, as in POSIX strptime. */
    private static final int PIVOT = 69;

    private CalendarDates() {}

    static int fullYear(int shortYear) {
        return shortYear >= PIVOT ? 1900 + shortYear : 2000 + shortYear;
    }

    /** One day. */
    static @Nullable ResolvedDate day(Captures captures, @Nullable LocalDate anchor) {
        int holiday = captures.first(Slot.HOLIDAY);
        int month = holiday == 0 ? captures.first(Slot.MONTH) : holiday / 100;
        int dayOfMonth = holiday == 0 ? dayOf(captures, 0) : holiday % 100;
        LocalDate day = day(month, dayOfMonth, year(captures), anchor);
        return day == null ? null : ResolvedDate.day(day);
    }

    /** The day before one. */
    static @Nullable ResolvedDate eve(Captures captures, @Nullable LocalDate anchor) {
        ResolvedDate day = day(captures, anchor);
        return day == null ? null : ResolvedDate.day(day.earliest().minusDays(1));
    }

    /** "The 5th": the last such day up to the anchor; null if neither its month nor the one before has it. */
    static @Nullable ResolvedDate dayOfMonth(LocalDate anchor, Captures captures) {
        int dayOfMonth = dayOf(captures, 0);
        YearMonth now = YearMonth.from(anchor);
        YearMonth month = dayOfMonth > anchor.getDayOfMonth() ? now.minusMonths(1) : now;
        return month.isValidDay(dayOfMonth) ? ResolvedDate.day(month.atDay(dayOfMonth)) : null;
    }

    /** The day or the month that is captured, in a year; null if it has no such day. */
    static @Nullable ResolvedDate in(int year, Captures captures) {
        int month = captures.first(Slot.MONTH);
        if (!captures.has(Slot.DAY)) {
            return Thirds.of(YearMonth.of(year, month), captures.first(Slot.THIRD));
        }
        LocalDate day = valid(year, month, dayOf(captures, 0));
        return day == null ? null : ResolvedDate.day(day);
    }

    /** "Last March 3": the last such day before the anchor. */
    static @Nullable ResolvedDate dayBefore(LocalDate anchor, Captures captures) {
        return day(captures, anchor.minusDays(DAYS_AHEAD + 1L));
    }

    /** The days from the first to the second that are captured, in one month or two. */
    static @Nullable ResolvedDate days(Captures captures, @Nullable LocalDate anchor) {
        int month = captures.first(Slot.MONTH);
        int lastMonth = captures.last(Slot.MONTH);
        LocalDate latest = day(lastMonth, dayOf(captures, 1), lastYear(captures), anchor);
        if (latest == null) {
            return null;
        }
        int year = captures.hasTwo(Slot.YEAR)
                ? captures.first(Slot.YEAR)
                : month > lastMonth ? latest.getYear() - 1 : latest.getYear();
        LocalDate earliest = day(month, dayOf(captures, 0), year, anchor);
        return earliest == null || !earliest.isBefore(latest) ? null : ResolvedDate.between(earliest, latest);
    }

    /** Two days that are both meant, and none between them: unless one follows the other, EDTF writes them as a set. */
    static @Nullable ResolvedDate bothDays(Captures captures, @Nullable LocalDate anchor) {
        ResolvedDate span = days(captures, anchor);
        if (span == null || span.earliest().plusDays(1).equals(span.latest())) {
            return span;
        }
        String edtf = "{" + span.earliest() + "," + span.latest() + "}";
        return new ResolvedDate(span.earliest(), span.latest(), span.precision(), edtf);
    }

    /** Two numbers and a year; which of the two is the month must be plain from them, or from the anchor. */
    static @Nullable ResolvedDate numeric(Captures captures, @Nullable LocalDate anchor) {
        int first = captures.first(Slot.DAY);
        int second = captures.last(Slot.DAY);
        int year = year(captures);
        LocalDate monthFirst = day(first, second, year, null);
        LocalDate dayFirst = day(second, first, year, null);
        if (monthFirst == null || dayFirst == null || monthFirst.equals(dayFirst)) {
            LocalDate only = monthFirst == null ? dayFirst : monthFirst;
            return only == null ? null : ResolvedDate.day(only);
        }
        if (anchor == null || monthFirst.isAfter(anchor) == dayFirst.isAfter(anchor)) {
            return null;
        }
        return ResolvedDate.day(monthFirst.isAfter(anchor) ? dayFirst : monthFirst);
    }

    /** A month, or an early, middle or late part of it. */
    static @Nullable ResolvedDate month(Captures captures, @Nullable LocalDate anchor) {
        YearMonth month = month(captures.first(Slot.MONTH), year(captures), anchor);
        return month == null ? null : Thirds.of(month, captures.first(Slot.THIRD));
    }

    /** The months from the first to the second that are captured. */
    static @Nullable ResolvedDate months(Captures captures, @Nullable LocalDate anchor) {
        YearMonth latest = month(captures.last(Slot.MONTH), lastYear(captures), anchor);
        if (latest == null) {
            return null;
        }
        int month = captures.first(Slot.MONTH);
        int year = captures.hasTwo(Slot.YEAR)
                ? captures.first(Slot.YEAR)
                : month > latest.getMonthValue() ? latest.getYear() - 1 : latest.getYear();
        YearMonth earliest = YearMonth.of(year, month);
        if (!earliest.isBefore(latest)) {
            return null;
        }
        return span(earliest, latest);
    }

    /** As many months as are captured, from the first of a year on. */
    static @Nullable ResolvedDate firstMonths(Captures captures, @Nullable LocalDate anchor) {
        int months = captures.number().high();
        return months < 2 || months > Month.DECEMBER.getValue()
                ? null
                : span(YearMonth.of(year(captures), 1), YearMonth.of(year(captures), months));
    }

    private static ResolvedDate span(YearMonth earliest, YearMonth latest) {
        ResolvedDate span = ResolvedDate.between(earliest.atDay(1), latest.atEndOfMonth());
        return new ResolvedDate(span.earliest(), span.latest(), span.precision(), earliest + "/" + latest);
    }

    /** A year, or an early, middle or late part of it. */
    static ResolvedDate year(Captures captures, @Nullable LocalDate anchor) {
        return Thirds.of(year(captures), captures.first(Slot.THIRD));
    }

    /** The years from the first to the second that are captured. */
    static @Nullable ResolvedDate years(Captures captures, @Nullable LocalDate anchor) {
        int earliest = captures.first(Slot.YEAR);
        int latest = captures.hasTwo(Slot.YEAR)
                ? captures.last(Slot.YEAR)
                : earliest - earliest % 100 + captures.first(Slot.SHORT_YEAR);
        return earliest >= latest
                ? null
                : new ResolvedDate(
                        LocalDate.of(earliest, 1, 1),
                        LocalDate.of(latest, 12, 31),
                        ResolvedDate.Precision.PERIOD,
                        earliest + "/" + latest);
    }

    /** Ten years. */
    static ResolvedDate decade(Captures captures, @Nullable LocalDate anchor) {
        int first = captures.first(Slot.DECADE);
        return new ResolvedDate(
                LocalDate.of(first, 1, 1),
                LocalDate.of(first + 9, 12, 31),
                ResolvedDate.Precision.PERIOD,
                first / 10 + "X");
    }

    /** The last month of that number that has begun by the anchor, unless a year is given. */
    private static @Nullable YearMonth month(int month, int year, @Nullable LocalDate anchor) {
        if (year != 0) {
            return YearMonth.of(year, month);
        }
        if (anchor == null) {
            return null;
        }
        YearMonth now = YearMonth.from(anchor);
        YearMonth found = now.withMonth(month);
        return found.isAfter(now) ? found.minusYears(1) : found;
    }

    /** The day, or without a year the last such day that is not too far ahead of the anchor. */
    private static @Nullable LocalDate day(int month, int day, int year, @Nullable LocalDate anchor) {
        if (year != 0) {
            return valid(year, month, day);
        }
        if (anchor == null) {
            return null;
        }
        LocalDate horizon = anchor.plusDays(DAYS_AHEAD);
        for (int candidate = horizon.getYear(); candidate >= horizon.getYear() - YEARS_BACK; candidate--) {
            LocalDate found = valid(candidate, month, day);
            if (found != null && !found.isAfter(horizon)) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable LocalDate valid(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int dayOf(Captures captures, int index) {
        Sense both = captures.find(Slot.DAY_AND_YEAR, 0);
        Sense day = captures.find(Slot.DAY, index);
        return day != null ? day.low() : both == null ? 0 : both.low();
    }

    private static int year(Captures captures) {
        Sense both = captures.find(Slot.DAY_AND_YEAR, 0);
        Sense shortYear = captures.find(Slot.SHORT_YEAR, 0);
        return both != null ? both.high() : shortYear != null ? fullYear(shortYear.low()) : captures.first(Slot.YEAR);
    }

    private static int lastYear(Captures captures) {
        return captures.hasTwo(Slot.YEAR) ? captures.last(Slot.YEAR) : year(captures);
    }
}
