package io.github.attest.link;

import io.github.attest.model.ResolvedDate;
import io.github.attest.model.ResolvedDate.Precision;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days from the first to the last, each counted from 1970.
 *
 * @param first the first day
 * @param last the last day
 * @param precision how exactly the date is stated
 */
record Days(int first, int last, Precision precision) {
    /** In place of a day that is not known. */
    static final int UNKNOWN = Integer.MIN_VALUE;

    static Days of(ResolvedDate date) {
        return new Days(day(date.earliest()), day(date.latest()), date.precision());
    }

    static int day(@Nullable LocalDate day) {
        return day == null ? UNKNOWN : Math.toIntExact(day.toEpochDay());
    }

    /** Whether this is one day. */
    boolean isDay() {
        return precision == Precision.DAY;
    }

    /** Whether it says so little that most dates of a batch may overlap with it. */
    boolean isLong() {
        return precision.compareTo(Precision.WEEK) > 0;
    }

    /** How many days lie from the last day of the one to the first of the other; 0 or less if they overlap. */
    int gap(Days other) {
        return Math.max(first - other.last, other.first - last);
    }
}
