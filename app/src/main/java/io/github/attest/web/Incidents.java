package io.github.attest.web;

import io.github.attest.record.CasualtyRecord;
import io.github.attest.record.IncidentFilter;
import io.github.attest.record.IncidentPage;
import io.github.attest.record.RecordedIncident;

/** Incidents: lists of them, and one. */
final class Incidents {
    private final CasualtyRecord record;

    Incidents(CasualtyRecord record) {
        this.record = record;
    }

    Reply list(Call call) {
        Disclosure disclosure = call.disclosure();
        IncidentFilter filter = Filters.of(call.query(), disclosure);
        int limit = Paging.limit(call.query());
        return call.unlessKnown(disclosure.tag(record.tip()), () -> {
            IncidentPage page =
                    record.incidents(filter, Cursor.position(call.query()).orElse(null), limit);
            IncidentPage.Position next = page.next();
            return Paging.page(call, page.incidents(), next == null ? null : Cursor.of(next), disclosure::line);
        });
    }

    Reply one(Call call) {
        RecordedIncident incident = find(call);
        return call.unlessKnown(
                tag(incident, call.disclosure()),
                () -> Reply.ok(call.disclosure().whole(incident)));
    }

    /** The incident that a path names, or the one that it was merged into. */
    RecordedIncident find(Call call) {
        return record.incident(call.named("id")).orElseThrow(() -> Failure.notFound("incident"));
    }

    static EntityTag tag(RecordedIncident incident, Disclosure disclosure) {
        return disclosure.tag(Long.toString(incident.revision()));
    }
}
