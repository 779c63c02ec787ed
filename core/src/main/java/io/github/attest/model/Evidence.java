package io.github.attest.model;

import java.util.Locale;
import java.util.Objects;

/**
 * The very words that carry a part of a claim. The quote always equals the slice of the report that the offsets name.
 *
 * @param field what the words carry
 * @param part where in the report they stand
 * @param start UTF-16 offset of the first character
 * @param end offset after the last character, greater than {@code start}
 * @param quote the words
 */
public record Evidence(Field field, Part part, int start, int end, String quote) {
    /** What a piece of evidence carries. */
    public enum Field {
        KILLED,
        INJURED,
        /** A joint figure of killed and injured. */
        CASUALTIES,
        MISSING,
        /** That something was attacked, whatever came of it. */
        ATTACK,
        GROUP,
        DATE,
        PLACE,
        BELLIGERENT,
        WEAPON,
        TARGET,
        PERSON,
        CHAIN;

        /** The name used in output: lower case. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether the words carry a figure of people harmed. */
        public boolean harm() {
            return switch (this) {
                case KILLED, INJURED, CASUALTIES, MISSING -> true;
                default -> false;
            };
        }
    }

    /** Where in a report the words stand. */
    public enum Part {
        TITLE,
        TEXT
    }

    /** @throws IllegalArgumentException if the offsets do not span exactly the quote, or the quote is empty */
    public Evidence {
        Objects.requireNonNull(field);
        Objects.requireNonNull(part);
        if (start < 0 || end <= start || quote.length() != end - start) {
            throw new IllegalArgumentException("evidence from " + start + " to " + end + " for \"" + quote + "\"");
        }
    }

    /** The evidence from {@code start} to {@code end} of a report's part. */
    public static Evidence in(Report report, Part part, Field field, int start, int end) {
        return new Evidence(field, part, start, end, report.part(part).substring(start, end));
    }
}
