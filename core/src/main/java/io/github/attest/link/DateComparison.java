package io.github.attest.link;

import io.github.attest.model.ResolvedDate;
import io.github.attest.model.ResolvedDate.Precision;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far the two dates lie from each other, if both accounts are dated. */
final class DateComparison implements Comparison {
    private static final List<String> LEVELS =
            List.of("same-day", "overlap", "1-day", "2-3-days", "4-7-days", "8-31-days", "further", "same-period");

    /** Two days; two spans, or a span and a day in it; then the distance; last, an overlap with a month or longer. */
    private static final int SAME_DAY = 0;

    private static final int OVERLAP = 1;
    private static final int SAME_PERIOD = 7;
    private static final double[] DAYS = {0, 1, 3, 7, 31};

    @Override
    public String name() {
        return "date";
    }

    @Override
    public List<String> levels() {
        return LEVELS;
    }

    @Override
    public int compare(PortraitPair pair) {
        Portrait one = pair.one();
        Portrait other = pair.other();
        ResolvedDate date = one.date();
        ResolvedDate otherDate = other.date();
        if (date == null || otherDate == null) {
            return SILENT;
        }
        if (date.overlaps(otherDate)) {
            return overlap(date, otherDate);
        }
        return 1 + Comparison.step(gap(date, otherDate), DAYS);
    }

    private static int overlap(ResolvedDate date, ResolvedDate other) {
        if (isLong(date) || isLong(other)) {
            return SAME_PERIOD;
        }
        return date.precision() == Precision.DAY && other.precision() == Precision.DAY ? SAME_DAY : OVERLAP;
    }

    /** Whether a date says so little that most dates of a batch may overlap with it. */
    static boolean isLong(@Nullable ResolvedDate date) {
        return date != null && date.precision().compareTo(Precision.WEEK) > 0;
    }

    private static int gap(ResolvedDate date, ResolvedDate other) {
        return date.latest().isBefore(other.earliest())
                ? days(date.latest(), other.earliest())
                : days(other.latest(), date.earliest());
    }

    static int days(LocalDate from, LocalDate to) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    }
}
