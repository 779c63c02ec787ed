package io.github.attest.link;

/**
 * A point on a sphere of the earth's size.
 *
 * @param latitude in degrees
 * @param longitude in degrees
 * @param cosine of the latitude
 */
record Point(double latitude, double longitude, double cosine) {
    /** Mean radius of the earth in kilometres (IUGG). */
    private static final double RADIUS = 6371.0088;

    static Point of(double latitude, double longitude) {
        return new Point(latitude, longitude, Math.cos(Math.toRadians(latitude)));
    }

    /** Great-circle distance in kilometres. */
    double kilometres(Point other) {
        return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(haversine(other))));
    }

    /** The haversine of the angle between two points: it grows with the distance, and takes less time. */
    double haversine(Point other) {
        double north = Math.sin(Math.toRadians(other.latitude - latitude) / 2);
        double east = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        return north * north + cosine * other.cosine * east * east;
    }

    /** The haversine of points so many kilometres apart. */
    static double haversine(double kilometres) {
        double sine = Math.sin(kilometres / RADIUS / 2);
        return sine * sine;
    }
}
