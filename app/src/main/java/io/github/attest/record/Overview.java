package io.github.attest.record;

import io.github.attest.decision.Ruling;
import io.github.attest.record.journal.Payload;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Handle;

/** Many incidents at once, by what is in force for them alone, read inside one transaction. */
final class Overview {
    private final Handle handle;
    private final Database database;

    Overview(Handle handle, Database database) {
        this.handle = handle;
        this.database = database;
    }

    /** The latest that a filter lets through, those without a date last. */
    List<Judged> latest(IncidentFilter filter, int limit) {
        IncidentQuery query = new IncidentQuery(filter, database);
        List<String> ids = query.bind(handle.createQuery("SELECT incident FROM assessment" + query.where()
                        + " ORDER BY day DESC, number DESC LIMIT :limit"))
                .bind("limit", limit)
                .mapTo(String.class)
                .list();
        return Catalogue.pages(ids).stream()
                .flatMap(page -> judged(page).stream())
                .toList();
    }

    private List<Judged> judged(List<String> ids) {
        Map<String, Payload.Overruled> inForce = new Catalogue(handle).inForce(ids);
        Standing decisions = Standing.of(
                handle,
                inForce.values().stream()
                        .flatMap(judged -> judged.decisions().stream())
                        .toList());
        return ids.stream()
                .map(inForce::get)
                .filter(Objects::nonNull)
                .map(judged -> new Judged(
                        judged.assessment(), Ruling.disclosures(decisions.about(judged.decisions(), List.of()))))
                .toList();
    }

    /** How the incidents that a filter lets through lie in time. */
    Timeline timeline(IncidentFilter filter) {
        IncidentQuery query = new IncidentQuery(filter, database);
        return new Timeline(query.bind(
                        handle.createQuery("SELECT grade, date_earliest, date_latest, COUNT(*) AS incidents, "
                                + Lists.sums("killed") + " FROM assessment" + query.where()
                                + " GROUP BY grade, date_earliest, date_latest"))
                .map((row, context) -> new Timeline.Row(
                        RowMappers.day(row.getString("date_earliest")),
                        RowMappers.day(row.getString("date_latest")),
                        RowMappers.grade(row),
                        row.getInt("incidents"),
                        RowMappers.total(row, "killed", row.getInt("incidents"))))
                .list());
    }
}
