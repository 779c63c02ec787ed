package io.github.attest.web;

import io.github.attest.page.IncidentList;
import io.github.attest.page.Section;
import io.github.attest.record.IncidentFilter;
import io.github.attest.record.IncidentPage;

/** Incidents for people: the list of them, and one with all that stands about it. */
final class IncidentPages {
    private final Office office;
    private final Html html;

    IncidentPages(Office office, Html html) {
        this.office = office;
        this.html = html;
    }

    /** The incidents that a filter lets through, and their totals. */
    Reply list(Call call) {
        Disclosure disclosure = call.disclosure();
        IncidentFilter filter = Filters.of(call.query(), disclosure);
        IncidentPage page = office.record()
                .incidents(filter, Cursor.position(call.query()).orElse(null), Paging.limit(call.query()));
        IncidentPage.Position next = page.next();
        return html.page(
                call,
                Section.INCIDENTS,
                "incidents",
                new IncidentList(
                        call.query().values(),
                        office.record().toll(filter),
                        page.incidents().stream().map(disclosure::seen).toList(),
                        next == null ? null : call.path() + call.query().with(Cursor.NAME, Cursor.of(next))));
    }
}
