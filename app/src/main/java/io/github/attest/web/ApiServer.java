package io.github.attest.web;

import io.github.attest.access.Gate;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import io.helidon.webserver.http1.Http1Config;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The record as a server: starts listening when it is made, and finishes what is under way when it is closed. */
public final class ApiServer implements AutoCloseable {
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE");

    private final List<Route> routes;
    private final Shared shared;
    private final Dispatcher dispatcher;
    private final Html html;
    private final Limits limits;
    private final ServerLog log;
    private final Metrics metrics;
    private final Underway underway;
    private final WebServer server;
    private volatile boolean used;

    private ApiServer(Office office, Gate gate, String host, int port, Limits limits) {
        this.limits = limits;
        log = office.log();
        underway = new Underway(limits.requests());
        metrics = new Metrics(office.record(), underway);
        html = new Html(gate);
        shared = Shared.of(office);
        routes = Stream.of(Routes.of(shared, metrics), Pages.of(shared, html))
                .flatMap(List::stream)
                .toList();
        dispatcher = new Dispatcher(routes, gate, log);
        server = WebServer.builder()
                .host(host)
                .port(port)
                .shutdownHook(false)
                .maxPayloadSize(limits.body() + 1L)
                .idleConnectionTimeout(limits.patience())
                .idleConnectionPeriod(limits.patience())
                .connectionOptions(options -> options.readTimeout(limits.patience()))
                .addProtocol(
                        Http1Config.builder().maxHeadersSize(limits.headers()).build())
                .directHandlers(Transport.handlers())
                .routing(HttpRouting.builder().any(this::answer))
                .build()
                .start();
        if (!server.isRunning()) {
            throw new UncheckedIOException(new BindException("something else listens there"));
        }
    }

    /**
     * Starts a server.
     *
     * @param office what it works with; closed by the caller, after the server
     * @param gate who callers are
     * @param host the address to listen at
     * @param port the port; 0 for any that is free
     * @param limits how much it takes on
     * @throws UncheckedIOException if nothing can listen there
     */
    public static ApiServer start(Office office, Gate gate, String host, int port, Limits limits) {
        return new ApiServer(office, gate, host, port, limits);
    }

    /** Everything that can be asked for. */
    List<Route> routes() {
        return routes;
    }

    /** The port that it listens at. */
    public int port() {
        return server.port();
    }

    /** Whether anybody was given an answer yet. */
    public boolean used() {
        return used;
    }

    /** Begins to work out what pages show of the whole record, before anybody asks for them. */
    public void prepare() {
        shared.prepare();
    }

    /** Takes no further request, waits for those under way, and stops. */
    @Override
    public void close() {
        underway.end(limits.grace());
        server.stop();
    }

    private void answer(ServerRequest in, ServerResponse out) {
        long begun = System.nanoTime();
        Request request = new Request(in, limits);
        String route = route(request);
        underway.answer(() -> reply(request, route), reply -> {
            try {
                send(request, reply, out);
            } finally {
                used = true;
                String method = METHODS.contains(request.method()) ? request.method() : "other";
                long nanos = System.nanoTime() - begun;
                int status = reply.status().code();
                metrics.answered(method, route, status, nanos);
                log.request(method, route, status, nanos / 1000, reply.body().length);
            }
        });
    }

    /** Template of the route that answers a request: what is logged and counted must not say what was asked for. */
    private String route(Request request) {
        try {
            return dispatcher.template(request.path()).orElse("none");
        } catch (Failure e) {
            return "none";
        }
    }

    private Reply reply(Request request, String route) {
        try {
            return dispatcher.reply(request);
        } catch (RuntimeException e) {
            if (!(e instanceof Failure)) {
                log.failure(route, e);
            }
            Failure failure = Troubles.failure(e);
            return forPeople(request) ? html.failed(failure, request) : failure.reply();
        }
    }

    private boolean forPeople(Request request) {
        try {
            return dispatcher.forPeople(request);
        } catch (Failure e) {
            return false;
        }
    }

    private static void send(Request request, Reply reply, ServerResponse out) {
        out.status(reply.status());
        if (reply.type() != null) {
            out.header(HeaderNames.CONTENT_TYPE, reply.type());
        }
        Protection.HEADERS.forEach(out::header);
        reply.headers().forEach(out::header);
        if (request.method().equals("HEAD")) {
            out.header(HeaderNames.CONTENT_LENGTH, Integer.toString(reply.body().length));
            out.send();
        } else if (reply.body().length == 0) {
            out.send();
        } else {
            out.send(reply.body());
        }
    }
}
