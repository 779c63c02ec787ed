package io.github.attest.place;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.attest.place.PlaceTable.BadRow;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes the built-in gazetteer from GeoNames data as two npm packages carry it; run by {@code gazetteer/build.sh}. An area
 * gets the mean point of its settlements, weighted by population, for measuring distances.
 */
final class BuiltInGazetteer {
    private final Map<String, Area> areas = new HashMap<>();
    private final Map<String, double[]> sums = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();

    private BuiltInGazetteer() {}

    /**
     * Runs the build.
     *
     * @param arguments {@code cities500.txt}, {@code admin1.json}, {@code admin2.json}, and the file to write
     */
    public static void main(String[] arguments) throws IOException, BadRow {
        BuiltInGazetteer build = new BuiltInGazetteer();
        Map<String, String> first = names(Path.of(arguments[1]));
        Map<String, String> second = names(Path.of(arguments[2]));
        first.forEach((code, name) -> build.areas.put(code, new Area(code, AreaNames.usual(name))));
        second.forEach((code, name) -> build.areas.put(code, new Area(code, name)));
        build.readSettlements(Path.of(arguments[0]));
        first.forEach((code, name) -> build.addArea(code, name, Kind.ADMIN1));
        second.forEach((code, name) -> build.addArea(code, name, Kind.ADMIN2));
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[3]))) {
            LayerWriter.write(build.rows, out);
        }
    }

    private static Map<String, String> names(Path json) throws IOException {
        Map<String, String> names = new HashMap<>();
        for (JsonNode area : new ObjectMapper().readTree(json.toFile())) {
            names.put(area.get("code").asText(), area.get("name").asText());
        }
        return names;
    }

    private void readSettlements(Path file) throws IOException, BadRow {
        PlaceTable table = new GeoNamesTable(areas);
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                table.row(line).ifPresent(this::addSettlement);
            }
        }
    }

    private void addSettlement(Row row) {
        rows.add(row);
        addTo(row.admin1(), row);
        addTo(row.admin2(), row);
    }

    private void addTo(@Nullable Area area, Row row) {
        if (area != null) {
            double[] sum = sums.computeIfAbsent(area.code(), code -> new double[4]);
            double weight = row.population() + 1.0;
            sum[0] += weight * row.latitude();
            sum[1] += weight * row.longitude();
            sum[2] += weight;
            sum[3] += row.population();
        }
    }

    /** Areas in which no settlement is known are left out: nothing can be said to lie in them. */
    private void addArea(String code, String name, Kind kind) {
        double[] sum = sums.get(code);
        if (sum == null) {
            return;
        }
        Set<String> names = new LinkedHashSet<>();
        names.add(kind == Kind.ADMIN1 ? AreaNames.usual(name) : name);
        names.add(name);
        names.add(AreaNames.usual(name));
        boolean top = kind == Kind.ADMIN1;
        String above = top ? code : code.substring(0, code.lastIndexOf('.'));
        rows.add(new Row(
                "admin:" + code,
                new ArrayList<>(names),
                kind,
                code.substring(0, 2),
                areas.get(above),
                top ? null : areas.get(code),
                sum[0] / sum[2],
                sum[1] / sum[2],
                (long) sum[3]));
    }
}
