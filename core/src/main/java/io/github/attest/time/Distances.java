package io.github.attest.time;

import io.github.attest.model.DateMention;
import io.github.attest.model.ResolvedDate;
import java.time.LocalDate;
import java.time.YearMonth;

/** Quantities of time: back from the anchor, up to the anchor, or between two incidents. */
final class Distances {
    /** "A week ago" is rarely meant to the day: this many days may be missing or too many. */
    private static final int WEEK_SLACK = 3;

    private Distances() {}

    /** "Two days ago"; months and years are whole ones, hours may reach into the day before. */
    static ResolvedDate ago(LocalDate anchor, Captures captures) {
        Sense number = captures.number();
        Unit unit = captures.unit();
        LocalDate earliest = unit.before(anchor, number.high());
        LocalDate latest = unit.before(anchor, number.low());
        return switch (unit) {
            case MINUTE, DAY -> ResolvedDate.between(earliest, latest);
            case HOUR -> ResolvedDate.between(earliest, anchor.minusDays(unit.fewestDays(number.low())));
            case WEEK ->
                number.low() == number.high()
                        ? ResolvedDate.between(latest.minusDays(WEEK_SLACK), latest.plusDays(WEEK_SLACK))
                        : ResolvedDate.between(earliest, latest);
            case MONTH -> months(YearMonth.from(earliest), YearMonth.from(latest));
            case YEAR, DECADE -> years(earliest.getYear(), latest.getYear());
        };
    }

    /** "In the past two days": from so many days before the anchor to the anchor. */
    static ResolvedDate past(LocalDate anchor, Captures captures) {
        return ResolvedDate.between(
                captures.unit().before(anchor, captures.number().high()), anchor);
    }

    /** "In the past year": one of the unit. */
    static ResolvedDate pastOne(LocalDate anchor, Captures captures) {
        return ResolvedDate.between(captures.unit().before(anchor, 1), anchor);
    }

    /** "Two days later": the other incident is later. */
    static DateMention.Shift later(Captures captures) {
        Sense number = captures.number();
        Unit unit = captures.unit();
        return new DateMention.Shift(unit.fewestDays(number.low()), unit.mostDays(number.high()));
    }

    /** "Two days earlier", "two days after X": the other incident is earlier. */
    static DateMention.Shift earlier(Captures captures) {
        DateMention.Shift later = later(captures);
        return new DateMention.Shift(-later.max(), -later.min());
    }

    private static ResolvedDate months(YearMonth earliest, YearMonth latest) {
        return earliest.equals(latest)
                ? ResolvedDate.month(latest)
                : ResolvedDate.between(earliest.atDay(1), latest.atEndOfMonth());
    }

    private static ResolvedDate years(int earliest, int latest) {
        return earliest == latest
                ? ResolvedDate.year(latest)
                : ResolvedDate.between(LocalDate.of(earliest, 1, 1), LocalDate.of(latest, 12, 31));
    }
}
