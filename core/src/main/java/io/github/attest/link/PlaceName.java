package io.github.attest.link;

import io.github.attest.model.ResolvedPlace;
import org.jspecify.annotations.Nullable;

/**
 * The names of a place as comparisons need them, without case, accents and punctuation.
 *
 * @param name name of the place
 * @param core the same without articles and blanks, see {@link Spelling}
 * @param admin1 first-level area; null if unknown
 * @param country country code; null if unknown
 * @param share share of the accounts of the batch that name this place, 0 to 1, see {@link PlaceFrequencies}
 */
record PlaceName(
        String name,
        String core,
        @Nullable String admin1,
        @Nullable String country,
        double share) {
    static PlaceName of(ResolvedPlace place, PlaceFrequencies frequencies) {
        String name = Portrait.plain(place.name());
        return new PlaceName(
                name, Spelling.core(name), plain(place.admin1()), plain(place.country()), frequencies.share(place));
    }

    private static @Nullable String plain(@Nullable String name) {
        return name == null ? null : Portrait.plain(name);
    }
}
