package io.github.attest.sample;

import io.github.attest.model.ResolvedPlace;
import java.util.stream.IntStream;

/** Settlements that do not exist, on a grid of half degrees. Reports of one share it, as they share an entry of a gazetteer. */
final class InventedPlaces {
    private static final int INCIDENTS_OF_A_PLACE = 40;
    private static final int PLACES_OF_AN_AREA = 100;
    private static final int AREAS_OF_A_COUNTRY = 20;

    private final ResolvedPlace[] places;

    /** As many as so many incidents happen in. */
    InventedPlaces(int incidents) {
        places = IntStream.range(0, 1 + incidents / INCIDENTS_OF_A_PLACE)
                .mapToObj(InventedPlaces::place)
                .toArray(ResolvedPlace[]::new);
    }

    int size() {
        return places.length;
    }

    ResolvedPlace get(int number) {
        return places[number];
    }

    private static ResolvedPlace place(int number) {
        return new ResolvedPlace(
                "Place" + number,
                "city",
                null,
                "Area" + number / PLACES_OF_AN_AREA,
                "C" + number / (PLACES_OF_AN_AREA * AREAS_OF_A_COUNTRY),
                number / 300 % 120 / 2.0 - 30,
                number % 300 / 2.0 - 75,
                ResolvedPlace.Precision.SETTLEMENT,
                "made-up:" + number);
    }
}
