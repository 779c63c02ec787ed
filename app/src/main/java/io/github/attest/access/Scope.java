package io.github.attest.access;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a token lets its bearer do, of all that the role of its member allows. */
public enum Scope {
    /** Read what the member may read. */
    READ,
    /** Add reports. */
    ADD,
    /** Decide what the rules only suggest. */
    DECIDE,
    /** Let others in, and run the server. */
    ADMINISTER;

    /** All that a role allows. */
    public static final Set<Scope> ALL = Set.copyOf(EnumSet.allOf(Scope.class));

    /** The name used in output: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The scope that something needs which changes the record and takes at least this role. */
    public static Scope changing(Role least) {
        return switch (least) {
            case READER -> READ;
            case RECORDER -> ADD;
            case REVIEWER -> DECIDE;
            case ADMINISTRATOR -> ADMINISTER;
        };
    }
}
