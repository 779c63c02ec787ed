package io.github.attest.web;

import static io.github.attest.access.Role.ADMINISTRATOR;
import static io.github.attest.access.Role.READER;
import static io.github.attest.access.Role.RECORDER;

import java.util.List;
import java.util.Set;

/** The pages, and what their forms are sent to, with the least role that may: the other table of routes. */
final class Pages {
    private Pages() {}

    static List<Route> of(Office office, Html html, StatedTotals totals, Checking checking) {
        IncidentPages incidents = new IncidentPages(office, totals, html);
        ReportPages reports = new ReportPages(office, html);
        MapPages map = new MapPages(office, html);
        TimelinePages timeline = new TimelinePages(office, html);
        LogPages log = new LogPages(office.record(), checking, html);
        AboutPages about = new AboutPages(html);
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
                Route.page("/log", RECORDER, Set.of("before"), log::list),
                Route.form("/log/verification", ADMINISTRATOR, log::verify),
                Route.page("/about", READER, Set.of(), about::show),
                Route.page("/about/{page}", READER, Set.of(), about::show),
                Route.page("/language/{code}", READER, Set.of("to"), languages::choose));
    }
}
