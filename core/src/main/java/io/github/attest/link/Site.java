package io.github.attest.link;

import io.github.attest.model.ResolvedPlace;
import io.github.attest.model.ResolvedPlace.Precision;
import io.github.attest.text.Spelling;
import org.jspecify.annotations.Nullable;

/**
 * A place as comparisons see it. Names are without case, accents and punctuation.
 *
 * @param name name of the place
 * @param core the same without articles and blanks, see {@link Spelling}
 * @param admin1 first-level area; null if unknown
 * @param country country code; null if unknown
 * @param area whether this is known to be a first-level area or a country, and no place in it
 * @param point where it is; null for an area, and where nobody knows
 * @param gazetteer id in a gazetteer; null if it is in none
 * @param share share of the accounts of the batch that name this place, 0 to 1, see {@link PlaceFrequencies}
 */
record Site(
        String name,
        String core,
        @Nullable String admin1,
        @Nullable String country,
        boolean area,
        @Nullable Point point,
        @Nullable String gazetteer,
        double share) {
    static Site of(ResolvedPlace place, PlaceFrequencies frequencies) {
        String name = Portrait.plain(place.name());
        return new Site(
                name,
                Spelling.core(name),
                plain(place.admin1()),
                plain(place.country()),
                place.kind().equals("admin1") || place.kind().equals("country"),
                point(place),
                place.gazetteer(),
                frequencies.share(place));
    }

    /** The point of a governorate or a country is nobody's place. */
    private static @Nullable Point point(ResolvedPlace place) {
        Double latitude = place.latitude();
        Double longitude = place.longitude();
        return latitude == null || longitude == null || place.precision().compareTo(Precision.SETTLEMENT) > 0
                ? null
                : Point.of(latitude, longitude);
    }

    private static @Nullable String plain(@Nullable String name) {
        return name == null ? null : Portrait.plain(name);
    }
}
