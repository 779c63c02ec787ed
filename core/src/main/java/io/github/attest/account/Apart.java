package io.github.attest.account;

import io.github.attest.model.ResolvedPlace;
import org.jspecify.annotations.Nullable;

/** Tells whether two places are so far from each other that they are those of two incidents. */
final class Apart {
    /** Kilometres from one settlement to the next that is no part of it. */
    private static final double FAR = 25;

    private static final double KILOMETRES_PER_DEGREE = 111;

    private Apart() {}

    /** Whether two places lie in different countries or first-level areas, or are two settlements far from each other. */
    static boolean apart(@Nullable ResolvedPlace one, @Nullable ResolvedPlace other) {
        if (one == null || other == null) {
            return false;
        }
        return differ(one.country(), other.country()) || differ(one.admin1(), other.admin1()) || far(one, other);
    }

    /** Whether two places are apart, or two settlements of different names that are not known to be near each other. */
    static boolean elsewhere(@Nullable ResolvedPlace one, @Nullable ResolvedPlace other) {
        return one != null
                && other != null
                && (apart(one, other)
                        || one.local() && other.local() && !one.name().equals(other.name()) && !near(one, other));
    }

    /** Whether two places are known to lie beside or in each other. */
    static boolean near(ResolvedPlace one, ResolvedPlace other) {
        return one.latitude() != null && other.latitude() != null && !far(one, other);
    }

    private static boolean differ(@Nullable String one, @Nullable String other) {
        return one != null && other != null && !one.equals(other);
    }

    private static boolean far(ResolvedPlace one, ResolvedPlace other) {
        Double north = one.latitude();
        Double east = one.longitude();
        Double otherNorth = other.latitude();
        Double otherEast = other.longitude();
        if (north == null || east == null || otherNorth == null || otherEast == null) {
            return false;
        }
        double up = north - otherNorth;
        double across = (east - otherEast) * Math.cos(Math.toRadians(north));
        return one.local() && other.local() && Math.hypot(up, across) * KILOMETRES_PER_DEGREE > FAR;
    }
}
