package io.github.attest.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.attest.assess.Assessor;
import io.github.attest.model.Balance;
import io.github.attest.output.json.ExplanationJson;
import io.github.attest.output.json.FiguresJson;
import io.github.attest.record.CasualtyRecord;
import io.github.attest.record.IncidentFilter;
import io.github.attest.record.IncidentPage;
import io.github.attest.record.IncidentSelection;
import io.github.attest.record.RecordedIncident;
import io.github.attest.record.json.TollJson;
import java.util.List;
import java.util.function.Function;

/** Incidents: lists of them, one, why it stands as it does, and their totals. */
final class Incidents {
    private final Office office;
    private final CasualtyRecord record;
    private final StatedTotals totals;

    Incidents(Office office, StatedTotals totals) {
        this.office = office;
        record = office.record();
        this.totals = totals;
    }

    Reply list(Call call) {
        Disclosure disclosure = call.disclosure();
        IncidentSelection selection = Filters.selection(call.query(), disclosure);
        return call.unlessKnown(disclosure.tag(record.tip()), () -> {
            IncidentPage<ObjectNode> page = disclosure.lines(record, selection);
            IncidentPage.Position next = page.next();
            return Paging.page(
                    call,
                    page.incidents(),
                    next == null ? null : Cursor.of(selection.order(), next),
                    Function.identity());
        });
    }

    Reply one(Call call) {
        RecordedIncident incident = find(call);
        return call.unlessKnown(
                Seen.incident(incident).tag(call.disclosure()),
                () -> Reply.ok(call.disclosure().whole(incident)));
    }

    /** What the command {@code attest explain} adds: it follows from the whole record, not from the incident alone. */
    Reply explanation(Call call) {
        Disclosure disclosure = call.disclosure();
        return call.unlessKnown(disclosure.tag(record.tip()), () -> {
            RecordedIncident seen = disclosure.seen(find(call));
            List<Balance> covering = totals.covering(seen.id());
            ObjectNode node = Json.object();
            FiguresJson.add(node, new Assessor().figures(seen.incident(), office.profile(), seen.days()));
            ExplanationJson.add(node, seen.incident(), office.threshold(), covering);
            node.putArray("totals")
                    .addAll(covering.stream().map(disclosure::balance).toList());
            return Reply.ok(node);
        });
    }

    Reply toll(Call call) {
        Disclosure disclosure = call.disclosure();
        IncidentFilter filter = Filters.of(call.query(), disclosure);
        return call.unlessKnown(disclosure.tag(record.tip()), () -> {
            // totals that reports state are a list of their own, which no filter narrows down
            ObjectNode toll = TollJson.of(record.toll(filter), List.of());
            toll.remove("aggregates");
            return Reply.ok(toll);
        });
    }

    /** The incident that a path names, or the one that it was merged into. */
    private RecordedIncident find(Call call) {
        return record.incident(call.named("id")).orElseThrow(() -> Failure.notFound("incident"));
    }
}
