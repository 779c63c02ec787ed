package io.github.attest.model;

import java.util.Locale;

/** What is said to have happened to people. */
public enum HarmType {
    KILLED,
    INJURED,
    /** Hit by a weapon, outcome not said: "shot", "stabbed". Read as injured unless the report says that they died. */
    STRUCK,
    /** One joint figure of killed and injured, which states neither of the two. */
    KILLED_OR_INJURED,
    MISSING;

    private final String label = name().toLowerCase(Locale.ROOT);

    /** The name used in output: lower case. */
    public String label() {
        return label;
    }
}
