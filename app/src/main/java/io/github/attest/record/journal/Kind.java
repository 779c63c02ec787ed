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
    /** A person decided where it happened. */
    DECIDED_PLACE,
    /** A person decided when it happened. */
    DECIDED_DATE,
    /** A person decided whether those killed were civilians. */
    DECIDED_CIVILIANS,
    /** A person released something sensitive of an incident. */
    DECIDED_RELEASE,
    /** A person withheld something sensitive of an incident. */
    DECIDED_WITHHOLD,
    /** A person decided that a report counts no more. */
    DECIDED_RETRACT,
    /** A person decided that a report tells of no such incident. */
    DECIDED_DISMISS,
    /** A person put a figure right that was read out of a report. */
    DECIDED_FIGURE,
    /** A person put a date or a place right that was read out of a report. */
    DECIDED_SETTING,
    /** A person decided who speaks through an account. */
    DECIDED_VOICE,
    /** What an account says under people's corrections. */
    ACCOUNT_REVISED,
    /** A decision was taken back. */
    DECISION_WITHDRAWN,
    /** What is in force for an incident of which people have decided something. */
    OVERRULED,
    /** An authority outside testified when the journal ended with a certain entry. */
    TIMESTAMPED;

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
