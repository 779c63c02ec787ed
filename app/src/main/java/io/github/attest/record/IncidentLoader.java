package io.github.attest.record;

import io.github.attest.decision.Ruling;
import io.github.attest.json.ModelJson;
import io.github.attest.model.Account;
import io.github.attest.model.Assessment;
import io.github.attest.model.Incident;
import io.github.attest.model.Origin;
import io.github.attest.output.json.Outline;
import io.github.attest.output.json.Outline.Member;
import io.github.attest.record.journal.Payload;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/**
 * Incidents of some ids, whole or as lines of a list, read inside one transaction: what these incidents are made of and nothing else,
 * however many there are beside them.
 */
final class IncidentLoader {
    private final Handle handle;
    private final Catalogue catalogue;

    IncidentLoader(Handle handle) {
        this.handle = handle;
        catalogue = new Catalogue(handle);
    }

    /** The incidents of these ids that stand, in this order. */
    List<RecordedIncident> whole(List<String> ids) {
        Map<String, Payload.IncidentLinked> linked = catalogue.linked(ids);
        List<String> members = linked.values().stream()
                .flatMap(incident -> incident.accounts().stream())
                .toList();
        Map<String, Account> accounts = catalogue.accountsNamed(members);
        Map<String, RecordedReport> reports = catalogue.reportsNamed(
                accounts.values().stream().map(Account::report).distinct().toList());
        Map<String, Long> revisions = catalogue.revisions(ids);
        Rulings rulings = new Rulings(ids);
        return standing(ids, linked, incident -> {
            List<Account> own = incident.accounts().stream()
                    .map(id -> Catalogue.present(accounts, id))
                    .toList();
            return new RecordedIncident(
                    new Incident(incident.incident(), own, incident.links(), incident.origins()),
                    rulings.of(incident.incident(), incident.accounts()),
                    own.stream()
                            .map(Account::report)
                            .distinct()
                            .map(id -> Catalogue.present(reports, id))
                            .toList(),
                    Catalogue.present(revisions, incident.incident()));
        });
    }

    /** The incidents of these ids that stand, in this order, without what their accounts say. */
    List<IncidentLine> lines(List<String> ids) {
        Rulings rulings = new Rulings(ids);
        return standing(
                ids,
                outlines(ids),
                outline -> new IncidentLine(
                        outline,
                        rulings.of(
                                outline.id(),
                                outline.members().stream().map(Member::account).toList())));
    }

    /** The incidents of these ids that stand, in this order, without what their accounts say. */
    List<TouchedIncident> touched(List<String> ids) {
        Rulings rulings = new Rulings(ids);
        Map<String, Long> revisions = catalogue.revisions(ids);
        return standing(ids, tellings(ids), tellings -> {
            String incident = tellings.getFirst().incident();
            Telling last = Collections.max(tellings, Comparator.comparingLong(Telling::entry));
            return new TouchedIncident(
                    incident,
                    Catalogue.present(revisions, incident),
                    rulings.of(incident, tellings.stream().map(Telling::account).toList()),
                    last.entry(),
                    last.added());
        });
    }

    /** That an account tells of an incident, with the entry of the journal by which its report came in, and when that was. */
    private record Telling(String incident, String account, long entry, Instant added) {}

    private Map<String, List<Telling>> tellings(List<String> ids) {
        Map<String, List<Telling>> tellings = new HashMap<>();
        for (List<String> page : Catalogue.pages(ids)) {
            handle.createQuery("SELECT membership.incident, membership.account, report.entry, report.added FROM"
                            + " membership JOIN account ON account.id = membership.account JOIN report ON"
                            + " report.id = account.report WHERE membership.incident IN (<ids>)")
                    .bindList("ids", page)
                    .map((row, context) -> new Telling(
                            RowMappers.text(row, "incident"),
                            RowMappers.text(row, "account"),
                            row.getLong("entry"),
                            RowMappers.moment(row, "added")))
                    .forEach(telling -> tellings.computeIfAbsent(telling.incident(), none -> new ArrayList<>())
                            .add(telling));
        }
        return tellings;
    }

    private static <T, U> List<U> standing(List<String> ids, Map<String, T> rows, Function<T, U> form) {
        return ids.stream().filter(rows::containsKey).map(rows::get).map(form).toList();
    }

    private Map<String, Outline> outlines(List<String> ids) {
        Map<String, List<Member>> members = members(ids);
        Map<String, Outline> outlines = new HashMap<>();
        for (List<String> page : Catalogue.pages(ids)) {
            handle.createQuery("SELECT id, origins, links FROM incident WHERE links IS NOT NULL AND id IN (<ids>)")
                    .bindList("ids", page)
                    .map((row, context) -> outline(row, members))
                    .forEach(outline -> outlines.put(outline.id(), outline));
        }
        return outlines;
    }

    private static Outline outline(ResultSet row, Map<String, List<Member>> members) throws SQLException {
        String id = RowMappers.text(row, "id");
        return new Outline(
                id,
                Catalogue.present(members, id),
                List.of(ModelJson.read(RowMappers.text(row, "origins"), Origin[].class)),
                ModelJson.tree(RowMappers.text(row, "links")));
    }

    private Map<String, List<Member>> members(List<String> ids) {
        Map<String, List<Member>> members = new HashMap<>();
        for (List<String> page : Catalogue.pages(ids)) {
            handle.createQuery("SELECT membership.incident, account.id, account.report, account.main FROM membership"
                            + " JOIN account ON account.id = membership.account WHERE membership.incident IN (<ids>)"
                            + " ORDER BY membership.incident, membership.position")
                    .bindList("ids", page)
                    .map((row, context) -> Map.entry(
                            row.getString("incident"),
                            new Member(row.getString("id"), row.getString("report"), row.getLong("main") == 1)))
                    .forEach(member -> members.computeIfAbsent(member.getKey(), none -> new ArrayList<>())
                            .add(member.getValue()));
        }
        return members;
    }

    /** What is in force for incidents, and what led to it. */
    private final class Rulings {
        private final Map<String, Payload.Overruled> inForce;
        private final Map<String, Assessment> suggestions;
        private final Standing decisions;

        Rulings(List<String> ids) {
            inForce = catalogue.inForce(ids);
            suggestions = catalogue.suggestions(inForce.values().stream()
                    .filter(judged -> !judged.decisions().isEmpty())
                    .map(judged -> judged.assessment().incident())
                    .toList());
            TreeSet<Long> entries = new TreeSet<>();
            inForce.values().forEach(judged -> entries.addAll(judged.decisions()));
            entries.addAll(naming(ids));
            decisions = Standing.of(handle, entries);
        }

        /** An assessment that rests on no decision is what the rules suggest. */
        Ruling of(String incident, Collection<String> accounts) {
            Payload.Overruled judged = Catalogue.present(inForce, incident);
            return new Ruling(
                    judged.assessment(),
                    judged.decisions().isEmpty() ? judged.assessment() : Catalogue.present(suggestions, incident),
                    decisions.about(judged.decisions(), accounts));
        }

        /** The decisions that name an account of these incidents, withdrawn ones among them. */
        private List<Long> naming(List<String> ids) {
            List<Long> entries = new ArrayList<>();
            for (List<String> page : Catalogue.pages(ids)) {
                handle.createQuery("SELECT DISTINCT named.entry FROM membership"
                                + " JOIN named ON named.account = membership.account"
                                + " WHERE membership.incident IN (<ids>)")
                        .bindList("ids", page)
                        .mapTo(Long.class)
                        .forEach(entries::add);
            }
            return entries;
        }
    }
}
