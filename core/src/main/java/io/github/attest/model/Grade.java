package io.github.attest.model;

import java.util.List;
import java.util.Locale;

/** How far civilian harm is established: Airwars' grades, in the order in which they are considered. */
public enum Grade {
    /** Those killed were combatants, or somebody outside the alleged belligerents is most likely responsible. */
    DISCOUNTED,
    /** A specific belligerent accepted responsibility. Never reached by the number of reports. */
    CONFIRMED,
    /** Competing claims of who did it. */
    CONTESTED,
    /** Two or more independent sources, and likely or confirmed action nearby by the belligerent. */
    FAIR,
    /** A single source's claim. */
    WEAK;

    /** From the best established to the least, the order in which totals name them. */
    public static final List<Grade> BEST_FIRST = List.of(CONFIRMED, FAIR, WEAK, CONTESTED, DISCOUNTED);

    /** The name used in output, for example {@code Weak}. */
    public String label() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }
}
