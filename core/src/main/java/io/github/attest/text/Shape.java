package io.github.attest.text;

/** How a token is written. */
public enum Shape {
    /** Lower case, or a script without case. */
    LOWER,
    /** An upper-case letter, then at least one of lower case. */
    CAPITALISED,
    /** Upper case only, one letter included. */
    UPPER,
    /** Starts with a digit. */
    DIGITS,
    /** One character that is neither letter nor digit. */
    PUNCTUATION;

    /** Whether it starts with an upper-case letter. */
    public boolean capital() {
        return this == CAPITALISED || this == UPPER;
    }
}
