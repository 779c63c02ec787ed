package io.github.attest.web;

import io.github.attest.page.CitationGraph;
import io.github.attest.page.Section;
import io.github.attest.page.SourceView;
import io.github.attest.page.SourcesView;
import io.github.attest.record.CasualtyRecord;
import io.github.attest.record.RecordedSource;
import io.github.attest.record.SourceTies.Citation;
import java.util.List;
import java.util.stream.Collectors;

/** Who reports, who cites whom, and how far those agree who tell of the same incidents. */
final class SourcePages {
    /** Pairs with less in common say little. */
    private static final int MOST_PAIRS = 50;

    private final CasualtyRecord record;
    private final Derived<Publishers> known;
    private final Html html;

    SourcePages(Shared shared, Html html) {
        record = shared.office().record();
        known = shared.publishers();
        this.html = html;
    }

    /** All publishers, page by page, with the ties between them. */
    Reply list(Call call) {
        return known.soon().map(all -> list(call, all)).orElseGet(() -> html.working(call, Section.SOURCES));
    }

    private Reply list(Call call, Publishers all) {
        Disclosure disclosure = call.disclosure();
        int limit = Paging.limit(call.query());
        List<RecordedSource> more = all.after(Cursor.name(call.query()).orElse(null), limit + 1);
        List<RecordedSource> publishers = more.subList(0, Math.min(limit, more.size()));
        String next = more.size() > limit
                ? call.path()
                        + call.query()
                                .with(
                                        Cursor.NAME,
                                        Cursor.of(publishers.getLast().name()))
                : null;
        CitationGraph graph = CitationGraph.of(
                all.ties().citations().stream()
                        .filter(citation -> disclosure.names(citation.cited()))
                        .toList(),
                Html.strings(call.visit()));
        note(disclosure, graph);
        return html.page(
                call,
                Section.SOURCES,
                "sources",
                new SourcesView(
                        publishers,
                        next,
                        graph,
                        disclosure.whole(),
                        all.ties().pairs().stream().limit(MOST_PAIRS).toList()));
    }

    /** One publisher. */
    Reply one(Call call) {
        return known.soon().map(all -> one(call, all)).orElseGet(() -> html.working(call, Section.SOURCES));
    }

    private Reply one(Call call, Publishers all) {
        RecordedSource publisher = record.source(call.named("name")).orElseThrow(() -> Failure.notFound("source"));
        return html.page(
                call,
                Section.SOURCES,
                "source",
                new SourceView(
                        publisher,
                        call.disclosure().cited(publisher.name(), publisher.cited()),
                        all.ties().pairs().stream()
                                .filter(pair -> pair.has(publisher.name()))
                                .limit(MOST_PAIRS)
                                .toList()));
    }

    /** Notes which of the names in the picture are sensitive. */
    private static void note(Disclosure disclosure, CitationGraph graph) {
        graph.citations().stream()
                .collect(Collectors.groupingBy(
                        Citation::publisher,
                        Collectors.mapping(
                                citation -> new RecordedSource.Cited(citation.cited(), citation.accounts()),
                                Collectors.toList())))
                .forEach(disclosure::cited);
    }
}
