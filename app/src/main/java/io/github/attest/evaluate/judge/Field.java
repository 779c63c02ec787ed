package io.github.attest.evaluate.judge;

import java.util.Locale;

/** What is judged. A form judges some of these and leaves the others alone. */
public enum Field {
    /** Template form: whether an incident was found at all. */
    INCIDENT,
    KILLED,
    INJURED,
    /** Incident form: killed and injured both right. */
    BOTH,
    /** Incident form: all people harmed, by a joint figure where there is one, else by the sum. */
    CASUALTIES,
    /** Incident form: the coded day lies in the stated interval of a month at most. */
    DATE,
    /** Incident form: the stated date is the coded day and no other. */
    DAY,
    /** Incident form: the settlement. Template form: the most exact place. */
    PLACE,
    /** Incident form: the first-level area. */
    STATE,
    /** Template form: the organisations held responsible. */
    ORGANIZATION,
    /** Template form: the date of incidents in which somebody was killed or injured. */
    HARM_DATE,
    /** Template form: the place of incidents in which somebody was killed or injured. */
    HARM_PLACE,
    /** Template form: the organisations in incidents in which somebody was killed or injured. */
    HARM_ORGANIZATION;

    /** The name used in output and on the command line: lower case with hyphens, for example {@code harm-date}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
