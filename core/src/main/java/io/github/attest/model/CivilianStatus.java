package io.github.attest.model;

import java.util.Locale;

/**
 * Who the people killed were, over the accounts of an incident that say so (Airwars): people are civilians unless there is evidence
 * otherwise, and where it is contested, the least number of civilians and of belligerents are both 0.
 */
public enum CivilianStatus {
    /** Civilians, by every account that says who they were. */
    CIVILIANS,
    /** Members of armed forces, armed groups or police, by every account that says so. */
    BELLIGERENTS,
    /** Some were the one and some the other. */
    BOTH,
    /** Some accounts say the one and some the other. */
    CONTESTED;

    /** The name used in output: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
