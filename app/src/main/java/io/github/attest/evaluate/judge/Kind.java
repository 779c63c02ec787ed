package io.github.attest.evaluate.judge;

/** How an answer relates to what was coded. */
public enum Kind {
    RIGHT("right"),
    PARTIAL("partly right"),
    NO_ACCOUNT("no account of the incident"),
    MISSED("missed: no answer"),
    SPURIOUS("spurious: nothing is coded"),
    SWAPPED("killed and injured swapped"),
    ONE_TOO_MANY("one too many"),
    ONE_TOO_FEW("one too few"),
    TOO_MANY("too many"),
    TOO_FEW("too few"),
    RANGE("a range or bound that holds the coded number"),
    TOO_WIDE("too wide an interval"),
    EARLIER("an earlier day"),
    LATER("a later day"),
    BROADER("only an area"),
    ELSEWHERE("another place"),
    WRONG("another answer");

    private final String label;

    Kind(String label) {
        this.label = label;
    }

    /** The kind in words. */
    public String label() {
        return label;
    }
}
