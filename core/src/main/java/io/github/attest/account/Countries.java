package io.github.attest.account;

import io.github.attest.model.ResolvedPlace;
import io.github.attest.model.ResolvedPlace.Precision;
import io.github.attest.text.Country;
import io.github.attest.text.Language;
import io.github.attest.text.Seats;
import java.util.HashMap;
import java.util.Map;

/** The countries by their codes. Immutable; safe for use by several threads. */
final class Countries {
    private final Map<String, ResolvedPlace> places = new HashMap<>();
    private final Seats seats;

    Countries(Language language) {
        seats = new Seats(language);
        Country.all(language).forEach(country -> places.put(country.code(), place(country)));
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

    /** What is only known to have been sent from a place: from a capital, it happened anywhere in the country. */
    ResolvedPlace sentFrom(ResolvedPlace place) {
        return seats.contain(place.name(), place.country()) ? place.withinCountry() : place.withoutPoint();
    }

    /** The country that a place lies in; the place itself, without a point, where that is not known. */
    ResolvedPlace around(ResolvedPlace place) {
        String code = place.country();
        return code == null ? place.withoutPoint() : places.getOrDefault(code, place.withoutPoint());
    }
}
