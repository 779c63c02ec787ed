package io.github.attest.place;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One place on its way into a gazetteer file.
 *
 * @param id as in {@link Entry#id()}
 * @param names all names to find it by, the main one first; never empty
 * @param kind what it is
 * @param country ISO 3166-1 alpha-2 code
 * @param admin1 first-level area
 * @param admin2 second-level area
 * @param latitude degrees north
 * @param longitude degrees east
 * @param population inhabitants, 0 if unknown
 */
record Row(
        String id,
        List<String> names,
        Kind kind,
        String country,
        @Nullable Area admin1,
        @Nullable Area admin2,
        double latitude,
        double longitude,
        long population) {
    Row {
        names = List.copyOf(names);
    }

    String name() {
        return names.getFirst();
    }

    Row withPoint(double north, double east) {
        return new Row(id, names, kind, country, admin1, admin2, north, east, population);
    }

    Row withAreas(@Nullable Area first, @Nullable Area second) {
        return new Row(id, names, kind, country, first, second, latitude, longitude, population);
    }
}
