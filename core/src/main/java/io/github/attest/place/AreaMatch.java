package io.github.attest.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds which known first-level areas the areas of an imported table are, when the table gives them by name alone: by the
 * name; if no area of the country has it, by where its places lie, each of a sample of them voting for the area of the known
 * settlement nearest to it.
 */
final class AreaMatch {
    /** How many places of an area vote. */
    private static final int SAMPLE = 40;

    private final Map<String, List<Entry>> settlements;
    private final Map<String, Area> byName = new HashMap<>();

    /** @param known the gazetteer whose areas are taken */
    AreaMatch(Gazetteer known) {
        known.entries().filter(entry -> entry.kind() == Kind.ADMIN1).forEach(this::remember);
        settlements = known.entries()
                .filter(entry -> !entry.kind().isArea() && entry.admin1() != null)
                .collect(Collectors.groupingBy(Entry::country));
    }

    private void remember(Entry area) {
        if (area.admin1() != null) {
            byName.put(key(area.country(), area.name()), area.admin1());
            byName.put(key(area.country(), area.admin1().name()), area.admin1());
        }
    }

    private static String key(String country, String name) {
        return country + NameKey.exact(AreaNames.usual(name));
    }

    /** The rows with known areas in the place of those that are known under another code or name. */
    List<Row> match(List<Row> rows) {
        Map<Area, List<Row>> members = rows.stream()
                .filter(row -> row.admin1() != null)
                .collect(Collectors.groupingBy(row -> Objects.requireNonNull(row.admin1())));
        Map<Area, Area> known = new HashMap<>();
        members.forEach((area, places) -> known.put(area, known(area, places)));
        List<Row> matched = new ArrayList<>(rows.size());
        rows.forEach(row -> matched.add(withAreas(row, known)));
        return matched;
    }

    private static Row withAreas(Row row, Map<Area, Area> known) {
        Area first = row.admin1() == null ? null : known.get(row.admin1());
        Area second = row.admin2();
        if (first != null && second != null) {
            second = new Area(first.code() + "." + second.name(), second.name());
        }
        return row.withAreas(first, second);
    }

    private Area known(Area area, List<Row> places) {
        String country = places.getFirst().country();
        Area named = byName.get(key(country, area.name()));
        if (named != null) {
            return named;
        }
        Area voted = vote(places, settlements.getOrDefault(country, List.of()));
        return voted == null ? new Area(area.code(), AreaNames.usual(area.name())) : voted;
    }

    private static @Nullable Area vote(List<Row> places, List<Entry> settlements) {
        Map<Area, Integer> votes = new HashMap<>();
        int stride = Math.max(1, places.size() / SAMPLE);
        for (int i = 0; i < places.size(); i += stride) {
            Area nearest = nearest(places.get(i), settlements);
            if (nearest != null) {
                votes.merge(nearest, 1, Integer::sum);
            }
        }
        return votes.entrySet().stream()
                .max(Map.Entry.<Area, Integer>comparingByValue()
                        .thenComparing(vote -> vote.getKey().code(), Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** On a map where a degree of longitude is as short as it is at the place; good enough for neighbours. */
    private static @Nullable Area nearest(Row place, List<Entry> settlements) {
        double narrow = Math.cos(Math.toRadians(place.latitude()));
        double best = Double.MAX_VALUE;
        Area area = null;
        for (Entry settlement : settlements) {
            double north = settlement.latitude() - place.latitude();
            double east = (settlement.longitude() - place.longitude()) * narrow;
            double squared = north * north + east * east;
            if (squared < best) {
                best = squared;
                area = settlement.admin1();
            }
        }
        return area;
    }
}
