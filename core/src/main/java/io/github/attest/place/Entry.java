package io.github.attest.place;

import org.jspecify.annotations.Nullable;

/**
 * A place that a gazetteer knows.
 *
 * @param id {@code geonames:} or {@code wof:} and the number there; {@code admin:} and a GeoNames code for an area; {@code
 *     iso:} and the code of a country; {@code region:}, that code and a name for a region
 * @param name its main name, in Latin script
 * @param kind what it is
 * @param country ISO 3166-1 alpha-2 code
 * @param admin1 first-level area that contains it, or itself
 * @param admin2 second-level area that contains it, or itself
 * @param latitude degrees north; of an area, the mean of the places in it, which is good for distances and never given out
 * @param longitude degrees east, likewise
 * @param population inhabitants, 0 if unknown
 * @param names how many names the gazetteer lists: a sign of prominence where no population is known
 * @param initials of the words of its main name, as {@link NameKey#initials} gives them
 */
public record Entry(
        String id,
        String name,
        Kind kind,
        String country,
        @Nullable Area admin1,
        @Nullable Area admin2,
        double latitude,
        double longitude,
        long population,
        int names,
        int initials) {
    /** Radius of the Earth in kilometres, IUGG mean. */
    static final double EARTH = 6371.0088;

    /** How far, in kilometres, a part of a settlement may lie from its middle. */
    static final double NEAR = 40;

    /** Great-circle distance to another entry, in kilometres. */
    double distanceTo(Entry other) {
        double north = Math.toRadians(other.latitude - latitude);
        double east = Math.toRadians(other.longitude - longitude);
        double half = Math.pow(Math.sin(north / 2), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * Math.pow(Math.sin(east / 2), 2);
        return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(half)));
    }

    /** Whether this lies in an area or country. */
    boolean within(Entry container) {
        if (!country.equals(container.country)) {
            return false;
        }
        return switch (container.kind) {
            case COUNTRY, REGION -> true;
            case ADMIN1 -> same(admin1, container.admin1);
            case ADMIN2 -> same(admin2, container.admin2);
            default -> false;
        };
    }

    /** Whether this lies in an area or country and is not that itself. */
    boolean inside(Entry container) {
        return within(container) && !id.equals(container.id);
    }

    /** Whether this lies in an area or may be a part of a settlement. */
    boolean partOf(Entry whole) {
        return whole.kind.isArea() ? inside(whole) : distanceTo(whole) < NEAR && !id.equals(whole.id);
    }

    /** Whether anything is known of where it lies in its country, or how far from other places. */
    boolean hasPoint() {
        return kind != Kind.COUNTRY && kind != Kind.REGION;
    }

    static boolean same(@Nullable Area one, @Nullable Area other) {
        return one != null && other != null && one.code().equals(other.code());
    }
}
