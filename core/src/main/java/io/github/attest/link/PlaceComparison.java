package io.github.attest.link;

import io.github.attest.text.Spelling;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * Whether two places are the same, near, one in the other, or apart. Distances are taken only between places that are exact or
 * settlements.
 */
final class PlaceComparison implements Comparison {
    private static final List<String> LEVELS = List.of(
            "same-rare",
            "same",
            "same-common",
            "2-km",
            "10-km",
            "25-km",
            "100-km",
            "further",
            "similar-name",
            "within-admin1",
            "within-country",
            "same-admin1",
            "same-country",
            "elsewhere",
            "other-country");

    private static final int TWO_KM = level("2-km");
    private static final int NEAR = level("25-km");
    private static final int FURTHER = level("further");
    private static final int SIMILAR_NAME = level("similar-name");
    private static final int WITHIN_ADMIN1 = level("within-admin1");
    private static final int WITHIN_COUNTRY = level("within-country");
    private static final int SAME_ADMIN1 = level("same-admin1");
    private static final int SAME_COUNTRY = level("same-country");
    private static final int ELSEWHERE = level("elsewhere");
    private static final int OTHER_COUNTRY = level("other-country");

    /** Shares of a batch's accounts up to which a place is rare, and beyond which it is common. */
    private static final double[] SHARES = {.005, .02};

    /** Of 2, 10, 25 and 100 km. */
    private static final double[] DISTANCES =
            DoubleStream.of(2, 10, 25, 100).map(Point::haversine).toArray();

    /** Degrees of latitude that are more than the greatest of these distances everywhere. */
    private static final double FAR = 1;

    @Override
    public String name() {
        return "place";
    }

    @Override
    public List<String> levels() {
        return LEVELS;
    }

    /** Whether two accounts are of the same place or of places so near that they share streets and officials. */
    static boolean isLocal(PortraitPair pair) {
        return pair.placeLevel() != SILENT && pair.placeLevel() <= NEAR;
    }

    @Override
    public boolean says(Portrait portrait) {
        return portrait.place() != null;
    }

    @Override
    public int compare(PortraitPair pair) {
        return pair.placeLevel();
    }

    static int level(Portrait one, Portrait other) {
        Site place = one.place();
        Site otherPlace = other.place();
        if (place == null || otherPlace == null) {
            return SILENT;
        }
        if (differ(place.country(), otherPlace.country())) {
            return OTHER_COUNTRY;
        }
        if (place.area() || otherPlace.area()) {
            return containment(place, otherPlace);
        }
        if (place.gazetteer() != null && place.gazetteer().equals(otherPlace.gazetteer())) {
            return same(place, otherPlace);
        }
        Point point = place.point();
        Point otherPoint = otherPlace.point();
        return point != null && otherPoint != null ? distance(point, otherPoint) : names(place, otherPlace);
    }

    /** Most pairs lie so far apart that their latitudes alone tell. */
    private static int distance(Point point, Point other) {
        return Math.abs(point.latitude() - other.latitude()) > FAR
                ? FURTHER
                : TWO_KM + Comparison.step(point.haversine(other), DISTANCES);
    }

    private static int containment(Site place, Site other) {
        if (place.country() == null || other.country() == null) {
            return SILENT;
        }
        if (place.admin1() == null || other.admin1() == null) {
            return WITHIN_COUNTRY;
        }
        return differ(place.admin1(), other.admin1()) ? ELSEWHERE : WITHIN_ADMIN1;
    }

    private static int names(Site place, Site other) {
        if (differ(place.admin1(), other.admin1())) {
            return ELSEWHERE;
        }
        if (place.name().equals(other.name())) {
            return same(place, other);
        }
        if (Spelling.similar(place.core(), other.core())) {
            return SIMILAR_NAME;
        }
        return place.admin1() != null && other.admin1() != null ? SAME_ADMIN1 : SAME_COUNTRY;
    }

    /** The same village tells more than the same capital (Winkler 1989 on weights by frequency). */
    private static int same(Site place, Site other) {
        return Comparison.step(Math.max(place.share(), other.share()), SHARES);
    }

    /** Whether two names are known and not the same. */
    private static boolean differ(@Nullable String name, @Nullable String other) {
        return name != null && other != null && !name.equals(other);
    }

    private static int level(String name) {
        return LEVELS.indexOf(name);
    }
}
