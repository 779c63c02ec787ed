package io.github.attest.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A date expression in a report and what it means there.
 *
 * @param part where in the report it stands
 * @param start UTF-16 offset of its first character
 * @param end offset after its last character
 * @param date the day or days it names; null exactly if the role is {@link Role#SHIFT}
 * @param role how the date is used
 * @param shift for {@link Role#SHIFT} how far the other incident lies from this one; otherwise null
 */
public record DateMention(
        Evidence.Part part,
        int start,
        int end,
        @Nullable ResolvedDate date,
        Role role,
        @Nullable Shift shift) implements Located {
    /** How a date expression is used; a trap: a dateline tells when the report was sent, not when harm was done. */
    public enum Role {
        /** A date in running text. */
        TEXT,
        /** The date of a dateline. */
        DATELINE,
        /** A period of time over which something is counted: "since January", "in 2017", "so far this year". */
        PERIOD,
        /** A distance from another incident, not from the report: "just hours after", "the night before". */
        SHIFT
    }

    /**
     * How many days an incident told of beside another lies from that other one; negative is earlier. "Just hours after
     * an attack" puts that attack at -1 to 0.
     *
     * @param min earliest, in days
     * @param max latest, in days, not below {@code min}
     */
    public record Shift(int min, int max) {
        /** @throws IllegalArgumentException if max is below min */
        public Shift {
            if (max < min) {
                throw new IllegalArgumentException("shift from " + min + " to " + max);
            }
        }
    }

    /** @throws IllegalArgumentException if the role does not go with what is given */
    public DateMention {
        Objects.requireNonNull(part);
        Objects.requireNonNull(role);
        if ((role == Role.SHIFT) != (shift != null) || (role == Role.SHIFT) != (date == null)) {
            throw new IllegalArgumentException(role + " with date " + date + " and shift " + shift);
        }
    }
}
