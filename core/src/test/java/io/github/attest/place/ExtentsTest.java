package io.github.attest.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.attest.model.ResolvedPlace;
import io.github.attest.model.ResolvedPlace.Precision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtentsTest {
    private static ResolvedPlace known(
            Precision precision, String country, @Nullable String first, @Nullable String second) {
        return new ResolvedPlace("somewhere", "unknown", second, first, country, null, null, precision, null);
    }

    /** Middles and areas in square kilometres as the states give them; a circle of settlements is no more than like it. */
    @ParameterizedTest
    @CsvSource({
        "ADMIN1, SY, Idlib,   ,                 35.8,   36.7,   6097",
        "ADMIN1, US, Ohio,    ,                 40.2,  -82.7, 116098",
        "ADMIN2, US, Ohio,    Franklin County,  40.0,  -83.0,   1409",
        "ADMIN1, RU, Chukotka,,                 66.0, -178.0, 721481"
    })
    void anAreaReachesAboutAsFarAsItsSettlements(
            Precision precision,
            String country,
            String first,
            @Nullable String second,
            double north,
            double east,
            double area) {
        Extent extent =
                Extents.standard().of(known(precision, country, first, second)).orElseThrow();
        assertThat(extent.latitude()).isCloseTo(north, within(2.5));
        assertThat(extent.longitude()).isCloseTo(east, within(7.0));
        double radius = Math.max(10, Math.sqrt(area / Math.PI));
        assertThat(extent.kilometres()).isBetween(radius / 2, radius * 2);
    }

    @Test
    void whatIsNoAreaOrInNoGazetteerHasNone() {
        Extents extents = Extents.standard();
        assertThat(extents.of(known(Precision.SETTLEMENT, "SY", "Idlib", null))).isEmpty();
        assertThat(extents.of(known(Precision.COUNTRY, "SY", null, null))).isEmpty();
        assertThat(extents.of(known(Precision.ADMIN1, "SY", "Nowhere", null))).isEmpty();
        assertThat(extents.of(known(Precision.ADMIN2, "SY", "Idlib", "Nowhere")))
                .isEmpty();
    }
}
