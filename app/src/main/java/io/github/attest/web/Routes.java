package io.github.attest.web;

import static io.github.attest.access.Role.ADMINISTRATOR;
import static io.github.attest.access.Role.READER;
import static io.github.attest.access.Role.RECORDER;
import static io.github.attest.access.Role.REVIEWER;

import java.util.List;
import java.util.Set;

/** Everything that can be asked for, and the least role that may: the one table of it. */
final class Routes {
    static final String API = "/api/v1";

    private static final Set<String> NONE = Set.of();

    private Routes() {}

    static List<Route> of(Shared shared, Metrics metrics) {
        Office office = shared.office();
        StatedTotals totals = shared.totals();
        Sessions sessions = shared.sessions();
        Health health = new Health(office.record());
        Incidents incidents = new Incidents(office, totals);
        Reports reports = new Reports(office.record());
        Additions additions = new Additions(office, shared.linking());
        Decisions decisions = new Decisions(office.record(), shared.decider());
        JournalPages journal = new JournalPages(office.record(), shared.checking());
        return List.of(
                Route.get("/health", READER, NONE, health::show),
                Route.get("/metrics", ADMINISTRATOR, NONE, metrics::show).giving(Metrics.TYPE),
                Route.get(API + "/openapi.json", READER, NONE, Description::show),
                Route.get(API + "/session", READER, NONE, sessions::show),
                Route.send("POST", API + "/session", READER, sessions::open),
                Route.remove(API + "/session", READER, sessions::end),
                Route.get(API + "/incidents", READER, Paging.with(Filters.NAMES, Filters.SORT), incidents::list),
                Route.get(API + "/incidents/{id}", READER, NONE, incidents::one),
                Route.get(API + "/incidents/{id}/explanation", READER, NONE, incidents::explanation),
                Route.send("POST", API + "/incidents/{id}/decisions", REVIEWER, decisions::onIncident),
                Route.get(API + "/toll", READER, Filters.NAMES, incidents::toll),
                Route.get(API + "/reports", READER, Paging.NAMES, reports::list),
                Route.send("POST", API + "/reports", RECORDER, additions::add)
                        .taking(Additions.PARAMETERS, Additions.TYPES),
                Route.get(API + "/reports/{id}", READER, NONE, reports::one),
                Route.get(API + "/reports/{id}/original", RECORDER, NONE, reports::original)
                        .giving(Reports.BYTES),
                Route.send("POST", API + "/reports/{id}/decisions", REVIEWER, decisions::onReport),
                Route.get(API + "/accounts", READER, Paging.NAMES, reports::accounts),
                Route.get(API + "/accounts/{id}", READER, NONE, reports::account),
                Route.send("POST", API + "/accounts/{id}/decisions", REVIEWER, decisions::onAccount),
                Route.get(API + "/search", READER, Paging.with(Set.of("q", "scope")), reports::search),
                Route.get(API + "/sources", READER, Paging.NAMES, reports::sources),
                Route.get(API + "/sources/{name}", READER, NONE, reports::source),
                Route.get(API + "/aggregates", READER, Paging.NAMES, totals::list),
                Route.get(API + "/decisions", RECORDER, Paging.NAMES, decisions::list),
                Route.get(API + "/decisions/{entry}", RECORDER, NONE, decisions::one),
                Route.send("DELETE", API + "/decisions/{entry}", REVIEWER, decisions::withdraw),
                Route.get(API + "/journal", RECORDER, Paging.NAMES, journal::list),
                Route.get(API + "/journal/tip", READER, NONE, journal::tip),
                Route.get(API + "/journal/verification", ADMINISTRATOR, NONE, journal::verification));
    }
}
