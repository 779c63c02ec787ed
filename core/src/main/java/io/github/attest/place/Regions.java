package io.github.attest.place;

import io.github.attest.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a language calls areas beside what the gazetteer does, as {@code regions.tsv} gives it: other names of its first-level areas,
 * and regions that are no unit of administration.
 */
final class Regions {
    /** A region is as likely to be meant as a city of this many people. */
    private static final long PEOPLE = 1_000_000;

    private Regions() {}

    /**
     * The rows of all of them, one for each name.
     *
     * @param known the areas that the gazetteer has under a name
     */
    static List<Row> rows(Language language, Function<String, List<Entry>> known) {
        List<Row> rows = new ArrayList<>();
        for (String line : language.lines("regions.tsv")) {
            String[] fields = line.split("\t", -1);
            List<String> others = fields.length < 3 ? List.of() : List.of(fields[2].split("\\|", -1));
            if (fields[0].indexOf('.') < 0) {
                rows.add(region(fields[0], fields[1], fields[1]));
                others.forEach(name -> rows.add(region(fields[0], fields[1], name)));
            } else {
                area(fields[0], known.apply(fields[1]))
                        .ifPresent(area -> others.forEach(name -> rows.add(named(area, name))));
            }
        }
        return rows;
    }

    private static Row region(String country, String main, String name) {
        return new Row("region:" + country + "." + main, List.of(name), Kind.REGION, country, null, null, 0, 0, PEOPLE);
    }

    private static Optional<Entry> area(String code, List<Entry> known) {
        return known.stream()
                .filter(entry -> entry.id().equals("admin:" + code))
                .findFirst();
    }

    private static Row named(Entry area, String name) {
        return new Row(
                area.id(),
                List.of(name),
                area.kind(),
                area.country(),
                area.admin1(),
                null,
                area.latitude(),
                area.longitude(),
                area.population());
    }
}
