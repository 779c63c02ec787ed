package io.github.attest.access;

/** What somebody may do; each role may do all that the ones before it may. */
public enum Role {
    /** Reads what may be published. */
    READER,
    /** Reads everything and adds reports. */
    RECORDER,
    /** Decides what the rules only suggest. */
    REVIEWER,
    /** Runs the server and lets others in. */
    ADMINISTRATOR;

    /** Whether this role may do what another one may. */
    public boolean includes(Role other) {
        return compareTo(other) >= 0;
    }
}
