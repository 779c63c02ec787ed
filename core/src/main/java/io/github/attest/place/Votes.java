package io.github.attest.place;

import io.github.attest.place.Spot.Sign;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What all names of a report together say about the countries and areas it tells of. Each name has one vote, shared among
 * the places it may name in proportion to their weight; names that are surely places have more.
 */
final class Votes {
    private static final double DATELINE = 2;
    private static final double CONTAINED = 2;
    private static final double MARKED = 1;
    private static final double MENTIONED = 0.5;
    private static final double HINTED = 0.3;
    private static final double DEMONYM = 0.5;

    /** A country is as likely to be meant as a city of this many people. */
    private static final double COUNTRY = 5_000_000;

    /** Of two namesakes, one inside the other, writers mean the settlement unless they say otherwise. */
    private static final double AREA = 0.1;

    /** What is added to every population, so that villages have a chance. */
    private static final double SMALLEST = 300;

    private static final double FAIR = 0.1;

    private final Map<String, Double> countries = new HashMap<>();
    private final Map<String, Double> areas = new HashMap<>();
    private double total;

    /** How likely an entry is meant by its name alone, against others of that name. */
    static double weight(Entry entry) {
        double people = entry.population() + SMALLEST;
        double weight = switch (entry.kind()) {
            case COUNTRY -> COUNTRY;
            case ADMIN1, ADMIN2 -> people * AREA;
            case NEIGHBOURHOOD -> people * 0.3;
            default -> people;
        };
        return weight * (1 + 0.05 * entry.names());
    }

    /** Adds the vote of a name. */
    void add(Spot spot) {
        add(spot.entries, strength(spot));
    }

    /** Adds the vote of a word for the people of a country. */
    void addDemonym(List<Entry> peoples) {
        add(peoples, DEMONYM);
    }

    private static double strength(Spot spot) {
        if (spot.has(Sign.DATELINE)) {
            return DATELINE;
        }
        if (spot.has(Sign.CONTAINED)) {
            return CONTAINED;
        }
        if (spot.hasAny(Sign.JOINED, Sign.RARE, Sign.STREET)) {
            return 0;
        }
        if (spot.has(Sign.ORGANISATION)) {
            return HINTED;
        }
        return spot.hasAny(Sign.LOCATIVE, Sign.KIND) ? MARKED : MENTIONED;
    }

    private void add(List<Entry> entries, double strength) {
        double sum = 0;
        for (Entry entry : entries) {
            sum += weight(entry);
        }
        if (sum == 0 || strength == 0) {
            return;
        }
        total += strength;
        for (Entry entry : entries) {
            double share = strength * weight(entry) / sum;
            countries.merge(entry.country(), share, Double::sum);
            addTo(entry.admin1(), share);
        }
    }

    private void addTo(@Nullable Area area, double share) {
        if (area != null) {
            areas.merge(area.code(), share, Double::sum);
        }
    }

    /** The part of all votes that a country has, 0 to 1. */
    double country(String code) {
        return total == 0 ? 0 : countries.getOrDefault(code, 0.0) / total;
    }

    /** The part of all votes that a first-level area has, 0 to 1. */
    double area(@Nullable Area area) {
        return total == 0 || area == null ? 0 : areas.getOrDefault(area.code(), 0.0) / total;
    }

    /** The country with the most votes; null if there is none. */
    @Nullable
    String leader() {
        return countries.entrySet().stream()
                .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** The countries whose names are written in Arabic script and that have a fair part of the votes. */
    Set<String> arabic() {
        return countries.keySet().stream()
                .filter(code -> Transliteration.ARABIC.covers(code) && country(code) > FAIR)
                .collect(Collectors.toUnmodifiableSet());
    }
}
