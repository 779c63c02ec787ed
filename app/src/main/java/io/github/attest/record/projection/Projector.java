package io.github.attest.record.projection;

import io.github.attest.decision.Correction;
import io.github.attest.json.ModelJson;
import io.github.attest.model.Account;
import io.github.attest.model.Aggregate;
import io.github.attest.model.Assessment;
import io.github.attest.model.Belligerent;
import io.github.attest.model.CountRange;
import io.github.attest.model.Grade;
import io.github.attest.model.Group;
import io.github.attest.model.Harm;
import io.github.attest.model.HarmType;
import io.github.attest.model.Report;
import io.github.attest.model.ResolvedDate;
import io.github.attest.model.ResolvedPlace;
import io.github.attest.output.json.IncidentJson;
import io.github.attest.record.journal.Entry;
import io.github.attest.record.journal.Kind;
import io.github.attest.record.journal.Payload;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an entry of the journal puts into the tables: whole rows, and nothing but what the entry itself says, so that the
 * tables are the same whether they grew with the journal or were made from it afterwards.
 */
final class Projector {
    private final Entry entry;

    private Projector(Entry entry) {
        this.entry = entry;
    }

    /**
     * The rows of an entry; none for a kind that this version does not know.
     *
     * @throws io.github.attest.json.MalformedJson if the payload does not fit the kind
     */
    static List<Row> rows(Entry entry) {
        return Kind.of(entry.kind())
                .map(kind -> rows(entry, Payload.read(kind, entry.payload())))
                .orElse(List.of());
    }

    /** The rows of an entry whose payload is at hand. */
    static List<Row> rows(Entry entry, Payload payload) {
        Projector projector = new Projector(entry);
        return switch (payload) {
            case Payload.ReportAdded added -> projector.report(added);
            case Payload.IncidentLinked linked -> projector.linked(linked);
            case Payload.IncidentMerged merged -> projector.ended(merged.incident(), merged.into());
            case Payload.IncidentWithdrawn withdrawn -> projector.ended(withdrawn.incident(), null);
            case Payload.Assessed assessed -> projector.assessed(assessed.assessment());
            case Payload.Overruled overruled -> projector.ruled(overruled.assessment(), overruled.decisions());
            case Payload.AccountRevised revised -> List.of(projector.account(revised.account()));
            case Payload.Decided decided -> projector.decided(decided);
            case Payload.DecisionWithdrawn withdrawn -> List.of(projector.withdrawn(withdrawn.decision()));
            case Payload.Timestamped timestamped -> List.of();
        };
    }

    private List<Row> report(Payload.ReportAdded added) {
        List<Row> rows = new ArrayList<>();
        rows.add(line(added));
        added.extraction().accounts().forEach(account -> rows.add(account(account)));
        String report = added.extraction().report().id();
        int number = 0;
        for (Aggregate aggregate : added.extraction().aggregates()) {
            rows.add(Row.of(Table.AGGREGATE, report + "#aggregate-" + ++number)
                    .with("report", report)
                    .with("entry", entry.sequence())
                    .with("body", ModelJson.write(aggregate)));
        }
        rows.add(Searched.row(entry, added.extraction()));
        return rows;
    }

    private List<Row> linked(Payload.IncidentLinked linked) {
        List<Row> rows = new ArrayList<>();
        rows.add(incident(linked.incident())
                .with("becomes", null)
                .with("voices", (long) linked.origins().size())
                .with("origins", ModelJson.write(linked.origins()))
                .with("links", IncidentJson.links(linked.links()).toString()));
        rows.add(revision(linked.incident()));
        long position = 0;
        for (String account : linked.accounts()) {
            rows.add(Row.of(Table.MEMBERSHIP, account)
                    .with("entry", entry.sequence())
                    .with("incident", linked.incident())
                    .with("position", position++));
        }
        return rows;
    }

    /** Of an incident that stands no more, only its name is left, and where it leads. */
    private List<Row> ended(String incident, @Nullable String into) {
        return List.of(
                incident(incident)
                        .with("becomes", into)
                        .with("voices", null)
                        .with("origins", null)
                        .with("links", null),
                Row.gone(Table.ASSESSMENT, incident),
                Row.gone(Table.RULING, incident),
                Row.gone(Table.SUGGESTION, incident),
                Row.gone(Table.REVISION, incident));
    }

    private Row line(Payload.ReportAdded added) {
        Report report = added.extraction().report();
        return Row.of(Table.REPORT, report.id())
                .with("entry", entry.sequence())
                .with("added", entry.time())
                .with("sha256", added.original())
                .with("source", report.source() == null ? null : report.source().name())
                .with("url", report.url())
                .with("title", report.title())
                .with(
                        "published",
                        report.published() == null ? null : report.published().toString())
                .with("language", report.language())
                .with("accounts", (long) added.extraction().accounts().size());
    }

    private Row account(Account account) {
        return Row.of(Table.ACCOUNT, account.id())
                .with("report", account.report())
                .with("main", truth(account.main()))
                .with("position", account.position())
                .with("entry", entry.sequence())
                .with("body", ModelJson.write(account));
    }

    /** A decision, and that accounts which it takes out of all incidents belong to none. */
    private List<Row> decided(Payload.Decided decided) {
        List<Row> rows = new ArrayList<>();
        rows.add(decision(decided));
        for (String account : decided.decision().named()) {
            rows.add(Row.of(Table.NAMED, entry.sequence() + " " + account)
                    .with("entry", entry.sequence())
                    .with("account", account));
        }
        if (decided.decision() instanceof Correction.Retracted || decided.decision() instanceof Correction.Dismissed) {
            decided.decision().named().forEach(account -> rows.add(Row.gone(Table.MEMBERSHIP, account)));
        }
        return rows;
    }

    private Row incident(String id) {
        return Row.of(Table.INCIDENT, id).with("number", IncidentNumber.of(id)).with("entry", entry.sequence());
    }

    private Row revision(String incident) {
        return Row.of(Table.REVISION, incident)
                .with("entry", entry.sequence())
                .with("number", IncidentNumber.of(incident));
    }

    private List<Row> assessed(Assessment assessment) {
        List<Row> rows = new ArrayList<>(ruled(assessment, List.of()));
        rows.add(suggestion(assessment));
        return rows;
    }

    /** What is in force for an incident: what lists look at, and all of it. */
    private List<Row> ruled(Assessment assessment, List<Long> decisions) {
        return List.of(
                assessment(assessment, !decisions.isEmpty()),
                Row.of(Table.RULING, assessment.incident())
                        .with("entry", entry.sequence())
                        .with("decisions", ModelJson.write(decisions))
                        .with("body", ModelJson.write(assessment)),
                revision(assessment.incident()));
    }

    private Row suggestion(Assessment assessment) {
        return Row.of(Table.SUGGESTION, assessment.incident())
                .with("entry", entry.sequence())
                .with("body", ModelJson.write(assessment));
    }

    private Row decision(Payload.Decided decided) {
        return Row.of(Table.DECISION, entry.sequence())
                .with("withdrawn", null)
                .with("time", entry.time())
                .with("author", entry.author())
                .with("reason", entry.reason())
                .with("kind", entry.kind())
                .with("body", decided.json())
                .with(
                        "report",
                        decided.decision() instanceof Correction.Retracted retracted ? retracted.report() : null);
    }

    private Row withdrawn(long decision) {
        Row row = Row.of(Table.DECISION, decision).with("withdrawn", entry.sequence());
        List.of("time", "author", "reason", "kind", "body", "report").forEach(column -> row.with(column, null));
        return row;
    }

    private Row assessment(Assessment assessment, boolean decided) {
        ResolvedDate date = assessment.date();
        ResolvedPlace place = assessment.place();
        String earliest = date == null ? null : date.earliest().toString();
        Row row = Row.of(Table.ASSESSMENT, assessment.incident())
                .with("number", IncidentNumber.of(assessment.incident()))
                .with("entry", entry.sequence())
                .with("grade", assessment.grade().name())
                .with("rank", rank(assessment.grade()))
                .with("decided", truth(decided))
                .with("day", earliest == null ? "" : earliest)
                .with("date_earliest", earliest)
                .with("date_latest", date == null ? null : date.latest().toString())
                .with("country", place == null ? null : place.country())
                .with("latitude", place == null ? null : place.latitude())
                .with("longitude", place == null ? null : place.longitude());
        count(row, "killed", assessment.killed());
        count(row, "injured", assessment.injured());
        count(row, "casualties", assessment.casualties());
        count(row, "children", killed(assessment, Group.CHILDREN));
        count(row, "women", killed(assessment, Group.WOMEN));
        List<String> parties =
                assessment.belligerents().stream().map(Belligerent::name).toList();
        return row.with("most_killed", most(assessment.killed()))
                .with("most_injured", most(assessment.injured()))
                .with("places", place == null ? "" : SearchWords.column(Searched.names(place)))
                .with("belligerents", SearchWords.column(parties))
                .with("weapons", SearchWords.column(assessment.weapons()))
                .with("targets", SearchWords.column(assessment.targets()));
    }

    /** How many people of a group were killed. */
    private static @Nullable CountRange killed(Assessment assessment, Group group) {
        return assessment.groups().stream()
                .filter(part -> part.type() == HarmType.KILLED && part.group() == group)
                .map(Harm::count)
                .findFirst()
                .orElse(null);
    }

    /** The better established, the greater. */
    private static long rank(Grade grade) {
        return Grade.BEST_FIRST.size() - 1L - Grade.BEST_FIRST.indexOf(grade);
    }

    /** The highest figure that is known; -1, below all others, where none is. */
    private static long most(@Nullable CountRange count) {
        if (count == null) {
            return -1;
        }
        Integer max = count.max();
        return max == null ? count.min() : max;
    }

    private static long truth(boolean holds) {
        return holds ? 1 : 0;
    }

    private static void count(Row row, String name, @Nullable CountRange count) {
        row.with(name + "_min", count == null ? null : Long.valueOf(count.min()));
        row.with(name + "_max", count == null || count.max() == null ? null : Long.valueOf(count.max()));
    }
}
