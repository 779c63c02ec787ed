package io.github.attest.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.attest.access.Caller;
import io.github.attest.access.Profile;
import io.github.attest.decision.SensitiveField;
import io.github.attest.decision.StandingDecision;
import io.github.attest.model.Account;
import io.github.attest.model.Assessment;
import io.github.attest.model.Balance;
import io.github.attest.model.Extraction;
import io.github.attest.model.Source;
import io.github.attest.output.json.AccountJson;
import io.github.attest.output.json.BalanceJson;
import io.github.attest.output.json.DecisionJson;
import io.github.attest.output.json.ExtractionJson;
import io.github.attest.output.json.IncidentJson;
import io.github.attest.page.Spot;
import io.github.attest.record.CasualtyRecord;
import io.github.attest.record.IncidentPage;
import io.github.attest.record.IncidentSelection;
import io.github.attest.record.Judged;
import io.github.attest.record.RecordedAccount;
import io.github.attest.record.RecordedIncident;
import io.github.attest.record.RecordedReport;
import io.github.attest.record.RecordedSource;
import io.github.attest.record.TextQuery;
import io.github.attest.record.export.Publication;
import io.github.attest.record.export.Redaction;
import io.github.attest.record.export.Shown;
import io.github.attest.record.journal.Journal;
import io.github.attest.record.json.RecordedReportJson;
import io.helidon.http.Status;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What one caller may see: the one place where what leaves through the API is redacted, and where it is noted what of it is sensitive. */
final class Disclosure {
    private static final Set<SensitiveField> NAMES =
            Set.of(SensitiveField.VICTIMS, SensitiveField.MINORS, SensitiveField.SOURCES);

    private final Caller caller;
    private final Profile profile;
    private final @Nullable Redaction redaction;
    private final Shown shown;
    private final ServerLog log;

    Disclosure(Caller caller, ServerLog log) {
        this.caller = caller;
        this.log = log;
        profile = caller.profile();
        redaction = profile.redaction().orElse(null);
        shown = new Shown(redaction);
    }

    Caller caller() {
        return caller;
    }

    /** @throws Failure if anything is withheld from the caller: what follows cannot be redacted */
    Disclosure everything() {
        if (redaction != null) {
            throw new Failure(
                    Status.FORBIDDEN_403,
                    "profile-insufficient",
                    "this is shown only to those from whom nothing is withheld");
        }
        return this;
    }

    private boolean withNames() {
        return redaction == null || profile.released().containsAll(NAMES);
    }

    /** The entity tag of a state, as this caller sees it. */
    EntityTag tag(String state) {
        return new EntityTag(state + "-" + profile.name());
    }

    /** The entity tag of a list: nothing changes without an entry in the journal. */
    EntityTag tag(Journal.Tip tip) {
        return tag("tip-" + tip.sequence() + "-" + tip.hash().substring(0, 12));
    }

    /** What may be searched: whether a name occurs, in the text or in a quote, is told only to those who may see names. */
    Set<TextQuery.Scope> scopes() {
        return withNames() ? EnumSet.allOf(TextQuery.Scope.class) : EnumSet.of(TextQuery.Scope.PLACES);
    }

    /** An incident, all of whose parts may be shown. */
    RecordedIncident seen(RecordedIncident recorded) {
        log.read(caller.name(), "incident", recorded.id(), () -> shown.of(recorded));
        return redacted(recorded);
    }

    private RecordedIncident redacted(RecordedIncident recorded) {
        if (redaction == null) {
            return recorded;
        }
        RecordedIncident published = Publication.of(recorded, redaction);
        return new RecordedIncident(
                published.incident(),
                published.ruling(),
                published.reports().stream().map(this::seen).toList(),
                published.revision());
    }

    /** What a map shows of an incident: its figures without their words, and its place as exactly as may be told. */
    Spot spot(Judged judged) {
        Assessment assessment = judged.assessment();
        return new Spot(
                assessment.incident(),
                assessment.grade(),
                assessment.date(),
                redaction == null
                        ? assessment.place()
                        : Publication.place(assessment.place(), judged.disclosures(), redaction),
                assessment.killed(),
                assessment.injured());
    }

    /**
     * Incidents as lines of a list. What is sensitive in them, their accounts tell, which are read only where something is withheld or
     * reads are logged.
     */
    IncidentPage<ObjectNode> lines(CasualtyRecord record, IncidentSelection selection) {
        return redaction == null && !log.logsReads()
                ? record.lines(selection).map(line -> IncidentJson.of(line.outline(), line.ruling()))
                : record.incidents(selection)
                        .map(this::seen)
                        .map(seen -> IncidentJson.of(seen.incident(), seen.ruling()));
    }

    /** An incident with its accounts in full. */
    ObjectNode whole(RecordedIncident recorded) {
        RecordedIncident seen = seen(recorded);
        return IncidentJson.whole(seen.incident(), seen.ruling());
    }

    /** An account, the incident that it tells of, and its report. */
    ObjectNode account(RecordedAccount recorded) {
        RecordedIncident incident = recorded.incident();
        Account account = seen(recorded.account(), incident);
        log.read(caller.name(), "account", account.id(), () -> shown.of(recorded.account(), incident));
        return AccountJson.of(account)
                .put("report", account.report())
                .put("incident", incident == null ? null : incident.id());
    }

    /** What people released of its incident holds for an account. */
    private Account seen(Account account, @Nullable RecordedIncident incident) {
        if (redaction == null) {
            return account;
        }
        if (incident != null) {
            for (Account published : redacted(incident).incident().accounts()) {
                if (published.id().equals(account.id())) {
                    return published;
                }
            }
        }
        return Publication.of(account, redaction);
    }

    /** A report as a line of a list. Its title may hold a name, which is only known where its accounts are. */
    RecordedReport seen(RecordedReport report) {
        return withNames() ? report : report.withoutTitle();
    }

    ObjectNode line(RecordedReport report) {
        return RecordedReportJson.of(seen(report));
    }

    /** What was read out of a report; its text is left out where anything is withheld. */
    Extraction seen(Extraction extraction) {
        log.read(caller.name(), "report", extraction.report().id(), () -> shown.of(extraction));
        return redaction == null ? extraction : Publication.of(extraction, redaction);
    }

    /** Whether all of a report's text may be shown. */
    boolean whole() {
        return redaction == null;
    }

    /** A total that a report states. */
    Balance seen(Balance balance) {
        log.read(caller.name(), "aggregate", balance.aggregate().report(), () -> shown.of(balance.aggregate()));
        return redaction == null ? balance : Publication.of(balance, redaction);
    }

    /** A report with all that was read out of it. */
    ObjectNode report(Extraction extraction) {
        ObjectNode node = ExtractionJson.of(seen(extraction));
        if (redaction != null) {
            node.withObject("report").putNull("text");
        }
        return node;
    }

    /** Decisions by themselves. Their reasons may name anybody, and only those of an incident can be redacted. */
    ArrayNode decisions(List<StandingDecision> decisions) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        if (redaction == null) {
            decisions.stream().map(DecisionJson::of).forEach(array::add);
        }
        return array;
    }

    /** A total that a report states. */
    ObjectNode balance(Balance balance) {
        return BalanceJson.of(seen(balance));
    }

    /** Whether somebody who is cited may be named. */
    boolean names(Source source) {
        return redaction == null || Publication.names(source, redaction);
    }

    /** Those of the sources that a publisher cites who may be named. */
    List<RecordedSource.Cited> cited(String publisher, List<RecordedSource.Cited> all) {
        List<RecordedSource.Cited> named =
                all.stream().filter(cited -> names(cited.source())).toList();
        log.read(
                caller.name(),
                "source",
                publisher,
                () -> named.stream()
                        .flatMap(cited -> shown.of(cited.source()).stream())
                        .collect(Collectors.toSet()));
        return named;
    }

    /**
     * Notes that something was shown of which nothing can be covered: an entry of the journal, or a document. What it holds is not looked
     * at, so it stands for all fields.
     */
    <T> T uncovered(String kind, String id, T whole) {
        log.read(caller.name(), kind, id, () -> EnumSet.allOf(SensitiveField.class));
        return whole;
    }
}
