package io.github.attest.record;

import io.github.attest.model.Grade;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which incidents are asked for: those that meet every part that is given. Words are compared in their folded form: case,
 * accents and variants of Arabic letters do not matter, and whole words have to stand side by side.
 *
 * @param from incidents that may have happened on this day or later; null for any
 * @param to incidents that may have happened on this day or before; null for any
 * @param country ISO 3166-1 alpha-2 code; null for any
 * @param place words of the name of the place, or of a district or governorate around it; null for any
 * @param area a part of the globe in which a point is known; null for any
 * @param belligerent words of the name of a party held responsible; null for any
 * @param weapon words of what was used; null for any
 * @param target words of what was hit; null for any
 * @param grades any of these; empty for any
 * @param text what some report of the incident has to hold, as {@link TextQuery} reads it; null for any
 */
public record IncidentFilter(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String country,
        @Nullable String place,
        @Nullable Area area,
        @Nullable String belligerent,
        @Nullable String weapon,
        @Nullable String target,
        Set<Grade> grades,
        @Nullable TextQuery text) {
    /** All incidents. */
    public static final IncidentFilter ALL =
            new IncidentFilter(null, null, null, null, null, null, null, null, Set.of(), null);

    public IncidentFilter {
        grades = Set.copyOf(grades);
    }

    /**
     * A part of the globe between two parallels and two meridians; across the date line where west is greater than east.
     *
     * @param west degrees east, -180 to 180
     * @param south degrees north, -90 to 90
     * @param east degrees east
     * @param north degrees north, not below {@code south}
     */
    public record Area(double west, double south, double east, double north) {
        /** @throws IllegalArgumentException if this is no part of the globe */
        public Area {
            boolean onGlobe = Math.abs(west) <= 180 && Math.abs(east) <= 180 && south >= -90 && north <= 90;
            if (!onGlobe || !(south <= north)) {
                throw new IllegalArgumentException("no part of the globe");
            }
        }
    }
}
