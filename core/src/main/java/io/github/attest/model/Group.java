package io.github.attest.model;

import java.util.Locale;

/** Whom a figure counts, as the words describe them; a description is quoted, not adopted. */
public enum Group {
    /** People of whom nothing more is said. */
    PEOPLE,
    CIVILIANS,
    CHILDREN,
    WOMEN,
    MEN,
    /** Members of armed forces, armed groups or police. */
    BELLIGERENTS;

    /** The name used in output: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
