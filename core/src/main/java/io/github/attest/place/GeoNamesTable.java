package io.github.attest.place;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a GeoNames dump ({@code allCountries.txt}, {@code SY.txt}, {@code cities500.txt}): 19 columns, tabs between
 * them, as the dump's readme describes. Populated places and areas of the first and second level are taken, all
 * else is passed over.
 */
final class GeoNamesTable implements PlaceTable {
    private static final int COLUMNS = 19;

    /** Below this population, no other names of a place in an English-speaking country are in use. */
    private static final int ALTERNATES_FROM = 100_000;

    private static final Set<String> ENGLISH_SPEAKING = Set.of("US", "CA", "GB", "IE", "AU", "NZ");

    /** Populated places that are no more: abandoned, destroyed, historical. */
    private static final Set<String> GONE = Set.of("PPLH", "PPLQ", "PPLW", "PPLCH");

    private final Map<String, Area> areas;

    /** @param areas the areas by their GeoNames codes */
    GeoNamesTable(Map<String, Area> areas) {
        this.areas = areas;
    }

    @Override
    public Optional<Row> row(String line) throws BadRow {
        String[] fields = line.split("\t", -1);
        if (fields.length < COLUMNS) {
            throw new BadRow("a GeoNames row has " + COLUMNS + " columns, this one has " + fields.length);
        }
        Optional<Kind> kind = kind(fields);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        if (!fields[8].matches("[A-Z]{2}")) {
            throw new BadRow("column 9 is to be a country code of two letters: \"" + fields[8] + "\"");
        }
        if (fields[1].isBlank()) {
            throw new BadRow("column 2, the name, is empty");
        }
        return Optional.of(place(fields, kind.get()));
    }

    private static Optional<Kind> kind(String[] fields) throws BadRow {
        return switch (fields[6]) {
            case "P" ->
                GONE.contains(fields[7])
                        ? Optional.empty()
                        : Optional.of(Kind.ofPopulatedPlace(fields[7], population(fields)));
            case "A" ->
                switch (fields[7]) {
                    case "ADM1" -> Optional.of(Kind.ADMIN1);
                    case "ADM2" -> Optional.of(Kind.ADMIN2);
                    default -> Optional.empty();
                };
            default -> Optional.empty();
        };
    }

    private static long population(String[] fields) throws BadRow {
        return fields[14].isEmpty() ? 0 : PlaceTable.number(fields[14], "column 15, the population");
    }

    private Row place(String[] fields, Kind kind) throws BadRow {
        String first = fields[8] + "." + fields[10];
        String second = first + "." + fields[11];
        return new Row(
                "geonames:" + PlaceTable.number(fields[0], "column 1, the id"),
                names(fields, kind),
                kind,
                fields[8],
                kind == Kind.ADMIN1 ? area(first, fields[1]) : areas.get(first),
                kind == Kind.ADMIN2 ? area(second, fields[1]) : areas.get(second),
                PlaceTable.degrees(fields[4], 90, "column 5, the latitude"),
                PlaceTable.degrees(fields[5], 180, "column 6, the longitude"),
                population(fields));
    }

    private @Nullable Area area(String code, String name) {
        Area known = areas.get(code);
        return known == null ? new Area(code, name) : known;
    }

    private static List<String> names(String[] fields, Kind kind) throws BadRow {
        Set<String> names = new LinkedHashSet<>();
        names.add(fields[1]);
        if (!fields[2].isBlank()) {
            names.add(fields[2]);
        }
        boolean english = ENGLISH_SPEAKING.contains(fields[8]) && !kind.isArea();
        for (String name : fields[3].split(",", -1)) {
            if (NameFilter.keeps(name, fields[8], population(fields)) && !(english && isPast(name, fields))) {
                names.add(name);
            }
        }
        return new ArrayList<>(names);
    }

    /** Columbus, Ohio, was once Franklinton or Franklin; "New York" for New York City and "Philly" are names of today. */
    private static boolean isPast(String name, String[] fields) throws BadRow {
        return population(fields) < ALTERNATES_FROM || !NameFilter.isVariant(name, fields[1]);
    }
}
