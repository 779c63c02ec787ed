package io.github.attest.record;

import io.github.attest.model.Grade;
import io.github.attest.record.IncidentPage.Position;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Parts of the record that a filter or a search lets through, page by page, read inside one transaction. */
final class Lists {
    private final Handle handle;
    private final Database database;

    Lists(Handle handle, Database database) {
        this.handle = handle;
        this.database = database;
    }

    /** A part of the list of incidents, whole. */
    IncidentPage<RecordedIncident> incidents(IncidentSelection selection) {
        return page(selection, new IncidentLoader(handle)::whole);
    }

    /** A part of the list of incidents, as lines. */
    IncidentPage<IncidentLine> lines(IncidentSelection selection) {
        return page(selection, new IncidentLoader(handle)::lines);
    }

    private <T> IncidentPage<T> page(IncidentSelection selection, Function<List<String>, List<T>> loader) {
        // one more than asked for tells whether there is a next page
        List<Place> places = places(selection);
        List<Place> page = places.subList(0, Math.min(selection.limit(), places.size()));
        return new IncidentPage<>(
                loader.apply(page.stream().map(Place::incident).toList()),
                page.size() < places.size() ? page.getLast().position() : null);
    }

    private List<Place> places(IncidentSelection selection) {
        IncidentQuery query = new IncidentQuery(selection.filter(), database).sortedBy(selection.order());
        Position after = selection.after();
        if (after != null) {
            query.after(after);
        }
        return query.bind(handle.createQuery("SELECT assessment.incident, " + query.columns() + query.from()
                        + query.where() + query.orderBy() + " LIMIT :limit"))
                .bind("limit", selection.limit() + 1)
                .map((row, context) -> new Place(
                        row.getString("incident"), new Position(row.getString("sorted"), row.getLong("number"))))
                .list();
    }

    /** The reports in which a text is found, the last added first. */
    List<RecordedReport> search(TextQuery text, @Nullable Long before, int limit) {
        return reports(
                handle.createQuery("SELECT * FROM listed WHERE entry IN (SELECT entry FROM (" + database.found()
                                + ") AS found WHERE entry < :before ORDER BY entry DESC LIMIT :limit)"
                                + " ORDER BY entry DESC")
                        .bind("text", database.wording(text)),
                before,
                limit);
    }

    /** All reports, the last added first. */
    List<RecordedReport> reports(@Nullable Long before, int limit) {
        return reports(
                handle.createQuery("SELECT * FROM listed WHERE entry < :before ORDER BY entry DESC LIMIT :limit"),
                before,
                limit);
    }

    private static List<RecordedReport> reports(Query query, @Nullable Long before, int limit) {
        return query.bind("before", before == null ? Long.MAX_VALUE : before)
                .bind("limit", limit)
                .map((row, context) -> RowMappers.report(row))
                .list();
    }

    /** Totals by grade of the incidents that a filter lets through. */
    Toll toll(IncidentFilter filter) {
        Map<Grade, Toll.Line> lines = new EnumMap<>(Grade.class);
        IncidentQuery query = new IncidentQuery(filter, database);
        String sums = Stream.of("killed", "injured", "casualties", "children", "women")
                .map(Lists::sums)
                .collect(Collectors.joining(", "));
        query.bind(handle.createQuery("SELECT grade, COUNT(*) AS incidents, SUM(decided) AS decided, " + sums
                        + query.from() + query.where() + " GROUP BY grade"))
                .map((row, context) -> Map.entry(RowMappers.grade(row), RowMappers.line(row)))
                .forEach(line -> lines.put(line.getKey(), line.getValue()));
        return new Toll(lines);
    }

    /** Sums over the incidents of a group of one figure, as {@link RowMappers#total} reads them. */
    static String sums(String figure) {
        return """
            COALESCE(SUM({0}_min), 0) AS {0}_min, COALESCE(SUM(COALESCE({0}_max, {0}_min)), 0) AS {0}_max,
            COUNT({0}_min) AS {0}_known, COUNT({0}_min) - COUNT({0}_max) AS {0}_open\
            """.replace("{0}", figure);
    }

    private record Place(String incident, Position position) {}
}
