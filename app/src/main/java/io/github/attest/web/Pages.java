package io.github.attest.web;

import static io.github.attest.access.Role.ADMINISTRATOR;
import static io.github.attest.access.Role.READER;
import static io.github.attest.access.Role.RECORDER;
import static io.github.attest.access.Role.REVIEWER;

import java.util.List;
import java.util.Set;

/** The pages, and what their forms are sent to, with the least role that may: the other table of routes. */
final class Pages {
    private Pages() {}

    static List<Route> of(Shared shared, Html html) {
        Office office = shared.office();
        IncidentPages incidents = new IncidentPages(office, html);
        ReportPages reports = new ReportPages(office, html);
        MapPages map = new MapPages(office, html);
        TimelinePages timeline = new TimelinePages(office, html);
        DecisionPages decisions = new DecisionPages(shared, incidents, reports);
        SessionPages sessions = new SessionPages(shared.sessions(), html);
        AddPages adding = new AddPages(shared, html);
        ReviewPages reviews = new ReviewPages(shared, html);
        LogPages log = new LogPages(office, shared.checking(), html);
        SourcePages sources = new SourcePages(shared, html);
        AboutPages about = new AboutPages(html);
        PeoplePages people = new PeoplePages(shared.team(), html);
        Languages languages = new Languages();
        return List.of(
                Assets.route(""),
                Assets.route("vendor/"),
                Route.page("/", READER, Set.of(), call -> Html.seeOther("/incidents")),
                Route.page("/incidents", READER, Paging.with(Filters.NAMES, Filters.SORT), incidents::list),
                Route.get("/export/{format}", READER, Filters.with(Filters.SORT), incidents::export)
                        .giving(IncidentPages.EXPORTED),
                Route.page("/incidents/{id}", READER, Set.of(), incidents::one),
                Route.page("/reports/{id}", READER, Set.of(), reports::one),
                Route.page("/reports/{id}/cut", RECORDER, Set.of(), reports::cut),
                Route.page("/map", READER, Filters.NAMES, map::show),
                Route.get("/map/incidents", READER, Filters.NAMES, map::features)
                        .giving(MapPages.GEOJSON),
                Route.page("/timeline", READER, TimelinePages.NAMES, timeline::show),
                Route.page("/sources", READER, Paging.NAMES, sources::list),
                Route.page("/sources/{name}", READER, Set.of(), sources::one),
                Route.page("/log", RECORDER, Set.of("before"), log::list),
                Route.form("/log/verification", ADMINISTRATOR, log::verify),
                Route.page("/people", ADMINISTRATOR, Set.of(), people::list),
                Route.form("/people", ADMINISTRATOR, people::add),
                Route.page("/people/{name}", ADMINISTRATOR, Set.of(), people::one),
                Route.form("/people/{name}/role", ADMINISTRATOR, people::promote),
                Route.form("/people/{name}/password", ADMINISTRATOR, people::password),
                Route.form("/people/{name}/block", ADMINISTRATOR, people::block),
                Route.form("/people/{name}/tokens", ADMINISTRATOR, people::token),
                Route.form("/people/{name}/tokens/{id}/end", ADMINISTRATOR, people::takeBack),
                Route.page("/about", READER, AboutPages.NAMES, about::show),
                Route.page("/about/{page}", READER, AboutPages.NAMES, about::show),
                Route.form("/incidents/{id}/decisions", REVIEWER, decisions::onIncident),
                Route.form("/accounts/{id}/decisions", REVIEWER, decisions::onAccount),
                Route.form("/reports/{id}/decisions", REVIEWER, decisions::onReport),
                Route.form("/decisions/{entry}/withdrawal", REVIEWER, decisions::withdraw),
                Route.page("/add", RECORDER, Set.of(), adding::show),
                Route.upload("/add/preview", RECORDER, adding::preview),
                Route.upload("/add", RECORDER, adding::enter),
                Route.page("/incidents/{id}/compare", REVIEWER, ReviewPages.COMPARISON, reviews::compare),
                Route.page("/review", REVIEWER, ReviewPages.QUEUE, reviews::queue),
                Route.page("/login", READER, Set.of("to"), sessions::show),
                Route.form("/login", READER, sessions::open),
                Route.form("/logout", READER, sessions::end),
                Route.page("/language/{code}", READER, Set.of("to"), languages::choose));
    }
}
