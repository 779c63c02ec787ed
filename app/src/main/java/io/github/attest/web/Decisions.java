package io.github.attest.web;

import io.github.attest.decision.Correction;
import io.github.attest.decision.Decision;
import io.github.attest.decision.Pairing;
import io.github.attest.decision.StandingDecision;
import io.github.attest.model.Account;
import io.github.attest.output.json.DecisionJson;
import io.github.attest.record.CasualtyRecord;
import io.github.attest.record.RecordedAccount;
import io.github.attest.record.RecordedIncident;
import io.github.attest.record.RecordedReport;
import io.github.attest.record.Settlement;
import io.github.attest.record.Signature;
import io.github.attest.record.json.ChangesJson;
import io.helidon.http.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What people decide. Whoever decides says which state they saw, by its entity tag; if somebody else was faster, nothing is
 * changed and they are told.
 */
final class Decisions {
    private final Office office;
    private final CasualtyRecord record;

    Decisions(Office office) {
        this.office = office;
        record = office.record();
    }

    /** The decisions that stand, the latest first. */
    Reply list(Call call) {
        long before = Cursor.entry(call.query()).orElse(Long.MAX_VALUE);
        int limit = Paging.limit(call.query());
        return call.unlessKnown(call.disclosure().everything().tag(record.tip()), () -> {
            List<StandingDecision> earlier = record.decisions().reversed().stream()
                    .filter(decision -> decision.entry() < before)
                    .limit(limit + 1L)
                    .toList();
            return Paging.cut(call, earlier, decision -> Cursor.of(decision.entry()), DecisionJson::of);
        });
    }

    Reply one(Call call) {
        long entry = entry(call);
        return call.unlessKnown(
                call.disclosure().everything().tag("decision-" + entry),
                () -> Reply.ok(DecisionJson.of(record.decisions().stream()
                        .filter(decision -> decision.entry() == entry)
                        .findFirst()
                        .orElseThrow(() -> Failure.notFound("decision")))));
    }

    /** Takes a decision back; what it had reversed holds again. */
    Reply withdraw(Call call) {
        String reason =
                Fields.of(Json.object(call.body())).only(Set.of("reason")).text("reason");
        return settled(record.withdraw(entry(call), signature(call, reason), office.pipeline()), Status.OK_200);
    }

    Reply onIncident(Call call) {
        RecordedIncident incident = record.incident(call.named("id")).orElseThrow(() -> Failure.notFound("incident"));
        Seen seen = Seen.incident(incident);
        requireSeen(call, seen);
        DecisionForm form = form(call);
        List<String> accounts =
                incident.incident().accounts().stream().map(Account::id).toList();
        return switch (form.kind()) {
            case "same", "different" -> pair(call, form, seen, accounts);
            case "split" -> decide(call, form, seen, split(form, incident.id(), accounts));
            default -> decide(call, form, seen, form.judgement(incident.id(), accounts));
        };
    }

    Reply onAccount(Call call) {
        RecordedAccount account = record.account(call.named("id")).orElseThrow(() -> Failure.notFound("account"));
        Seen seen = Seen.account(account);
        requireSeen(call, seen);
        DecisionForm form = form(call);
        return decide(call, form, seen, form.correction(account.account().id()));
    }

    Reply onReport(Call call) {
        RecordedReport report = record.report(call.named("id")).orElseThrow(() -> Failure.notFound("report"));
        Seen seen = Seen.report(record, report);
        requireSeen(call, seen);
        DecisionForm form = form(call);
        if (!form.kind().equals("retract")) {
            throw form.with(Set.of()).invalid("kind", "give retract");
        }
        form.with(Set.of());
        List<String> accounts = record.extraction(report.id()).orElseThrow().accounts().stream()
                .map(Account::id)
                .toList();
        return decide(call, form, seen, new Correction.Retracted(report.id(), accounts));
    }

    /** The incident and another one, or an account of another; of the latter the body says which state was seen. */
    private Reply pair(Call call, DecisionForm form, Seen seen, List<String> accounts) {
        Fields fields = form.with(Set.of("accounts", "other", "other_etag"));
        List<String> own = fields.has("accounts") ? among(fields, accounts) : accounts;
        List<String> others = record.accounts(fields.text("other"));
        if (others.isEmpty()) {
            throw fields.invalid("other", "the record has no incident and no account of this id");
        }
        Seen other = seen(fields.text("other"));
        requireSeen(fields.optional("other_etag").orElse(""), other, call.disclosure());
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

    private Reply decide(Call call, DecisionForm form, Seen seen, Decision decision) {
        return settled(
                record.decide(decision, seen.revisions(), signature(call, form.reason()), office.pipeline()),
                Status.CREATED_201);
    }

    private static Reply settled(Settlement settlement, Status status) {
        return switch (settlement) {
            case Settlement.Refused refused -> throw refusal(refused.problem().code());
            case Settlement.Settled settled -> {
                Reply reply = Reply.of(status, ChangesJson.of(settled));
                yield status.equals(Status.CREATED_201)
                        ? reply.with("Location", Routes.API + "/decisions/" + settled.entry())
                        : reply;
            }
        };
    }

    private static Failure refusal(String code) {
        return switch (code) {
            case "incident-changed" -> changed();
            case "unknown-decision" -> Failure.notFound("decision");
            default -> new Failure(Status.CONFLICT_409, code, "this does not fit the record as it stands; look again");
        };
    }

    private static void requireSeen(Call call, Seen seen) {
        String header = call.header("If-Match").orElse("");
        if (header.isBlank() || header.strip().equals("*")) {
            throw new Failure(
                    Status.PRECONDITION_REQUIRED_428,
                    "entity-tag-required",
                    "say with If-Match which state you saw: the ETag of what you decide on");
        }
        requireSeen(header, seen, call.disclosure());
    }

    private static void requireSeen(String tags, Seen seen, Disclosure disclosure) {
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

    private static DecisionForm form(Call call) {
        return new DecisionForm(Fields.of(Json.object(call.body())));
    }

    private static Signature signature(Call call, String reason) {
        return new Signature(call.caller().name(), reason);
    }

    private static long entry(Call call) {
        try {
            return Long.parseLong(call.named("entry"));
        } catch (NumberFormatException e) {
            throw Failure.notFound("decision");
        }
    }
}
