package io.github.attest.web;

import io.github.attest.access.Role;
import java.util.List;
import java.util.Set;

/** Everything that can be asked for, and the least role that may: the one table of it. */
final class Routes {
    static final String API = "/api/v1";

    private Routes() {}

    static List<Route> of(Incidents incidents, Sessions sessions) {
        return List.of(
                Route.get(API + "/session", Role.READER, Set.of(), sessions::show),
                Route.send("POST", API + "/session", Role.READER, sessions::open),
                Route.remove(API + "/session", Role.READER, sessions::end),
                Route.get(API + "/incidents", Role.READER, Paging.with(Filters.NAMES), incidents::list),
                Route.get(API + "/incidents/{id}", Role.READER, Set.of(), incidents::one));
    }
}
