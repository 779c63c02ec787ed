package io.github.attest.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

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

    /** The age, in years, below which somebody is a child (Convention on the Rights of the Child, article 1). */
    private static final int OF_AGE = 18;

    /** The group in which somebody of this one counts who is of an age, in years, or of whom none is told: a child of any is a child. */
    public Group aged(@Nullable Integer age) {
        return age != null && age < OF_AGE ? CHILDREN : this;
    }

    /** The name used in output: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
