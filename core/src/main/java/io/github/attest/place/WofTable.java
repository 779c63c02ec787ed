package io.github.attest.place;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a Who's On First table: tab-separated {@code wof_id gn_id placetype name lat lon country parent_county
 * parent_region alt_names}, the other names with a bar between them, a header line first. Its areas are given by name
 * alone; {@link AreaMatch} finds which known areas they are.
 */
final class WofTable implements PlaceTable {
    /** How the header line begins, by which the table is known. */
    static final String HEADER = "wof_id\t";

    private static final int COLUMNS = 10;

    @Override
    public Optional<Row> row(String line) throws BadRow {
        if (line.startsWith(HEADER)) {
            return Optional.empty();
        }
        String[] fields = line.split("\t", -1);
        if (fields.length < COLUMNS) {
            throw new BadRow("a Who's On First row has " + COLUMNS + " columns, this one has " + fields.length);
        }
        Optional<Kind> kind = kind(fields[2]);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        if (!fields[6].matches("[A-Z]{2}")) {
            throw new BadRow("column 7 is to be a country code of two letters: \"" + fields[6] + "\"");
        }
        if (fields[3].isBlank()) {
            throw new BadRow("column 4, the name, is empty");
        }
        return Optional.of(place(fields, kind.get()));
    }

    private static Optional<Kind> kind(String placetype) {
        return switch (placetype) {
            case "region" -> Optional.of(Kind.ADMIN1);
            case "county", "localadmin" -> Optional.of(Kind.ADMIN2);
            case "locality" -> Optional.of(Kind.VILLAGE);
            case "neighbourhood" -> Optional.of(Kind.NEIGHBOURHOOD);
            case "campus" -> Optional.of(Kind.LANDMARK);
            default -> Optional.empty();
        };
    }

    private static Row place(String[] fields, Kind kind) throws BadRow {
        Area region = area(fields[6], fields[8]);
        return new Row(
                id(fields),
                names(fields),
                kind,
                fields[6],
                region,
                area(region == null ? fields[6] : region.code(), fields[7]),
                PlaceTable.degrees(fields[4], 90, "column 5, the latitude"),
                PlaceTable.degrees(fields[5], 180, "column 6, the longitude"),
                0);
    }

    private static String id(String[] fields) throws BadRow {
        boolean geonames = !fields[1].isBlank() && !fields[1].equals("0");
        return geonames
                ? "geonames:" + PlaceTable.number(fields[1], "column 2, the GeoNames id")
                : "wof:" + PlaceTable.number(fields[0], "column 1, the id");
    }

    private static @Nullable Area area(String within, String name) {
        return name.isBlank() ? null : new Area(within + "." + name, name);
    }

    private static List<String> names(String[] fields) {
        Set<String> names = new LinkedHashSet<>();
        names.add(fields[3]);
        for (String name : fields[9].split("\\|", -1)) {
            if (NameFilter.keeps(name, fields[6], 0)) {
                names.add(name);
            }
        }
        return new ArrayList<>(names);
    }
}
