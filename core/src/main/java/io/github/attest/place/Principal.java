package io.github.attest.place;

import io.github.attest.model.Evidence.Part;
import io.github.attest.model.PlaceMention;
import io.github.attest.model.PlaceMention.Role;
import io.github.attest.model.ResolvedPlace;
import io.github.attest.model.ResolvedPlace.Precision;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Ranks the places of a report by how likely its main incident happened there. */
final class Principal {
    private static final double TITLE = 3;
    private static final double DATELINE = 2;
    private static final double FIRST = 1.5;
    private static final double AGAIN = 1;
    private static final double CONTAINER = 0.8;
    private static final double AREA = 0.3;

    private Principal() {}

    static Optional<ResolvedPlace> of(List<PlaceMention> mentions) {
        Map<String, Double> points = new LinkedHashMap<>();
        Map<String, ResolvedPlace> places = new HashMap<>();
        boolean first = true;
        for (PlaceMention mention : mentions) {
            String key = key(mention.place());
            places.putIfAbsent(key, mention.place());
            points.merge(key, points(mention, first), Double::sum);
            first &= mention.part() == Part.TITLE || mention.role() != Role.TEXT;
        }
        return points.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .map(places::get);
    }

    private static String key(ResolvedPlace place) {
        return place.gazetteer() != null ? place.gazetteer() : place.name() + place.country();
    }

    private static double points(PlaceMention mention, boolean first) {
        Precision precision = mention.place().precision();
        double size = precision == Precision.SETTLEMENT || precision == Precision.EXACT ? 1 : AREA;
        if (mention.part() == Part.TITLE && mention.role() == Role.TEXT) {
            return TITLE * size;
        }
        return size
                * switch (mention.role()) {
                    case DATELINE -> DATELINE;
                    case TEXT -> first ? FIRST : AGAIN;
                    case CONTAINER -> CONTAINER;
                };
    }
}
