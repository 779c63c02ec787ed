package io.github.attest.web;

import io.github.attest.access.Caller;
import io.github.attest.access.Gate;
import io.github.attest.access.Scope;
import io.helidon.http.Status;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The one way that every request takes: which route, who calls, may they, does it fit; then the route's handler. */
final class Dispatcher {
    /** The first page, for what cannot be looked at again. */
    static final String FIRST = "/";

    private final List<Route> routes;
    private final Gate gate;
    private final ServerLog log;

    Dispatcher(List<Route> routes, Gate gate, ServerLog log) {
        this.routes = List.copyOf(routes);
        this.gate = gate;
        this.log = log;
    }

    /** A route, and what stands in a path for the names in it. */
    private record Match(Route route, Map<String, String> names) {}

    /** Template of the route that answers a path, for logs and metrics, which must not know what was asked for. */
    Optional<String> template(String path) {
        return matches(path).stream().map(match -> match.route().path().text()).findFirst();
    }

    /** Whether a person waits for the answer, and not a program: at a page, or at an address that is none. */
    boolean forPeople(Request request) {
        List<Match> matches = matches(request.path());
        return matches.isEmpty()
                ? request.header("Accept")
                        .filter(types -> types.contains(Html.TYPE))
                        .isPresent()
                : matches.getFirst().route().forPeople();
    }

    /** @throws Failure if the request cannot be answered as asked */
    Reply reply(Request request) {
        requireThisMachine(request);
        List<Match> matches = matches(request.path());
        if (matches.isEmpty()) {
            throw new Failure(Status.NOT_FOUND_404, "route-unknown", "there is nothing at this address");
        }
        if (request.method().equals("OPTIONS")) {
            return Reply.empty(Status.NO_CONTENT_204).with("Allow", allowed(matches));
        }
        String method = request.method().equals("HEAD") ? "GET" : request.method();
        Match match = matches.stream()
                .filter(candidate -> candidate.route().method().equals(method))
                .findFirst()
                .orElseThrow(() -> new Failure(
                                Status.METHOD_NOT_ALLOWED_405,
                                "method-not-allowed",
                                "this address takes " + allowed(matches))
                        .with("Allow", allowed(matches)));
        return reply(request, match);
    }

    private Reply reply(Request request, Match match) {
        Route route = match.route();
        Caller caller = admitted(request, route);
        Media.requireAccepted(request.header("Accept"), route.gives());
        Media.requireTaken(request.header("Content-Type"), route.takes());
        Query query = route.forPeople()
                ? Query.ofPage(request.query(), route.query())
                : new Query(request.query(), route.query());
        String path = route.changes() ? FIRST : request.path();
        Disclosure disclosure = new Disclosure(caller, log);
        return route.handler().handle(new Call(disclosure, path, match.names(), query, request, request::body));
    }

    private Caller admitted(Request request, Route route) {
        Caller caller;
        try {
            caller = gate.caller(request);
        } catch (Gate.Unknown e) {
            throw unauthorized(String.valueOf(e.getMessage()));
        }
        requireSameSite(request);
        if (caller.role().includes(route.least())) {
            return requireScope(caller, route);
        }
        if (caller.equals(Caller.ANYBODY)) {
            throw unauthorized("log in, or give a token");
        }
        throw new Failure(
                Status.FORBIDDEN_403,
                "role-insufficient",
                "this needs the role " + Labelled.label(route.least()) + ", and you have "
                        + Labelled.label(caller.role()));
    }

    /** A token does what it was given for, even where its member may do more. */
    private static Caller requireScope(Caller caller, Route route) {
        Scope scope = route.changes() ? Scope.changing(route.least()) : Scope.READ;
        if (!caller.scopes().contains(scope)) {
            throw new Failure(
                    Status.FORBIDDEN_403, "scope-insufficient", "this needs a token with the scope " + scope.label());
        }
        return caller;
    }

    /** Browsers say which site a request comes from: another one's may not use the cookies that it cannot see. */
    private static void requireSameSite(Request request) {
        boolean elsewhere = request.header("Origin")
                .filter(origin -> !origin.replaceFirst("^https?://", "").equalsIgnoreCase(request.authority()))
                .isPresent();
        if (elsewhere && request.header("Cookie").isPresent()) {
            throw new Failure(Status.FORBIDDEN_403, "other-site", "a page of another site cannot use your log-in");
        }
    }

    /** Where everybody on this machine may do everything, no other name may lead here: a page of another site could use it. */
    private void requireThisMachine(Request request) {
        if (!gate.guarded() && !Loopback.names(request.authority())) {
            throw new Failure(
                    Status.create(421, "Misdirected Request"),
                    "host-unknown",
                    "this server has no users and is for this machine only; ask for localhost");
        }
    }

    private static Failure unauthorized(String detail) {
        return new Failure(Status.UNAUTHORIZED_401, "not-authenticated", detail).with("WWW-Authenticate", "Bearer");
    }

    private List<Match> matches(String path) {
        return routes.stream()
                .flatMap(route -> route.path().match(path).map(names -> new Match(route, names)).stream())
                .toList();
    }

    private static String allowed(List<Match> matches) {
        TreeSet<String> methods = new TreeSet<>(List.of("OPTIONS"));
        for (Match match : matches) {
            methods.add(match.route().method());
            if (match.route().method().equals("GET")) {
                methods.add("HEAD");
            }
        }
        return String.join(", ", methods);
    }
}
