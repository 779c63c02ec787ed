package io.github.attest.link;

import java.util.List;
import java.util.Objects;

/** How far the two dates lie from each other, if both accounts are dated. */
final class DateComparison implements Comparison {
    private static final List<String> LEVELS = List.of(
            "same-day", "overlap", "1-day", "2-3-days", "4-7-days", "8-31-days", "further", "same-period", "day-told");

    /** Two days; two spans, or a span and a day in it; then the distance; then an overlap with a month or longer. */
    private static final int SAME_DAY = 0;

    private static final int OVERLAP = 1;
    private static final int SAME_PERIOD = 7;

    /** Far apart, but one is a day that the other account names too: a later story, of a trial, dated by its own day. */
    private static final int DAY_TOLD = 8;

    private static final double[] DAYS = {0, 1, 3, 7, 31};

    /** Dates of one incident often lie this many days apart; an account may then name both for no reason. */
    private static final int NEAR = 7;

    @Override
    public String name() {
        return "date";
    }

    @Override
    public List<String> levels() {
        return LEVELS;
    }

    @Override
    public boolean says(Portrait portrait) {
        return portrait.date() != null;
    }

    @Override
    public int compare(PortraitPair pair) {
        Days date = Objects.requireNonNull(pair.one().date());
        Days other = Objects.requireNonNull(pair.other().date());
        int gap = date.gap(other);
        if (gap > NEAR && (tells(pair.one(), other) || tells(pair.other(), date))) {
            return DAY_TOLD;
        }
        if (gap > 0) {
            return 1 + Comparison.step(gap, DAYS);
        }
        if (date.isLong() || other.isLong()) {
            return SAME_PERIOD;
        }
        return date.isDay() && other.isDay() ? SAME_DAY : OVERLAP;
    }

    private static boolean tells(Portrait portrait, Days date) {
        return date.isDay() && portrait.days().holds(date.first());
    }
}
