package io.github.attest.record.journal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an entry of the journal records. Kinds are added with time; none is ever renamed or removed. */
public enum Kind {
    /** A report came in, with all that was read out of it. */
    REPORT_ADDED,
    /** The accounts of an incident, new or changed. */
    INCIDENT_LINKED,
    /** An incident turned out to be the same as an older one. */
    INCIDENT_MERGED,
    /** No account tells of an incident any more. */
    INCIDENT_WITHDRAWN,
    /** A judgement on an incident, superseding the one before. */
    ASSESSED;

    /** The name in the journal: lower case with hyphens, for example {@code report-added}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of this name; empty for one that this version of Attest does not know. */
    public static Optional<Kind> of(String label) {
        return Arrays.stream(values())
                .filter(kind -> kind.label().equals(label))
                .findFirst();
    }
}
