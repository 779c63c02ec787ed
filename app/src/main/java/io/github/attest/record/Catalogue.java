package io.github.attest.record;

import io.github.attest.assess.PublicationDays;
import io.github.attest.decision.StandingDecision;
import io.github.attest.json.ModelJson;
import io.github.attest.json.WellFormed;
import io.github.attest.model.Account;
import io.github.attest.model.Aggregate;
import io.github.attest.model.Assessment;
import io.github.attest.model.Extraction;
import io.github.attest.record.journal.Journal;
import io.github.attest.record.journal.Payload;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/** What the tables hold, read inside one transaction. */
final class Catalogue {
    /** Incidents that are read at once: enough to keep statements few, and well below the 999 values SQLite once took. */
    private static final int PAGE = 200;

    private static final RowMapper<RecordedReport> REPORT = (row, context) -> RowMappers.report(row);

    private final Handle handle;
    private @Nullable Standing decisions;

    Catalogue(Handle handle) {
        this.handle = handle;
    }

    /** All reports, in the order in which they were added. */
    List<RecordedReport> reports() {
        return handle.createQuery("SELECT * FROM listed ORDER BY entry")
                .map(REPORT)
                .list();
    }

    Optional<RecordedReport> report(String id) {
        return handle.createQuery("SELECT * FROM listed WHERE id = :id")
                .bind("id", WellFormed.of(id))
                .map(REPORT)
                .findOne();
    }

    /** When these reports were published. */
    PublicationDays days(Collection<String> reports) {
        Map<String, LocalDate> days = new HashMap<>();
        for (List<String> page : pages(reports)) {
            handle.createQuery("SELECT id, published FROM report WHERE published IS NOT NULL AND id IN (<ids>)")
                    .bindList("ids", wellFormed(page))
                    .map((row, context) -> Map.entry(row.getString("id"), LocalDate.parse(row.getString("published"))))
                    .forEach(report -> days.put(report.getKey(), report.getValue()));
        }
        return new PublicationDays(days);
    }

    /** These reports with all that was read out of them, in the order in which they were added. */
    List<Extraction> extractions(Collection<String> reports) {
        List<Long> entries = new ArrayList<>();
        for (List<String> page : pages(reports)) {
            handle.createQuery("SELECT entry FROM report WHERE id IN (<ids>)")
                    .bindList("ids", wellFormed(page))
                    .mapTo(Long.class)
                    .forEach(entries::add);
        }
        Collections.sort(entries);
        Journal journal = new Journal(handle);
        return pages(entries).stream()
                .flatMap(page -> journal.payloads(page, Payload.ReportAdded.class).stream())
                .map(Payload.ReportAdded::extraction)
                .toList();
    }

    /** The reports that accounts are of. */
    Set<String> reportsOf(Collection<String> accounts) {
        return column("SELECT report FROM account WHERE id IN (<ids>)", accounts);
    }

    /** The incidents that stand and hold one of these accounts. */
    Set<String> incidentsOf(Collection<String> accounts) {
        return column("SELECT incident FROM membership WHERE account IN (<ids>)", accounts);
    }

    /** The incidents that stand and hold one of these accounts, by all accounts that they hold. */
    Map<String, RecordedIncident> incidentsByAccount(Collection<String> accounts) {
        return RecordedIncident.byAccount(new IncidentLoader(handle).whole(List.copyOf(incidentsOf(accounts))));
    }

    /** The accounts of these incidents. */
    Set<String> accountsOf(Collection<String> incidents) {
        return column("SELECT account FROM membership WHERE incident IN (<ids>)", incidents);
    }

    /** All incidents that stand. */
    List<String> standing() {
        return handle.createQuery("SELECT incident FROM assessment")
                .mapTo(String.class)
                .list();
    }

    /** Gives every incident that stands, by its earliest day, those without a date last, as far as it is loaded. */
    <T> void incidents(BiFunction<IncidentLoader, List<String>, List<T>> loading, Consumer<T> reader) {
        IncidentLoader loader = new IncidentLoader(handle);
        List<String> ids = handle.createQuery("SELECT incident FROM assessment"
                        + " ORDER BY CASE WHEN day = '' THEN 1 ELSE 0 END, day, number")
                .mapTo(String.class)
                .list();
        for (int from = 0; from < ids.size(); from += PAGE) {
            loading.apply(loader, ids.subList(from, Math.min(ids.size(), from + PAGE)))
                    .forEach(reader);
        }
    }

    /** The incident of an id, or the one that it was merged into. */
    Optional<RecordedIncident> incident(String id) {
        return new IncidentLoader(handle).whole(List.of(successor(id))).stream().findFirst();
    }

    /** The id under which an incident goes on: its own, or that of the one that it was merged into. */
    String successor(String id) {
        String standing = WellFormed.of(id);
        Set<String> passed = new HashSet<>();
        for (Optional<String> next = becomes(standing); next.isPresent(); next = becomes(standing)) {
            if (!passed.add(standing)) {
                throw new DamagedRow(id + " was merged into itself");
            }
            standing = next.get();
        }
        return standing;
    }

    /** What people have decided; read once, so that what is written later does not show. */
    Standing decisions() {
        Standing read = decisions;
        if (read == null) {
            read = Standing.in(handle);
            decisions = read;
        }
        return read;
    }

    /** What people decided about the accounts of a report, and the report itself. */
    List<StandingDecision> decisionsOn(String report) {
        List<Long> entries = handle.createQuery("SELECT entry FROM decision WHERE report = :report UNION SELECT"
                        + " named.entry FROM named JOIN account ON account.id = named.account"
                        + " WHERE account.report = :report")
                .bind("report", WellFormed.of(report))
                .mapTo(Long.class)
                .list();
        return Standing.of(handle, entries).everything();
    }

    /** The accounts that an id of an incident or of an account names; none if it is of neither. */
    List<String> accounts(String id) {
        String standing = successor(id);
        Payload.IncidentLinked incident = linked(List.of(standing)).get(standing);
        return incident == null ? List.copyOf(knownAccounts(List.of(standing))) : incident.accounts();
    }

    /** The account of an id, as it was read, and the incident that it tells of. */
    Optional<RecordedAccount> account(String id) {
        return recorded(List.of(WellFormed.of(id))).stream().findFirst();
    }

    /** The accounts behind an id, or from the first on, by id. */
    List<RecordedAccount> accountsAfter(@Nullable String id, int limit) {
        return recorded(handle.createQuery("SELECT id FROM account WHERE id > :id ORDER BY id LIMIT :limit")
                .bind("id", WellFormed.of(id == null ? "" : id))
                .bind("limit", limit)
                .mapTo(String.class)
                .list());
    }

    private List<RecordedAccount> recorded(List<String> ids) {
        Map<String, RecordedIncident> incidents = incidentsByAccount(ids);
        Map<String, Account> accounts = accountsNamed(ids);
        return ids.stream()
                .map(accounts::get)
                .filter(Objects::nonNull)
                .map(account -> new RecordedAccount(account, incidents.get(account.id())))
                .toList();
    }

    /** Those of these ids that are accounts of the record. */
    Set<String> knownAccounts(List<String> ids) {
        return column("SELECT id FROM account WHERE id IN (<ids>)", ids);
    }

    /** The totals that reports state, without those of retracted reports. */
    List<Aggregate> aggregates() {
        Set<String> retracted = decisions().retracted();
        return handle.createQuery("SELECT body FROM aggregate ORDER BY entry, id")
                .map((row, context) -> ModelJson.read(row.getString("body"), Aggregate.class))
                .filter(aggregate -> !retracted.contains(aggregate.report()))
                .list();
    }

    /** The greatest number that an incident was ever given. */
    long lastNumber() {
        return handle.createQuery("SELECT COALESCE(MAX(number), 0) FROM incident")
                .mapTo(Long.class)
                .one();
    }

    private Optional<String> becomes(String id) {
        return handle.createQuery("SELECT becomes FROM incident WHERE id = :id AND becomes IS NOT NULL")
                .bind("id", id)
                .mapTo(String.class)
                .findOne();
    }

    /** The accounts, links and origins of the incidents of these ids that stand. */
    Map<String, Payload.IncidentLinked> linked(List<String> ids) {
        Map<String, Payload.IncidentLinked> linked = new HashMap<>();
        Journal journal = new Journal(handle);
        for (List<String> page : pages(ids)) {
            List<Long> entries = handle.createQuery(
                            "SELECT entry FROM incident WHERE links IS NOT NULL AND id IN (<ids>)")
                    .bindList("ids", page)
                    .mapTo(Long.class)
                    .list();
            List<Payload.IncidentLinked> incidents = journal.payloads(entries, Payload.IncidentLinked.class);
            if (incidents.size() < entries.size()) {
                throw new DamagedRow("an incident is of an entry that is not there");
            }
            incidents.forEach(incident -> linked.put(incident.incident(), incident));
        }
        return linked;
    }

    /** What the rules suggest for these incidents. */
    Map<String, Assessment> suggestions(List<String> ids) {
        return bodies("SELECT incident AS id, body FROM suggestion WHERE incident IN (<ids>)", ids, Assessment.class);
    }

    /** What is in force for these incidents, and the decisions it rests on, if any. */
    Map<String, Payload.Overruled> inForce(List<String> ids) {
        Map<String, Payload.Overruled> found = new HashMap<>();
        for (List<String> page : pages(ids)) {
            handle.createQuery("SELECT decisions, body FROM ruling WHERE incident IN (<ids>)")
                    .bindList("ids", page)
                    .map((row, context) -> RowMappers.inForce(row))
                    .forEach(one -> found.put(one.assessment().incident(), one));
        }
        return found;
    }

    /** What is in force for those of these incidents of which people have decided something. */
    Map<String, Payload.Overruled> overruled(List<String> ids) {
        Map<String, Payload.Overruled> overruled = inForce(ids);
        overruled.values().removeIf(standing -> standing.decisions().isEmpty());
        return overruled;
    }

    /** Number of the journal's last entry that changed each of these incidents. */
    Map<String, Long> revisions(List<String> ids) {
        Map<String, Long> revisions = new HashMap<>();
        for (List<String> page : pages(ids)) {
            handle.createQuery("SELECT incident, entry FROM revision WHERE incident IN (<ids>)")
                    .bindList("ids", page)
                    .map((row, context) -> Map.entry(row.getString("incident"), row.getLong("entry")))
                    .forEach(revision -> revisions.put(revision.getKey(), revision.getValue()));
        }
        return revisions;
    }

    /** The accounts of these ids. */
    Map<String, Account> accountsNamed(List<String> ids) {
        return bodies("SELECT id, body FROM account WHERE id IN (<ids>)", ids, Account.class);
    }

    /** The reports of these ids. */
    Map<String, RecordedReport> reportsNamed(List<String> ids) {
        Map<String, RecordedReport> reports = new HashMap<>();
        for (List<String> page : pages(ids)) {
            handle.createQuery("SELECT * FROM listed WHERE id IN (<ids>)")
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

    private Set<String> column(String query, Collection<String> ids) {
        Set<String> found = new HashSet<>();
        for (List<String> page : pages(ids)) {
            handle.createQuery(query)
                    .bindList("ids", wellFormed(page))
                    .mapTo(String.class)
                    .forEach(found::add);
        }
        return found;
    }

    /** As they stand in columns. */
    private static List<String> wellFormed(List<String> ids) {
        return ids.stream().map(WellFormed::of).toList();
    }

    static <T> List<List<T>> pages(Collection<T> ids) {
        List<T> all = List.copyOf(ids);
        List<List<T>> pages = new ArrayList<>();
        for (int from = 0; from < all.size(); from += PAGE) {
            pages.add(all.subList(from, Math.min(all.size(), from + PAGE)));
        }
        return pages;
    }

    static <T> T present(Map<String, T> rows, String id) {
        T row = rows.get(id);
        if (row == null) {
            throw new DamagedRow("a table names " + id + ", which is not there");
        }
        return row;
    }
}
