package io.github.attest.time;

import io.github.attest.model.ResolvedDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Days, weeks, months and years as seen from the anchor. Weeks start on Monday (ISO 8601). */
final class RelativeDates {
    private static final int DAYS_A_WEEK = 7;
    private static final int MONTHS_A_SEASON = 3;

    /** EDTF's number of spring; the seasons follow. */
    private static final int SPRING = 21;

    private RelativeDates() {}

    /** "Tuesday": the last one up to and including the anchor. */
    static ResolvedDate weekday(LocalDate anchor, Captures captures) {
        return ResolvedDate.day(anchor.with(TemporalAdjusters.previousOrSame(weekday(captures.first(Slot.WEEKDAY)))));
    }

    /** "Last Tuesday": the last one before the anchor. */
    static ResolvedDate weekdayBefore(LocalDate anchor, Captures captures) {
        return ResolvedDate.day(anchor.with(TemporalAdjusters.previous(weekday(captures.first(Slot.WEEKDAY)))));
    }

    /** "Next Friday": the first one after the anchor. */
    static ResolvedDate weekdayAfter(LocalDate anchor, Captures captures) {
        return ResolvedDate.day(anchor.with(TemporalAdjusters.next(weekday(captures.first(Slot.WEEKDAY)))));
    }

    /** "Tuesday last week". */
    static ResolvedDate weekdayOfLastWeek(LocalDate anchor, Captures captures) {
        LocalDate lastWeek = monday(anchor).minusWeeks(1);
        return ResolvedDate.day(lastWeek.plusDays(captures.first(Slot.WEEKDAY) - 1L));
    }

    /** "Friday night into Saturday": the second is the last one up to the anchor, the first the one before it. */
    static @Nullable ResolvedDate weekdays(LocalDate anchor, Captures captures) {
        LocalDate latest = anchor.with(TemporalAdjusters.previousOrSame(weekday(captures.last(Slot.WEEKDAY))));
        LocalDate earliest = latest.with(TemporalAdjusters.previousOrSame(weekday(captures.first(Slot.WEEKDAY))));
        return earliest.equals(latest) ? null : ResolvedDate.between(earliest, latest);
    }

    /** "Overnight Friday": the night that begins on that day. */
    static ResolvedDate weekdayNight(LocalDate anchor, Captures captures) {
        LocalDate evening = anchor.with(TemporalAdjusters.previousOrSame(weekday(captures.first(Slot.WEEKDAY))));
        return evening.equals(anchor)
                ? ResolvedDate.between(evening.minusDays(1), evening)
                : ResolvedDate.between(evening, evening.plusDays(1));
    }

    /** "Yesterday". */
    static ResolvedDate offset(LocalDate anchor, Captures captures) {
        return ResolvedDate.day(anchor.plusDays(captures.first(Slot.OFFSET)));
    }

    /** Saturday and Sunday; 0 is the last weekend that has begun, on a weekday also -1. */
    static ResolvedDate weekend(LocalDate anchor, int count) {
        LocalDate saturday = anchor.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        boolean over = anchor.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
        LocalDate first = saturday.plusWeeks(over && count < 0 ? count + 1 : count);
        return ResolvedDate.between(first, first.plusDays(1));
    }

    /** Monday to Sunday; 0 is the anchor's week. */
    static ResolvedDate week(LocalDate anchor, int count) {
        LocalDate first = monday(anchor).plusWeeks(count);
        return ResolvedDate.between(first, first.plusDays(DAYS_A_WEEK - 1L));
    }

    /** A month, or a part of it; 0 is the anchor's. */
    static ResolvedDate month(LocalDate anchor, Captures captures, int count) {
        return Thirds.of(YearMonth.from(anchor).plusMonths(count), captures.first(Slot.THIRD));
    }

    /** A year, or the part, the month or the day of it that is captured; 0 is the anchor's. */
    static @Nullable ResolvedDate year(LocalDate anchor, Captures captures, int count) {
        int year = anchor.getYear() + count;
        return captures.has(Slot.MONTH)
                ? CalendarDates.in(year, captures)
                : Thirds.of(year, captures.first(Slot.THIRD));
    }

    /** "Last March": the last one that is over. */
    static ResolvedDate monthBefore(LocalDate anchor, Captures captures) {
        YearMonth now = YearMonth.from(anchor);
        YearMonth month = now.withMonth(captures.first(Slot.MONTH));
        return ResolvedDate.month(month.isBefore(now) ? month : month.minusYears(1));
    }

    /** "Earlier this week": from the first day of the captured unit to the anchor. */
    static ResolvedDate soFar(LocalDate anchor, Captures captures) {
        LocalDate first = switch (captures.unit()) {
            case WEEK -> monday(anchor);
            case MONTH -> anchor.withDayOfMonth(1);
            case YEAR -> anchor.withDayOfYear(1);
            case MINUTE, HOUR, DAY, DECADE -> anchor;
        };
        return ResolvedDate.between(first, anchor);
    }

    /** A season of a year or, without a year, the last one that has begun; of the northern hemisphere, in whole months. */
    static ResolvedDate season(LocalDate anchor, Captures captures) {
        int season = captures.first(Slot.SEASON);
        int month = 1 + MONTHS_A_SEASON * (season - SPRING) + 2;
        int year = captures.first(Slot.YEAR);
        YearMonth first = YearMonth.of(year == 0 ? anchor.getYear() : year, month);
        if (year == 0 && first.isAfter(YearMonth.from(anchor))) {
            first = first.minusYears(1);
        }
        ResolvedDate span = ResolvedDate.between(
                first.atDay(1), first.plusMonths(MONTHS_A_SEASON - 1L).atEndOfMonth());
        String edtf = ResolvedDate.year(first.getYear()).edtf() + "-" + season;
        return new ResolvedDate(span.earliest(), span.latest(), span.precision(), edtf);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static DayOfWeek weekday(int number) {
        return DayOfWeek.of(number);
    }
}
