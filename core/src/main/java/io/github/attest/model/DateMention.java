package io.github.attest.model;

import java.util.Objects;

/**
 * A date expression in a report and what it means there.
 *
 * @param part where in the report it stands
 * @param start UTF-16 offset of its first character
 * @param end offset after its last character
 * @param date the day or days it names
 * @param role how the date is used
 */
public record DateMention(Evidence.Part part, int start, int end, ResolvedDate date, Role role) {
    /** How a date expression is used; a trap: a dateline tells when the report was sent, not when harm was done. */
    public enum Role {
        /** A date in running text. */
        TEXT,
        /** The date of a dateline. */
        DATELINE,
        /** A period of time over which something is counted: "since January", "in 2017". */
        PERIOD
    }

    public DateMention {
        Objects.requireNonNull(part);
        Objects.requireNonNull(date);
        Objects.requireNonNull(role);
    }
}
