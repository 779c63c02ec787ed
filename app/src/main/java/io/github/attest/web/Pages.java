package io.github.attest.web;

import static io.github.attest.access.Role.READER;

import java.util.List;
import java.util.Set;

/** The pages, and what their forms are sent to, with the least role that may: the other table of routes. */
final class Pages {
    private Pages() {}

    static List<Route> of(Office office, Html html) {
        IncidentPages incidents = new IncidentPages(office, new StatedTotals(office.record()), html);
        ReportPages reports = new ReportPages(office, html);
        MapPages map = new MapPages(office, html);
        TimelinePages timeline = new TimelinePages(office, html);
        Languages languages = new Languages();
        return List.of(
                Assets.route(""),
                Assets.route("vendor/"),
                Route.page("/", READER, Set.of(), call -> Html.seeOther("/incidents")),
                Route.page("/incidents", READER, Paging.with(Filters.NAMES), incidents::list),
                Route.page("/incidents/{id}", READER, Set.of(), incidents::one),
                Route.page("/reports/{id}", READER, Set.of(), reports::one),
                Route.page("/map", READER, Filters.NAMES, map::show),
                Route.get("/map/incidents", READER, Filters.NAMES, map::features)
                        .giving(MapPages.GEOJSON),
                Route.page("/timeline", READER, TimelinePages.NAMES, timeline::show),
                Route.page("/language/{code}", READER, Set.of("to"), languages::choose));
    }
}
