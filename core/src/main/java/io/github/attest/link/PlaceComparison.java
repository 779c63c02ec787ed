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

    /** Shares of a batch's accounts up to which a place is rare, and beyond which it is common. */
    private static final double[] SHARES = {.005, .02};

    private static final double[] KILOMETRES = {2, 10, 25, 100};

    @Override
    public String name() {
        return "place";
    }

    @Override
    public List<String> levels() {
        return LEVELS;
    }

    /** Whether two accounts are of the same place or of places so near that they share streets and officials. */
    static boolean isLocal(Portrait one, Portrait other) {
        int level = level(one, other);
        return level != SILENT && level <= level("25-km");
    }

    @Override
    public int compare(Portrait one, Portrait other) {
        return level(one, other);
    }

    private static int level(Portrait one, Portrait other) {
        ResolvedPlace place = one.place();
        ResolvedPlace otherPlace = other.place();
        if (place == null || otherPlace == null) {
            return SILENT;
        }
        if (differ(place.country(), otherPlace.country())) {
            return level("other-country");
        }
        if (isArea(place) || isArea(otherPlace)) {
            return containment(place, otherPlace);
        }
        if (place.gazetteer() != null && place.gazetteer().equals(otherPlace.gazetteer())) {
            return same(one);
        }
        if (isPoint(place) && isPoint(otherPlace)) {
            return distance(place, otherPlace);
        }
        return names(one, other, place, otherPlace);
    }

    private static int containment(ResolvedPlace place, ResolvedPlace other) {
        if (place.country() == null || other.country() == null) {
            return SILENT;
        }
        if (place.admin1() == null || other.admin1() == null) {
            return level("within-country");
        }
        return level(differ(place.admin1(), other.admin1()) ? "elsewhere" : "within-admin1");
    }

    private static int distance(ResolvedPlace place, ResolvedPlace other) {
        return level("2-km") + Comparison.step(Globe.kilometres(place, other), KILOMETRES);
    }

    private static int names(Portrait one, Portrait other, ResolvedPlace place, ResolvedPlace otherPlace) {
        if (differ(place.admin1(), otherPlace.admin1())) {
            return level("elsewhere");
        }
        String name = Objects.requireNonNull(one.placeName());
        String otherName = Objects.requireNonNull(other.placeName());
        if (name.equals(otherName)) {
            return same(one);
        }
        if (Spelling.similar(name, otherName)) {
            return level("similar-name");
        }
        return level(place.admin1() != null && otherPlace.admin1() != null ? "same-admin1" : "same-country");
    }

    /** The same village tells more than the same capital (Winkler 1989 on weights by frequency). */
    private static int same(Portrait portrait) {
        return Comparison.step(portrait.placeShare(), SHARES);
    }

    /** Whether two names are known and not the same. */
    private static boolean differ(@Nullable String name, @Nullable String other) {
        return name != null && other != null && !Portrait.plain(name).equals(Portrait.plain(other));
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
