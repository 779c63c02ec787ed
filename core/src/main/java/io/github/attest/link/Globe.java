package io.github.attest.link;

import io.github.attest.model.ResolvedPlace;
import java.util.Objects;

/** Distances on a sphere. */
final class Globe {
    /** Mean radius of the earth in kilometres (IUGG). */
    private static final double RADIUS = 6371.0088;

    private Globe() {}

    /** Great-circle distance between the points of two places, by the haversine formula. */
    static double kilometres(ResolvedPlace one, ResolvedPlace other) {
        double latitude = Math.toRadians(Objects.requireNonNull(one.latitude()));
        double otherLatitude = Math.toRadians(Objects.requireNonNull(other.latitude()));
        double north = Math.sin((otherLatitude - latitude) / 2);
        double east = Math.sin(
                Math.toRadians(Objects.requireNonNull(other.longitude()) - Objects.requireNonNull(one.longitude()))
                        / 2);
        double square = north * north + Math.cos(latitude) * Math.cos(otherLatitude) * east * east;
        return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(square)));
    }
}
