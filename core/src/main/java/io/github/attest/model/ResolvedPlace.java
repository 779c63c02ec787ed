package io.github.attest.model;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where something happened, as exactly as the words and the gazetteer say and no more. A place that no gazetteer knows
 * keeps its name and has the precision of the smallest area around it that is known; it never gets a guessed point.
 *
 * @param name as the report writes it
 * @param kind what it is, for example {@code city}, {@code village}, {@code admin1}, {@code country}; {@code unknown} if no
 *     gazetteer knows it
 * @param admin2 second-level area (district, county) that contains it
 * @param admin1 first-level area (governorate, state, department)
 * @param country ISO 3166-1 alpha-2 code
 * @param latitude degrees north, null where no point is known
 * @param longitude degrees east, null where no point is known
 * @param precision how exactly the place is known
 * @param gazetteer id of the gazetteer entry, for example {@code geonames:171943}
 */
public record ResolvedPlace(
        String name,
        String kind,
        @Nullable String admin2,
        @Nullable String admin1,
        @Nullable String country,
        @Nullable Double latitude,
        @Nullable Double longitude,
        Precision precision,
        @Nullable String gazetteer) {
    private static final Set<String> SETTLEMENTS = Set.of(
            "city",
            "town",
            "village",
            "hamlet",
            "suburb",
            "neighbourhood",
            "neighborhood",
            "camp",
            "settlement",
            "unknown");

    private static final Pattern NO_LETTER = Pattern.compile("\\P{L}");

    /** How exactly a place is known, from best to least; UCDP {@code where_prec} 1 to 6 are its model. */
    public enum Precision {
        EXACT,
        SETTLEMENT,
        ADMIN2,
        ADMIN1,
        COUNTRY,
        UNKNOWN;

        /** The name used in output: lower case. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @throws IllegalArgumentException if the name is blank, or there is half a point or one off the globe */
    public ResolvedPlace {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(precision);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a place needs a name");
        }
        if ((latitude == null) != (longitude == null)) {
            throw new IllegalArgumentException("half a point for " + name);
        }
        if (latitude != null && longitude != null && (Math.abs(latitude) > 90 || Math.abs(longitude) > 180)) {
            throw new IllegalArgumentException("no point on the globe: " + latitude + ", " + longitude);
        }
    }

    /** Whether this names a settlement or a part of one rather than an area, known to a gazetteer or not. */
    public boolean local() {
        return precision == Precision.EXACT || precision == Precision.SETTLEMENT || SETTLEMENTS.contains(kind);
    }

    /** Whether both are areas and this is known better. */
    public boolean finerThan(ResolvedPlace other) {
        return !local() && !other.local() && precision.compareTo(other.precision) < 0;
    }

    /** The same place known no better than the first-level area, or the country, that contains it; it has no point. */
    public ResolvedPlace withoutPoint() {
        Precision known = admin1 != null ? Precision.ADMIN1 : country != null ? Precision.COUNTRY : Precision.UNKNOWN;
        Precision coarser = known.compareTo(precision) > 0 ? known : precision;
        return new ResolvedPlace(name, kind, admin2, admin1, country, null, null, coarser, gazetteer);
    }

    /** The same place known no better than its country, as where news of the whole country is sent from. */
    public ResolvedPlace withinCountry() {
        Precision coarser = country != null ? Precision.COUNTRY : Precision.UNKNOWN;
        return new ResolvedPlace(name, kind, null, null, country, null, null, coarser, gazetteer);
    }

    /**
     * Whether the name of this settlement is also that of the first-level area around it, and another place lies in that area:
     * reports that name both mean the area by this name.
     */
    public boolean mayMeanAreaOf(ResolvedPlace other) {
        return admin1 != null
                && admin1.equals(other.admin1)
                && !name.equals(other.name)
                && letters(name).equals(letters(admin1));
    }

    private static String letters(String name) {
        return NO_LETTER.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
