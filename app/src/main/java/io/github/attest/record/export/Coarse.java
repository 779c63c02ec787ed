package io.github.attest.record.export;

import io.github.attest.model.ResolvedPlace;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Points as they may be published: no finer than the precision that the record claims, and none at all for an area, whose
 * centre is not where the harm was done.
 */
final class Coarse {
    /** About 110 m: what Airwars calls exact is within 100 m, and a single house is not published. */
    private static final int EXACT_DECIMALS = 3;

    /** About 1.1 km, less than a village is wide. */
    private static final int SETTLEMENT_DECIMALS = 2;

    private Coarse() {}

    /** The same place with the point that may be published, or without one. */
    static @Nullable ResolvedPlace place(@Nullable ResolvedPlace place) {
        if (place == null) {
            return null;
        }
        return switch (place.precision()) {
            case EXACT -> at(place, EXACT_DECIMALS);
            case SETTLEMENT -> at(place, SETTLEMENT_DECIMALS);
            case ADMIN2, ADMIN1, COUNTRY, UNKNOWN -> at(place, null, null);
        };
    }

    private static ResolvedPlace at(ResolvedPlace place, int decimals) {
        return at(place, round(place.latitude(), decimals), round(place.longitude(), decimals));
    }

    private static @Nullable Double round(@Nullable Double degrees, int decimals) {
        return degrees == null
                ? null
                : Double.valueOf(BigDecimal.valueOf(degrees)
                        .setScale(decimals, RoundingMode.HALF_EVEN)
                        .doubleValue());
    }

    private static ResolvedPlace at(ResolvedPlace place, @Nullable Double latitude, @Nullable Double longitude) {
        return new ResolvedPlace(
                place.name(),
                place.kind(),
                place.admin2(),
                place.admin1(),
                place.country(),
                latitude,
                longitude,
                place.precision(),
                place.gazetteer());
    }
}
