package io.github.attest.time;

/** What a word beside a date says of that date; the data file {@code occasions.tsv} lists the words. */
enum Occasion {
    /** Somebody was harmed then. */
    HARM,
    /** Something began then, or somebody was called to it. */
    OCCURRENCE,
    /** It is the date of what followed: of a statement, a hearing, a funeral. */
    AFTERMATH,
    /** Somebody died then, perhaps of what was done before. */
    DEATH,
    /** It has a time of day. */
    HOUR
}
