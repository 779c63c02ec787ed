package io.github.attest.record.export;

import java.util.EnumSet;
import java.util.Set;

/**
 * What of the sensitive parts of a record may leave it. Nothing does unless a person releases it (Every Casualty Counts,
 * Berkeley Protocol: do no harm).
 *
 * @param released what may be published
 */
public record Redaction(Set<Part> released) {
    /** A part that is sensitive. */
    public enum Part {
        /** Names and ages of victims, also in the words that are quoted. */
        VICTIMS,
        /** Names of witnesses and local sources, also in the words that are quoted. */
        SOURCES
    }

    /** Nothing is released. */
    public static final Redaction STANDARD = new Redaction(Set.of());

    public Redaction {
        released = Set.copyOf(released);
    }

    /** Releases some parts and withholds the others. */
    public static Redaction releasing(EnumSet<Part> parts) {
        return new Redaction(parts);
    }

    /** Whether a part must not be published. */
    boolean withholds(Part part) {
        return !released.contains(part);
    }
}
