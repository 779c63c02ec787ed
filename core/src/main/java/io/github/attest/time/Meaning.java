package io.github.attest.time;

import io.github.attest.model.DateMention;
import io.github.attest.model.ResolvedDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How the values that a pattern captured become a date. */
sealed interface Meaning {
    /** Names days of the calendar. */
    non-sealed interface Date extends Meaning {
        /** The days that are named; null if there are none, or if they can't be told without an anchor. */
        @Nullable
        ResolvedDate resolve(Captures captures, @Nullable LocalDate anchor);
    }

    /** Names days of the calendar as seen from the anchor. */
    interface Relative extends Date {
        /** The days that are named; null if there are none. */
        @Nullable
        ResolvedDate from(LocalDate anchor, Captures captures);

        @Override
        default @Nullable ResolvedDate resolve(Captures captures, @Nullable LocalDate anchor) {
            return anchor == null ? null : from(anchor, captures);
        }
    }

    /** Names a distance from another incident. */
    non-sealed interface Distance extends Meaning {
        /** The distance. */
        DateMention.Shift measure(Captures captures);
    }

    /** Names nothing: words that look like a date and are none. */
    enum Nothing implements Meaning {
        NOTHING
    }
}
