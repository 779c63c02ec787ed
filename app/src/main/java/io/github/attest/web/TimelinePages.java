package io.github.attest.web;

import io.github.attest.page.IncidentTimeline;
import io.github.attest.page.Section;
import io.github.attest.page.TimeChart;
import io.github.attest.record.IncidentFilter;
import io.github.attest.record.Timeline;
import io.github.attest.record.Timeline.Span;
import io.github.attest.record.Timeline.Unit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** When incidents happened. */
final class TimelinePages {
    private static final String UNIT = "unit";

    static final Set<String> NAMES = Set.copyOf(Filters.with(UNIT));

    /** Bars that can be told apart at a glance: ten years of months. */
    private static final long USUAL = 120;

    /** Bars that can be told apart at all: on a wide screen they are three pixels broad. */
    private static final long MOST = 400;

    private final Office office;
    private final Html html;

    TimelinePages(Office office, Html html) {
        this.office = office;
        this.html = html;
    }

    /**
     * What an address asks for.
     *
     * @param unit what time is to be divided into; null if that is left open
     */
    private record Asked(IncidentFilter filter, @Nullable Unit unit) {}

    Reply show(Call call) {
        Understood<Asked> understood =
                Understood.of(call.query(), query -> new Asked(Filters.of(query, call.disclosure()), unit(query)));
        Query query = understood.query();
        Unit wished = understood.asked().unit();
        Timeline timeline = office.record().timeline(understood.asked().filter());
        Unit unit = wished == null ? timeline.finest(Unit.DAY, USUAL) : timeline.finest(wished, MOST);
        return html.page(
                call,
                understood.status(),
                Section.TIMELINE,
                "timeline",
                new IncidentTimeline(
                        understood.chosen(call),
                        "/incidents" + query.with(Map.of(UNIT, List.of())),
                        timeline,
                        wished,
                        unit,
                        TimeChart.of(timeline, unit, span -> address(query, span, unit), Html.strings(call.visit()))));
    }

    private static @Nullable Unit unit(Query query) {
        return query.one(UNIT)
                .map(name -> Labelled.of(Unit.class, name)
                        .orElseThrow(() -> Query.invalid(UNIT, "give " + Labelled.all(Unit.class))))
                .orElse(null);
    }

    /** A span alone, divided further; a day is not, and leads to its incidents. */
    private static String address(Query query, Span span, Unit unit) {
        Map<String, List<String>> alone = new LinkedHashMap<>();
        alone.put("from", List.of(span.first().toString()));
        alone.put("to", List.of(span.last().toString()));
        alone.put(UNIT, List.of());
        return (unit == Unit.DAY ? "/incidents" : "/timeline") + query.with(alone);
    }
}
