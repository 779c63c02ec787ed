package io.github.attest.web;

import io.github.attest.access.Gate;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;

/** A request as it came in. */
final class Request implements Gate.Visit {
    private static final int CHUNK = 1 << 16;

    private final ServerRequest request;
    private final Limits limits;

    Request(ServerRequest request, Limits limits) {
        this.request = request;
        this.limits = limits;
    }

    String method() {
        return request.prologue().method().text();
    }

    /** The path as it was sent, encoded. */
    String path() {
        return request.prologue().uriPath().rawPath();
    }

    /** What stands behind the question mark, encoded; empty if nothing does. */
    String query() {
        return request.prologue().query().rawValue();
    }

    @Override
    public Optional<String> header(String name) {
        return request.headers().first(HeaderNames.create(name));
    }

    /** The host and port that the caller asked for. */
    String authority() {
        return request.authority();
    }

    /** Where the request came from: a proxy on this machine is believed when it says for whom it asks, and nobody else. */
    @Override
    public String address() {
        String peer = request.remotePeer().host();
        return header("X-Forwarded-For")
                .filter(forwarded -> isThisMachine(peer))
                .map(forwarded ->
                        forwarded.substring(forwarded.lastIndexOf(',') + 1).strip())
                .orElse(peer);
    }

    private boolean isThisMachine(String peer) {
        return request.remotePeer().address() instanceof InetSocketAddress socket
                && socket.getAddress() != null
                && socket.getAddress().isLoopbackAddress()
                && !peer.isEmpty();
    }

    /**
     * All bytes of the body.
     *
     * @throws Failure if there are too many, or they take too long to arrive
     */
    byte[] body() {
        long deadline = System.nanoTime() + limits.patience().toNanos();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = request.content().inputStream()) {
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                bytes.write(chunk, 0, read);
                if (bytes.size() > limits.body()) {
                    throw tooLarge(limits.body());
                }
                if (System.nanoTime() > deadline) {
                    throw tooSlow(limits.patience());
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw tooSlow(limits.patience());
        }
        return bytes.toByteArray();
    }

    static Failure tooLarge(int limit) {
        return new Failure(
                        Status.REQUEST_ENTITY_TOO_LARGE_413,
                        "body-too-large",
                        "a body may have " + limit + " bytes at most")
                .with("Connection", "close");
    }

    private static Failure tooSlow(Duration patience) {
        return new Failure(
                        Status.REQUEST_TIMEOUT_408,
                        "body-too-slow",
                        "the body did not arrive within " + patience.toSeconds() + " seconds")
                .with("Connection", "close");
    }
}
