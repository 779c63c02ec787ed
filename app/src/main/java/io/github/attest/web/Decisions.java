package io.github.attest.web;

import io.github.attest.decision.StandingDecision;
import io.github.attest.output.json.DecisionJson;
import io.github.attest.record.CasualtyRecord;
import io.github.attest.record.Settlement;
import io.github.attest.record.json.ChangesJson;
import io.helidon.http.Status;
import java.util.List;
import java.util.Set;

/** What people decided and decide, for programs. */
final class Decisions {
    private final CasualtyRecord record;
    private final Decider decider;

    Decisions(CasualtyRecord record, Decider decider) {
        this.record = record;
        this.decider = decider;
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
        long entry = Decider.entry(call);
        return call.unlessKnown(
                call.disclosure().everything().tag("decision-" + entry),
                () -> Reply.ok(DecisionJson.of(record.decisions().stream()
                        .filter(decision -> decision.entry() == entry)
                        .findFirst()
                        .orElseThrow(() -> Failure.notFound("decision")))));
    }

    /** Takes a decision back. */
    Reply withdraw(Call call) {
        String reason =
                Fields.of(Json.object(call.body())).only(Set.of("reason")).text("reason");
        return Reply.ok(ChangesJson.of(decider.withdraw(call, reason)));
    }

    Reply onIncident(Call call) {
        return created(decider.onIncident(call, seen(call), form(call)));
    }

    Reply onAccount(Call call) {
        return created(decider.onAccount(call, seen(call), form(call)));
    }

    Reply onReport(Call call) {
        return created(decider.onReport(call, seen(call), form(call)));
    }

    private static Reply created(Settlement.Settled settled) {
        return Reply.of(Status.CREATED_201, ChangesJson.of(settled))
                .with("Location", Routes.API + "/decisions/" + settled.entry());
    }

    private static String seen(Call call) {
        return call.header("If-Match").orElse("");
    }

    private static DecisionForm form(Call call) {
        return new DecisionForm(Fields.of(Json.object(call.body())));
    }
}
