package io.github.attest.web;

import io.github.attest.access.Gate;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import io.helidon.webserver.http1.Http1Config;

/** The record as a server: starts listening when it is made, and finishes what is under way when it is closed. */
public final class ApiServer implements AutoCloseable {
    private final Dispatcher dispatcher;
    private final Limits limits;
    private final Underway underway;
    private final WebServer server;

    private ApiServer(Office office, Gate gate, String host, int port, Limits limits) {
        this.limits = limits;
        underway = new Underway(limits.requests());
        dispatcher = new Dispatcher(Routes.of(office), gate);
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
    }

    /**
     * Starts a server.
     *
     * @param office what it works with; closed by the caller, after the server
     * @param gate who callers are
     * @param host the address to listen at
     * @param port the port; 0 for any that is free
     * @param limits how much it takes on
     */
    public static ApiServer start(Office office, Gate gate, String host, int port, Limits limits) {
        return new ApiServer(office, gate, host, port, limits);
    }

    /** The port that it listens at. */
    public int port() {
        return server.port();
    }

    /** Takes no further request, waits for those under way, and stops. */
    @Override
    public void close() {
        underway.end(limits.grace());
        server.stop();
    }

    private void answer(ServerRequest in, ServerResponse out) {
        Request request = new Request(in, limits);
        send(request, underway.reply(() -> reply(request)), out);
    }

    private Reply reply(Request request) {
        try {
            return dispatcher.reply(request);
        } catch (RuntimeException e) {
            return Troubles.failure(e).reply();
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
