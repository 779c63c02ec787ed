package io.github.attest.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.ibm.icu.util.Region;
import io.github.attest.model.ResolvedDate;
import io.github.attest.model.ResolvedPlace;
import io.github.attest.model.ResolvedPlace.Precision;
import io.github.attest.output.json.PointJson;
import io.github.attest.page.Shown;
import io.github.attest.page.Spot;
import io.github.attest.page.Strings;
import io.github.attest.place.Extents;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a map draws, as a feature collection (RFC 7946). Only a settlement or an exact point has a geometry. What is known to an area alone
 * names the area; {@code areas} says how it is drawn: a country by the number that its shape has, another by middle and radius.
 */
final class MapFeatures {
    private static final Set<Precision> AREAS = EnumSet.of(Precision.ADMIN2, Precision.ADMIN1, Precision.COUNTRY);

    private final Strings strings;
    private final Shown show;
    private final Extents extents;
    private final ArrayNode features;
    private final ObjectNode areas;
    private final ObjectNode collection = Json.object().put("type", "FeatureCollection");

    MapFeatures(Strings strings, Extents extents) {
        this.strings = strings;
        this.extents = extents;
        show = new Shown(strings);
        features = collection.putArray("features");
        areas = collection.putObject("areas");
    }

    void add(Spot spot) {
        ObjectNode feature = features.addObject().put("type", "Feature").put("id", spot.incident());
        ResolvedPlace place = spot.place();
        feature.set("geometry", place == null ? null : point(place));
        ResolvedDate date = spot.date();
        feature.putObject("properties")
                .put("grade", spot.grade().label())
                .put("from", date == null ? null : date.earliest().toString())
                .put("to", date == null ? null : date.latest().toString())
                .put("when", show.date(date))
                .put("where", show.place(place))
                .put("precision", show.precision(place))
                .put("killed", show.count(spot.killed()))
                .put("injured", show.count(spot.injured()))
                .put("area", area(place));
    }

    JsonNode collection() {
        return collection;
    }

    private static @Nullable ObjectNode point(ResolvedPlace place) {
        Double latitude = place.latitude();
        Double longitude = place.longitude();
        boolean exact = place.precision().compareTo(Precision.SETTLEMENT) <= 0;
        return exact && latitude != null && longitude != null ? PointJson.of(latitude, longitude) : null;
    }

    /** The key of the area to which alone a place is known; null if it is known better, or not even so, or the area cannot be drawn. */
    private @Nullable String area(@Nullable ResolvedPlace place) {
        if (place == null || !AREAS.contains(place.precision())) {
            return null;
        }
        List<String> names = names(place);
        String key = String.join("/", names);
        if (!areas.has(key)) {
            shape(place)
                    .ifPresent(shape -> areas.set(
                            key,
                            shape.put("name", String.join(strings.say("list.separator"), names))
                                    .put("precision", show.precision(place))));
        }
        return areas.has(key) ? key : null;
    }

    private Optional<ObjectNode> shape(ResolvedPlace place) {
        return place.precision() == Precision.COUNTRY
                ? number(place.country()).map(number -> Json.object().put("country", number))
                : extents.of(place)
                        .map(extent -> Json.object()
                                .put("kilometres", Math.round(extent.kilometres()))
                                .set(
                                        "middle",
                                        PointJson.of(hundredth(extent.latitude()), hundredth(extent.longitude()))));
    }

    /** To a kilometre: the middle of an area is no more exact. */
    private static double hundredth(double degrees) {
        return Math.round(degrees * 100) / 100.0;
    }

    /** The names of the area and of those around it, without that of the place itself. */
    private List<String> names(ResolvedPlace place) {
        return Stream.of(
                        place.precision() == Precision.ADMIN2 ? place.admin2() : null,
                        place.precision() == Precision.COUNTRY ? null : place.admin1(),
                        show.country(place.country()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The number of a country in ISO 3166-1, which names its shape; empty if it has none. */
    private static Optional<String> number(@Nullable String code) {
        try {
            int number = code == null ? -1 : Region.getInstance(code).getNumericCode();
            return number < 0 ? Optional.empty() : Optional.of(String.format(Locale.ROOT, "%03d", number));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
