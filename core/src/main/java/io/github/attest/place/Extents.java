package io.github.attest.place;

import io.github.attest.model.ResolvedPlace;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far the first- and second-level areas reach, reckoned from the settlements that the built-in gazetteer has in them: it has no
 * borders. Immutable.
 */
public final class Extents {
    /** Nothing smaller is drawn: an area in which one settlement is known would be a point, and is none. */
    private static final double LEAST = 10;

    private final Map<Name, Extent> extents;

    private Extents(Map<Name, Extent> extents) {
        this.extents = Map.copyOf(extents);
    }

    private static final class Standard {
        static final Extents INSTANCE = of(Gazetteer.standard());
    }

    /** Those of the built-in gazetteer; reckoned when they are first asked for, once. */
    public static Extents standard() {
        return Standard.INSTANCE;
    }

    static Extents of(Gazetteer gazetteer) {
        Map<Name, Spread> spreads = new HashMap<>();
        for (Layer layer : gazetteer.layers()) {
            layer.settlements((country, first, second, latitude, longitude) -> {
                Name area = new Name(country, first.name(), null);
                spreads.computeIfAbsent(area, none -> new Spread()).add(latitude, longitude);
                if (second != null) {
                    spreads.computeIfAbsent(new Name(country, first.name(), second.name()), none -> new Spread())
                            .add(latitude, longitude);
                }
            });
        }
        Map<Name, Extent> extents = new HashMap<>();
        spreads.forEach((area, spread) -> extents.put(area, spread.extent()));
        return new Extents(extents);
    }

    /** How far the area reaches to which a place is known; empty if it is not known to an area of the first or second level. */
    public Optional<Extent> of(ResolvedPlace place) {
        String country = place.country();
        String first = place.admin1();
        if (country == null || first == null) {
            return Optional.empty();
        }
        return switch (place.precision()) {
            case ADMIN1 -> find(new Name(country, first, null));
            case ADMIN2 -> find(new Name(country, first, place.admin2()));
            case EXACT, SETTLEMENT, COUNTRY, UNKNOWN -> Optional.empty();
        };
    }

    private Optional<Extent> find(Name area) {
        return Optional.ofNullable(extents.get(area));
    }

    /** An area by the names that places have for it. */
    private record Name(
            String country, String first, @Nullable String second) {}

    /**
     * Points on the globe, as unit vectors. Their mean points to the middle; the shorter it is, the farther they lie apart. For the points of
     * an even cap it is as long as the mean of 1 and the cosine of the cap's angle, by Archimedes' theorem of the sphere and the cylinder.
     */
    private static final class Spread {
        private double x;
        private double y;
        private double z;
        private int points;

        void add(double latitude, double longitude) {
            double north = Math.toRadians(latitude);
            double east = Math.toRadians(longitude);
            x += Math.cos(north) * Math.cos(east);
            y += Math.cos(north) * Math.sin(east);
            z += Math.sin(north);
            points++;
        }

        Extent extent() {
            double length = Math.sqrt(x * x + y * y + z * z);
            double angle = Math.acos(Math.clamp(2 * length / points - 1, -1, 1));
            return new Extent(
                    Math.toDegrees(Math.asin(z / length)),
                    Math.toDegrees(Math.atan2(y, x)),
                    Math.max(LEAST, angle * Entry.EARTH));
        }
    }
}
