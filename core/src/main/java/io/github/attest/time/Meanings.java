package io.github.attest.time;

import io.github.attest.model.DateMention;
import io.github.attest.model.ResolvedDate;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The calendar rules that a pattern may name, some with numbers behind the name: {@code days -1 0}. */
final class Meanings {
    private static final String SINCE = "since ";

    private Meanings() {}

    /**
     * The meaning that a cell names.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    static Meaning of(String cell) {
        if (cell.startsWith(SINCE)) {
            return since(of(cell.substring(SINCE.length())));
        }
        String[] words = cell.split(" ", -1);
        int[] numbers = new int[words.length - 1];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Integer.parseInt(words[i + 1]);
        }
        return numbers.length == 0 ? plain(cell) : numbered(words[0], numbers);
    }

    private static Meaning plain(String name) {
        return switch (name) {
            case "date" -> (Meaning.Date) CalendarDates::day;
            case "date-before" -> (Meaning.Relative) CalendarDates::dayBefore;
            case "eve" -> (Meaning.Date) CalendarDates::eve;
            case "dates" -> (Meaning.Date) CalendarDates::days;
            case "both-dates" -> (Meaning.Date) CalendarDates::bothDays;
            case "numeric" -> (Meaning.Date) CalendarDates::numeric;
            case "month" -> (Meaning.Date) CalendarDates::month;
            case "months" -> (Meaning.Date) CalendarDates::months;
            case "first-months" -> (Meaning.Date) CalendarDates::firstMonths;
            case "year" -> (Meaning.Date) CalendarDates::year;
            case "years" -> (Meaning.Date) CalendarDates::years;
            case "decade" -> (Meaning.Date) CalendarDates::decade;
            case "later" -> (Meaning.Distance) Distances::later;
            case "earlier" -> (Meaning.Distance) Distances::earlier;
            default -> relative(name);
        };
    }

    private static Meaning.Relative relative(String name) {
        return switch (name) {
            case "day-of-month" -> CalendarDates::dayOfMonth;
            case "weekday" -> RelativeDates::weekday;
            case "weekday-before" -> RelativeDates::weekdayBefore;
            case "weekday-after" -> RelativeDates::weekdayAfter;
            case "weekday-of-last-week" -> RelativeDates::weekdayOfLastWeek;
            case "weekday-night" -> RelativeDates::weekdayNight;
            case "weekdays" -> RelativeDates::weekdays;
            case "month-before" -> RelativeDates::monthBefore;
            case "season" -> RelativeDates::season;
            case "offset" -> RelativeDates::offset;
            case "so-far" -> RelativeDates::soFar;
            case "ago" -> Distances::ago;
            case "past" -> Distances::past;
            case "past-one" -> Distances::pastOne;
            default -> throw new IllegalArgumentException("no meaning \"" + name + "\"");
        };
    }

    private static Meaning numbered(String name, int[] numbers) {
        int first = numbers[0];
        int last = numbers[numbers.length - 1];
        return switch (name) {
            case "days" ->
                (Meaning.Relative)
                        (anchor, captures) -> ResolvedDate.between(anchor.plusDays(first), anchor.plusDays(last));
            case "weekend" -> (Meaning.Relative) (anchor, captures) -> RelativeDates.weekend(anchor, first);
            case "week" -> (Meaning.Relative) (anchor, captures) -> RelativeDates.week(anchor, first);
            case "month" -> (Meaning.Relative) (anchor, captures) -> RelativeDates.month(anchor, captures, first);
            case "year" -> (Meaning.Relative) (anchor, captures) -> RelativeDates.year(anchor, captures, first);
            case "shift" -> {
                DateMention.Shift shift = new DateMention.Shift(first, last);
                yield (Meaning.Distance) captures -> shift;
            }
            default -> throw new IllegalArgumentException("no meaning \"" + name + "\" with numbers");
        };
    }

    private static Meaning since(Meaning start) {
        if (!(start instanceof Meaning.Date date)) {
            throw new IllegalArgumentException("since what is no date");
        }
        return (Meaning.Relative) (anchor, captures) -> since(date.resolve(captures, anchor), anchor);
    }

    /** The time from the first day of a date to the anchor; null if that is still to come. */
    static @Nullable ResolvedDate since(@Nullable ResolvedDate start, LocalDate anchor) {
        if (start == null || start.earliest().isAfter(anchor)) {
            return null;
        }
        ResolvedDate span = ResolvedDate.between(start.earliest(), anchor);
        return new ResolvedDate(span.earliest(), anchor, span.precision(), edtf(start) + "/" + anchor);
    }

    /** The bounds of an EDTF interval are days, months and years; other spans count from their first day. */
    private static String edtf(ResolvedDate start) {
        LocalDate first = start.earliest();
        boolean bound = start.equals(ResolvedDate.month(YearMonth.from(first)))
                || start.equals(ResolvedDate.year(first.getYear()));
        return bound ? start.edtf() : first.toString();
    }
}
