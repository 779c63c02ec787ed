package io.github.attest.web;

import io.github.attest.decision.Correction;
import io.github.attest.decision.Decision;
import io.github.attest.decision.Pairing;
import io.github.attest.model.Account;
import io.github.attest.record.CasualtyRecord;
import io.github.attest.record.RecordedAccount;
import io.github.attest.record.RecordedIncident;
import io.github.attest.record.RecordedReport;
import io.github.attest.record.Settlement;
import io.github.attest.record.Signature;
import io.helidon.http.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes what people decide, through the API or on a page. Whoever decides says which state they saw, by its entity tag; if somebody
 * else was faster, nothing is changed and they are told.
 */
final class Decider {
    private final Office office;
    private final CasualtyRecord record;

    Decider(Office office) {
        this.office = office;
        record = office.record();
    }

    /**
     * Takes a decision on the incident that the path names.
     *
     * @param tags entity tags of what was seen, as in a header
     * @throws Failure if it cannot be taken
     */
    Settlement.Settled onIncident(Call call, String tags, DecisionForm form) {
        RecordedIncident incident = record.incident(call.named("id")).orElseThrow(() -> Failure.notFound("incident"));
        Seen seen = Seen.incident(incident);
        requireSeen(call, tags, seen);
        List<String> accounts =
                incident.incident().accounts().stream().map(Account::id).toList();
        return switch (form.kind()) {
            case "same", "different" -> pair(call, form, seen, accounts);
            case "split" -> decide(call, form, seen, split(form, incident.id(), accounts));
            default -> decide(call, form, seen, form.judgement(incident.id(), accounts));
        };
    }

    /** Takes a correction of the account that the path names. */
    Settlement.Settled onAccount(Call call, String tags, DecisionForm form) {
        RecordedAccount account = record.account(call.named("id")).orElseThrow(() -> Failure.notFound("account"));
        Seen seen = Seen.account(account);
        requireSeen(call, tags, seen);
        return decide(call, form, seen, form.correction(account.account().id()));
    }

    /** Takes the retraction of the report that the path names. */
    Settlement.Settled onReport(Call call, String tags, DecisionForm form) {
        RecordedReport report = record.report(call.named("id")).orElseThrow(() -> Failure.notFound("report"));
        Seen seen = Seen.report(record, report);
        requireSeen(call, tags, seen);
        if (!form.kind().equals("retract")) {
            throw form.with(Set.of()).invalid("kind", "give retract");
        }
        form.with(Set.of());
        List<String> accounts = record.extraction(report.id()).orElseThrow().accounts().stream()
                .map(Account::id)
                .toList();
        return decide(call, form, seen, new Correction.Retracted(report.id(), accounts));
    }

    /** Takes back the decision that the path names by its entry; what it had reversed holds again. */
    Settlement.Settled withdraw(Call call, String reason) {
        return settled(record.withdraw(entry(call), new Signature(call.caller().name(), reason), office.pipeline()));
    }

    /** Number of the entry that a path names. */
    static long entry(Call call) {
        try {
            return Long.parseLong(call.named("entry"));
        } catch (NumberFormatException e) {
            throw Failure.notFound("decision");
        }
    }

    /** The incident and another one, or an account of another; of the latter the body says which state was seen. */
    private Settlement.Settled pair(Call call, DecisionForm form, Seen seen, List<String> accounts) {
        Fields fields = form.with(Set.of("accounts", "other", "other_etag"));
        List<String> own = fields.has("accounts") ? among(fields, accounts) : accounts;
        List<String> others = record.accounts(fields.text("other"));
        if (others.isEmpty()) {
            throw fields.invalid("other", "the record has no incident and no account of this id");
        }
        Seen other = seen(fields.text("other"));
        requireTag(fields.optional("other_etag").orElse(""), other, call.disclosure());
        Decision decision = fields.made(
                "other",
                () -> form.kind().equals("same") ? new Pairing.Same(own, others) : new Pairing.Different(own, others));
        return decide(call, form, seen.and(other), decision);
    }

    private Seen seen(String id) {
        return record.incident(id)
                .map(Seen::incident)
                .or(() -> record.account(id).map(Seen::account))
                .orElse(new Seen(Map.of()));
    }

    private static Decision split(DecisionForm form, String incident, List<String> accounts) {
        Fields fields = form.with(Set.of("accounts"));
        List<String> leaving = among(fields, accounts);
        List<String> staying = new ArrayList<>(accounts);
        staying.removeAll(leaving);
        return fields.made("accounts", () -> new Pairing.Split(incident, leaving, staying));
    }

    private static List<String> among(Fields fields, List<String> accounts) {
        List<String> named = fields.texts("accounts").stream().distinct().toList();
        if (!accounts.containsAll(named)) {
            throw fields.invalid("accounts", "name accounts of this incident");
        }
        return named;
    }

    private Settlement.Settled decide(Call call, DecisionForm form, Seen seen, Decision decision) {
        Signature by = new Signature(call.caller().name(), form.reason());
        return settled(record.decide(decision, seen.revisions(), by, office.pipeline()));
    }

    private static Settlement.Settled settled(Settlement settlement) {
        return switch (settlement) {
            case Settlement.Refused refused -> throw refusal(refused.problem().code());
            case Settlement.Settled settled -> settled;
        };
    }

    private static Failure refusal(String code) {
        return switch (code) {
            case "incident-changed" -> changed();
            case "unknown-decision" -> Failure.notFound("decision");
            default -> new Failure(Status.CONFLICT_409, code, "this does not fit the record as it stands; look again");
        };
    }

    private static void requireSeen(Call call, String tags, Seen seen) {
        if (tags.isBlank() || tags.strip().equals("*")) {
            throw new Failure(
                    Status.PRECONDITION_REQUIRED_428,
                    "entity-tag-required",
                    "say with If-Match which state you saw: the ETag of what you decide on");
        }
        requireTag(tags, seen, call.disclosure());
    }

    private static void requireTag(String tags, Seen seen, Disclosure disclosure) {
        if (!seen.tag(disclosure).in(tags)) {
            throw changed();
        }
    }

    private static Failure changed() {
        return new Failure(
                Status.PRECONDITION_FAILED_412,
                "incident-changed",
                "somebody changed it since you looked at it, and your decision was not taken; look again");
    }
}
