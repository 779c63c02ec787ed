package io.github.attest.record;

import io.github.attest.assess.PublicationDays;
import io.github.attest.json.ModelJson;
import io.github.attest.json.WellFormed;
import io.github.attest.model.Account;
import io.github.attest.model.Aggregate;
import io.github.attest.model.Assessment;
import io.github.attest.model.Grade;
import io.github.attest.model.Incident;
import io.github.attest.record.journal.Payload;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** What the tables hold, read inside one transaction. */
final class Catalogue {
    /** Incidents that are read at once: enough to keep statements few, and well below the 999 values SQLite once took. */
    private static final int PAGE = 200;

    private static final RowMapper<RecordedReport> REPORT = (row, context) -> RowMappers.report(row);

    private final Handle handle;

    Catalogue(Handle handle) {
        this.handle = handle;
    }

    /** All reports, in the order in which they were added. */
    List<RecordedReport> reports() {
        return handle.createQuery("SELECT * FROM report ORDER BY entry")
                .map(REPORT)
                .list();
    }

    Optional<RecordedReport> report(String id) {
        return handle.createQuery("SELECT * FROM report WHERE id = :id")
                .bind("id", WellFormed.of(id))
                .map(REPORT)
                .findOne();
    }

    /** When the reports were published. */
    PublicationDays days() {
        Map<String, LocalDate> days = new HashMap<>();
        handle.createQuery("SELECT id, published FROM report WHERE published IS NOT NULL")
                .map((row, context) -> Map.entry(row.getString("id"), LocalDate.parse(row.getString("published"))))
                .forEach(report -> days.put(report.getKey(), report.getValue()));
        return new PublicationDays(days);
    }

    /** Gives every incident that stands, by its earliest day, those without a date last. */
    void incidents(Consumer<RecordedIncident> reader) {
        List<String> ids = handle.createQuery("""
                        SELECT incident.id FROM incident LEFT JOIN assessment ON assessment.incident = incident.id
                        WHERE incident.body IS NOT NULL
                        ORDER BY CASE WHEN date_earliest IS NULL THEN 1 ELSE 0 END, date_earliest, number""").mapTo(String.class).list();
        for (int from = 0; from < ids.size(); from += PAGE) {
            incidents(ids.subList(from, Math.min(ids.size(), from + PAGE))).forEach(reader);
        }
    }

    /** The incident of an id, or the one that it was merged into. */
    Optional<RecordedIncident> incident(String id) {
        String standing = WellFormed.of(id);
        Set<String> passed = new HashSet<>();
        for (Optional<String> next = becomes(standing); next.isPresent(); next = becomes(standing)) {
            if (!passed.add(standing)) {
                throw new DamagedRow(id + " was merged into itself");
            }
            standing = next.get();
        }
        return incidents(List.of(standing)).stream().findFirst();
    }

    List<Aggregate> aggregates() {
        return handle.createQuery("SELECT body FROM aggregate ORDER BY entry, id")
                .map((row, context) -> ModelJson.read(row.getString("body"), Aggregate.class))
                .list();
    }

    /** The accounts of every incident that stands, by the incident's id, oldest incident first. */
    Map<String, Payload.IncidentLinked> linked() {
        Map<String, Payload.IncidentLinked> linked = new LinkedHashMap<>();
        handle.createQuery("SELECT id, body FROM incident WHERE body IS NOT NULL ORDER BY number")
                .map((row, context) -> ModelJson.read(row.getString("body"), Payload.IncidentLinked.class))
                .forEach(incident -> linked.put(incident.incident(), incident));
        return linked;
    }

    /** The assessment in force of every incident. */
    Map<String, Assessment> assessments() {
        Map<String, Assessment> assessments = new HashMap<>();
        handle.createQuery("SELECT body FROM assessment")
                .map((row, context) -> ModelJson.read(row.getString("body"), Assessment.class))
                .forEach(assessment -> assessments.put(assessment.incident(), assessment));
        return assessments;
    }

    /** The greatest number that an incident was ever given. */
    long lastNumber() {
        return handle.createQuery("SELECT COALESCE(MAX(number), 0) FROM incident")
                .mapTo(Long.class)
                .one();
    }

    /** Totals by grade. */
    Toll toll() {
        Map<Grade, Toll.Line> lines = new EnumMap<>(Grade.class);
        handle.createQuery("SELECT grade, COUNT(*) AS incidents, " + sums("killed") + ", " + sums("injured") + ", "
                        + sums("casualties") + " FROM assessment JOIN incident ON incident.id = assessment.incident"
                        + " WHERE incident.body IS NOT NULL GROUP BY grade")
                .map((row, context) -> Map.entry(RowMappers.grade(row), RowMappers.line(row)))
                .forEach(line -> lines.put(line.getKey(), line.getValue()));
        return new Toll(lines);
    }

    private static String sums(String harm) {
        return """
                COALESCE(SUM({0}_min), 0) AS {0}_min, COALESCE(SUM(COALESCE({0}_max, {0}_min)), 0) AS {0}_max,
                COUNT({0}_min) AS {0}_known, COUNT({0}_min) - COUNT({0}_max) AS {0}_open""".replace("{0}", harm);
    }

    private Optional<String> becomes(String id) {
        return handle.createQuery("SELECT becomes FROM incident WHERE id = :id AND becomes IS NOT NULL")
                .bind("id", id)
                .mapTo(String.class)
                .findOne();
    }

    private List<RecordedIncident> incidents(List<String> ids) {
        Map<String, Payload.IncidentLinked> linked = bodies(
                "SELECT id, body FROM incident WHERE body IS NOT NULL AND id IN (<ids>)",
                ids,
                Payload.IncidentLinked.class);
        Map<String, Assessment> assessments =
                bodies("SELECT incident AS id, body FROM assessment WHERE incident IN (<ids>)", ids, Assessment.class);
        Map<String, Account> accounts = bodies(
                "SELECT id, body FROM account WHERE id IN (<ids>)",
                linked.values().stream()
                        .flatMap(incident -> incident.accounts().stream())
                        .toList(),
                Account.class);
        Map<String, RecordedReport> reports = reportsOf(accounts);
        List<RecordedIncident> incidents = new ArrayList<>();
        for (String id : ids) {
            Payload.IncidentLinked incident = linked.get(id);
            Assessment assessment = assessments.get(id);
            if (incident != null && assessment != null) {
                incidents.add(recorded(incident, assessment, accounts, reports));
            }
        }
        return incidents;
    }

    private static RecordedIncident recorded(
            Payload.IncidentLinked linked,
            Assessment assessment,
            Map<String, Account> accounts,
            Map<String, RecordedReport> reports) {
        List<Account> own =
                linked.accounts().stream().map(id -> present(accounts, id)).toList();
        return new RecordedIncident(
                new Incident(linked.incident(), own, linked.links(), linked.origins()),
                assessment,
                own.stream()
                        .map(Account::report)
                        .distinct()
                        .map(id -> present(reports, id))
                        .toList());
    }

    private Map<String, RecordedReport> reportsOf(Map<String, Account> accounts) {
        List<String> ids =
                accounts.values().stream().map(Account::report).distinct().toList();
        Map<String, RecordedReport> reports = new HashMap<>();
        for (List<String> page : pages(ids)) {
            handle.createQuery("SELECT * FROM report WHERE id IN (<ids>)")
                    .bindList("ids", page)
                    .map(REPORT)
                    .forEach(report -> reports.put(report.id(), report));
        }
        return reports;
    }

    private <T> Map<String, T> bodies(String query, List<String> ids, Class<T> type) {
        Map<String, T> bodies = new HashMap<>();
        for (List<String> page : pages(ids)) {
            handle.createQuery(query)
                    .bindList("ids", page)
                    .map((row, context) -> Map.entry(row.getString("id"), ModelJson.read(row.getString("body"), type)))
                    .forEach(body -> bodies.put(body.getKey(), body.getValue()));
        }
        return bodies;
    }

    private static List<List<String>> pages(List<String> ids) {
        List<List<String>> pages = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += PAGE) {
            pages.add(ids.subList(from, Math.min(ids.size(), from + PAGE)));
        }
        return pages;
    }

    private static <T> T present(Map<String, T> rows, String id) {
        T row = rows.get(id);
        if (row == null) {
            throw new DamagedRow("a table names " + id + ", which is not there");
        }
        return row;
    }
}
