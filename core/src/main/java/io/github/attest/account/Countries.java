package io.github.attest.account;

import io.github.attest.model.ResolvedPlace;
import io.github.attest.model.ResolvedPlace.Precision;
import io.github.attest.text.Country;
import io.github.attest.text.Folding;
import io.github.attest.text.Language;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The countries by their codes. Immutable; safe for use by several threads. */
final class Countries {
    private final Map<String, ResolvedPlace> places = new HashMap<>();
    private final Map<String, Set<String>> seats = new HashMap<>();

    Countries(Language language) {
        for (Country country : Country.all(language)) {
            places.put(country.code(), place(country));
            seats.put(
                    country.code(),
                    country.seats().stream().map(Countries::letters).collect(Collectors.toSet()));
        }
    }

    private static ResolvedPlace place(Country country) {
        return new ResolvedPlace(
                country.names().getFirst(),
                "country",
                null,
                null,
                country.code(),
                null,
                null,
                Precision.COUNTRY,
                country.id());
    }

    /** Letters alone: a dateline is in capitals, and may be broken by the end of a line. */
    private static String letters(String name) {
        StringBuilder letters = new StringBuilder();
        Folding.fold(name).chars().filter(Character::isLetter).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** What is only known to have been sent from a place: from a capital, it happened anywhere in the country. */
    ResolvedPlace sentFrom(ResolvedPlace place) {
        boolean seat = seats.getOrDefault(Objects.requireNonNullElse(place.country(), ""), Set.of())
                .contains(letters(place.name()));
        return seat ? place.withinCountry() : place.withoutPoint();
    }

    /** The country that a place lies in; the place itself, without a point, where that is not known. */
    ResolvedPlace around(ResolvedPlace place) {
        String code = place.country();
        return code == null ? place.withoutPoint() : places.getOrDefault(code, place.withoutPoint());
    }
}
