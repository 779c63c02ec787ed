package io.github.attest.record;

import io.github.attest.model.Grade;
import io.github.attest.record.IncidentPage.Position;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

    /** The incidents that a filter lets through, the latest first. */
    IncidentPage incidents(IncidentFilter filter, @Nullable Position after, int limit) {
        IncidentQuery query = new IncidentQuery(filter, database);
        if (after != null) {
            query.and("(day, number) < (:day, :number)", Map.of("day", after.day(), "number", after.number()));
        }
        // one more than asked for tells whether there is a next page
        List<Line> lines = query.bind(handle.createQuery("SELECT incident, day, number FROM assessment" + query.where()
                        + " ORDER BY day DESC, number DESC LIMIT :limit"))
                .bind("limit", limit + 1)
                .map((row, context) ->
                        new Line(row.getString("incident"), new Position(row.getString("day"), row.getLong("number"))))
                .list();
        List<Line> page = lines.subList(0, Math.min(limit, lines.size()));
        return new IncidentPage(
                new Catalogue(handle)
                        .incidents(page.stream().map(Line::incident).toList()),
                page.size() < lines.size() ? page.getLast().position() : null);
    }

    /** The reports in which a text is found, the last added first. */
    List<RecordedReport> search(TextQuery text, @Nullable Long before, int limit) {
        return reports(
                handle.createQuery("SELECT listed.* FROM search JOIN listed ON listed.entry = search.entry WHERE "
                                + database.finds() + " AND search.entry < :before"
                                + " ORDER BY search.entry DESC LIMIT :limit")
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
        query.bind(handle.createQuery("SELECT grade, COUNT(*) AS incidents,"
                        + " SUM(CASE WHEN decisions = '[]' THEN 0 ELSE 1 END) AS decided, " + sums("killed") + ", "
                        + sums("injured") + ", " + sums("casualties") + " FROM assessment" + query.where()
                        + " GROUP BY grade"))
                .map((row, context) -> Map.entry(RowMappers.grade(row), RowMappers.line(row)))
                .forEach(line -> lines.put(line.getKey(), line.getValue()));
        return new Toll(lines);
    }

    /** Sums over the incidents of a group of one harm, as {@link RowMappers#total} reads them. */
    static String sums(String harm) {
        return """
            COALESCE(SUM({0}_min), 0) AS {0}_min, COALESCE(SUM(COALESCE({0}_max, {0}_min)), 0) AS {0}_max,
            COUNT({0}_min) AS {0}_known, COUNT({0}_min) - COUNT({0}_max) AS {0}_open\
            """.replace("{0}", harm);
    }

    private record Line(String incident, Position position) {}
}
