package io.github.attest.web;

import io.github.attest.assess.Assessor;
import io.github.attest.page.Address;
import io.github.attest.page.Change;
import io.github.attest.page.IncidentList;
import io.github.attest.page.IncidentView;
import io.github.attest.page.Section;
import io.github.attest.page.Typed;
import io.github.attest.record.IncidentFilter;
import io.github.attest.record.IncidentOrder;
import io.github.attest.record.IncidentPage;
import io.github.attest.record.IncidentSelection;
import io.github.attest.record.RecordedIncident;
import io.github.attest.record.export.ExportFormat;
import io.helidon.http.Status;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Incidents for people: the list of them, and one with all that stands about it. */
final class IncidentPages {
    /** Media types of what the incidents are saved as. */
    static final Set<String> EXPORTED =
            Arrays.stream(ExportFormat.values()).map(ExportFormat::mediaType).collect(Collectors.toUnmodifiableSet());

    /** A page waits for an export in memory: some ten thousand bytes an incident. */
    private static final int MOST_EXPORTED = 10_000;

    private final Office office;
    private final Html html;

    IncidentPages(Office office, Html html) {
        this.office = office;
        this.html = html;
    }

    /** The incidents that a filter lets through, and their totals. */
    Reply list(Call call) {
        Disclosure disclosure = call.disclosure();
        Understood<IncidentSelection> understood =
                Understood.of(call.query(), query -> Filters.selection(query, disclosure));
        IncidentSelection selection = understood.asked();
        Query query = understood.query();
        IncidentPage<RecordedIncident> page = office.record().incidents(selection);
        IncidentPage.Position next = page.next();
        return html.page(
                call,
                understood.status(),
                Section.INCIDENTS,
                "incidents",
                new IncidentList(
                        understood.chosen(call),
                        office.record().toll(selection.filter()),
                        page.incidents().stream().map(disclosure::seen).toList(),
                        selection.order(),
                        query.with(Map.of(Cursor.NAME, List.of())),
                        next == null
                                ? null
                                : call.path() + query.with(Cursor.NAME, Cursor.of(selection.order(), next))));
    }

    /** The incidents that a filter lets through, as a file for other programs. */
    Reply export(Call call) {
        ExportFormat format = ExportFormat.of(call.named("format")).orElseThrow(() -> Failure.notFound("format"));
        StringWriter out = new StringWriter();
        try {
            format.write(chosen(call), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Reply(Status.OK_200, format.mediaType(), out.toString().getBytes(StandardCharsets.UTF_8))
                .with("Content-Disposition", "attachment; filename=\"incidents." + format.label() + "\"")
                .packed(call);
    }

    private List<RecordedIncident> chosen(Call call) {
        Disclosure disclosure = call.disclosure();
        IncidentFilter filter = Filters.of(call.query(), disclosure);
        if (office.record().toll(filter).incidents() > MOST_EXPORTED) {
            throw new Failure(
                    Status.REQUEST_ENTITY_TOO_LARGE_413,
                    "export-too-large",
                    "narrow the filter down to " + MOST_EXPORTED + " incidents, or use attest export");
        }
        IncidentOrder order = Filters.order(call.query());
        List<RecordedIncident> chosen = new ArrayList<>();
        IncidentPage.Position after = null;
        do {
            IncidentPage<RecordedIncident> page =
                    office.record().incidents(new IncidentSelection(filter, order, after, Paging.MOST));
            page.incidents().stream().map(disclosure::seen).forEach(chosen::add);
            after = page.next();
        } while (after != null);
        return chosen;
    }

    /** One incident, or the one that it was merged into. */
    Reply one(Call call) {
        return one(call, Status.OK_200, Typed.NOTHING);
    }

    /** The same, with what was typed into a decision on it that was not taken. */
    Reply one(Call call, Status status, Typed typed) {
        Disclosure disclosure = call.disclosure();
        RecordedIncident found =
                office.record().incident(call.named("id")).orElseThrow(() -> Failure.notFound("incident"));
        RecordedIncident seen = disclosure.seen(found);
        return html.page(
                call,
                status,
                Section.INCIDENTS,
                "incident",
                new IncidentView(
                        seen,
                        new Assessor().figures(seen.incident(), office.profile(), seen.days()),
                        office.record().balances(found.assessment()).stream()
                                .map(disclosure::seen)
                                .toList(),
                        Change.of(
                                seen,
                                entry ->
                                        office.record().log(entry, 1).getFirst().author()),
                        office.threshold(),
                        call.site() + Address.incident(seen.id()),
                        Seen.incident(found).tag(disclosure).toString(),
                        office.decided(Html.strings(call.visit())),
                        typed));
    }
}
