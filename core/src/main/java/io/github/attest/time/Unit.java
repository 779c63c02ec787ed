package io.github.attest.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** A unit in which reports measure how far something lies from something else. */
enum Unit {
    MINUTE,
    HOUR,
    DAY,
    WEEK,
    MONTH,
    YEAR,
    DECADE;

    private static final List<Unit> ALL = List.of(values());
    private static final int HOURS_A_DAY = 24;

    /** The unit with a number. */
    static Unit of(int number) {
        return ALL.get(number);
    }

    /** The number that stands for a unit as the value of a word. */
    static int number(String name) {
        return ALL.indexOf(valueOf(name.toUpperCase(Locale.ROOT)));
    }

    /** The least number of days that so many of this unit may span; a part of a day counts as none. */
    int fewestDays(int count) {
        return switch (this) {
            case MINUTE -> 0;
            case HOUR -> count / HOURS_A_DAY;
            case DAY -> count;
            case WEEK -> 7 * count;
            case MONTH -> 28 * count;
            case YEAR -> 365 * count;
            case DECADE -> 3652 * count;
        };
    }

    /** The greatest number of days that so many of this unit may span; a part of a day may reach into the next. */
    int mostDays(int count) {
        return switch (this) {
            case MINUTE -> 0;
            case HOUR -> (count + HOURS_A_DAY - 1) / HOURS_A_DAY;
            case DAY -> count;
            case WEEK -> 7 * count;
            case MONTH -> 31 * count;
            case YEAR -> 366 * count;
            case DECADE -> 3653 * count;
        };
    }

    /** The day that lies so many of this unit before another. */
    LocalDate before(LocalDate day, int count) {
        return switch (this) {
            case MINUTE, HOUR, DAY, WEEK -> day.minusDays(mostDays(count));
            case MONTH -> day.minusMonths(count);
            case YEAR -> day.minusYears(count);
            case DECADE -> day.minusYears(10L * count);
        };
    }
}
