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
    /** A judgement on an incident by rule, superseding the one before. */
    ASSESSED,
    /** A person decided that accounts tell of one incident. */
    DECIDED_SAME,
    /** A person decided that accounts tell of different incidents. */
    DECIDED_DIFFERENT,
    /** A person decided that one incident is two. */
    DECIDED_SPLIT,
    /** A person decided on the grade of an incident. */
    DECIDED_GRADE,
    /** A person decided on how many people were harmed. */
    DECIDED_RANGE,
    /** A person decided on who is held responsible. */
    DECIDED_BELLIGERENT,
    /** A decision was taken back. */
    DECISION_WITHDRAWN,
    /** What is in force for an incident of which people have decided something. */
    OVERRULED;

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
