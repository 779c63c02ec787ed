package io.github.attest.model;

import java.util.Locale;

/** How far the action that did the harm is established; an axis of its own beside the grade (Airwars). */
public enum StrikeStatus {
    /** The belligerent says that it acted there and then. */
    DECLARED,
    /** Two or more independent sources report it. */
    LIKELY,
    CONTESTED,
    SINGLE_SOURCE;

    /** The name used in output: lower case, for example {@code single_source}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
