package io.github.attest.decision;

import java.util.Locale;

/** What of an incident is sensitive: it leaves the record only where a person lets it (Every Casualty Counts, Berkeley Protocol). */
public enum SensitiveField {
    /** Names and ages of victims who are not known to be minors, also in the words that are quoted. */
    VICTIMS,
    /** Names and ages of victims under 18, also in the words that are quoted. */
    MINORS,
    /** Names of witnesses and local sources, also in the words that are quoted. */
    SOURCES,
    /** A point as exact as it is known, which may be a home. */
    PLACE;

    /** The name used in output: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
