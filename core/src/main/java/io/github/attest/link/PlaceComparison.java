package io.github.attest.link;

import io.github.attest.model.ResolvedPlace;
import io.github.attest.model.ResolvedPlace.Precision;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether two places are the same, near, one in the other, or apart. A trap: the point of a governorate or a country is
 * nobody's place, so distances are taken only between places that are exact or settlements.
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

    private static final double[] KILOMETRES = {2, 10, 25, 100};

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
    public int compare(PortraitPair pair) {
        return pair.placeLevel();
    }

    static int level(Portrait one, Portrait other) {
        ResolvedPlace place = one.place();
        ResolvedPlace otherPlace = other.place();
        PlaceName name = one.placeName();
        PlaceName otherName = other.placeName();
        if (place == null || otherPlace == null || name == null || otherName == null) {
            return SILENT;
        }
        if (differ(name.country(), otherName.country())) {
            return OTHER_COUNTRY;
        }
        if (isArea(place) || isArea(otherPlace)) {
            return containment(name, otherName);
        }
        if (place.gazetteer() != null && place.gazetteer().equals(otherPlace.gazetteer())) {
            return same(name, otherName);
        }
        if (isPoint(place) && isPoint(otherPlace)) {
            return distance(place, otherPlace);
        }
        return names(name, otherName);
    }

    /** Most pairs lie so far apart that their latitudes alone tell. */
    private static int distance(ResolvedPlace place, ResolvedPlace other) {
        double degrees = Math.abs(Objects.requireNonNull(place.latitude()) - Objects.requireNonNull(other.latitude()));
        return degrees > FAR ? FURTHER : TWO_KM + Comparison.step(Globe.kilometres(place, other), KILOMETRES);
    }

    private static int containment(PlaceName name, PlaceName other) {
        if (name.country() == null || other.country() == null) {
            return SILENT;
        }
        if (name.admin1() == null || other.admin1() == null) {
            return WITHIN_COUNTRY;
        }
        return differ(name.admin1(), other.admin1()) ? ELSEWHERE : WITHIN_ADMIN1;
    }

    private static int names(PlaceName name, PlaceName other) {
        if (differ(name.admin1(), other.admin1())) {
            return ELSEWHERE;
        }
        if (name.name().equals(other.name())) {
            return same(name, other);
        }
        if (Spelling.similar(name.core(), other.core())) {
            return SIMILAR_NAME;
        }
        return name.admin1() != null && other.admin1() != null ? SAME_ADMIN1 : SAME_COUNTRY;
    }

    /** The same village tells more than the same capital (Winkler 1989 on weights by frequency). */
    private static int same(PlaceName name, PlaceName other) {
        return Comparison.step(Math.max(name.share(), other.share()), SHARES);
    }

    /** Whether two names are known and not the same. */
    private static boolean differ(@Nullable String name, @Nullable String other) {
        return name != null && other != null && !name.equals(other);
    }

    /** Whether a place is known to be a first-level area or a country, and no place in it. */
    static boolean isArea(ResolvedPlace place) {
        return place.kind().equals("admin1") || place.kind().equals("country");
    }

    static boolean isPoint(ResolvedPlace place) {
        return place.latitude() != null && place.precision().compareTo(Precision.SETTLEMENT) <= 0;
    }

    private static int level(String name) {
        return LEVELS.indexOf(name);
    }
}
