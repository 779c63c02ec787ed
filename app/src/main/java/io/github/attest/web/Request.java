package io.github.attest.web;

import io.github.attest.access.Gate;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** A request as it came in. */
final class Request implements Gate.Visit {
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
                .filter(forwarded -> fromThisMachine())
                .map(forwarded ->
                        forwarded.substring(forwarded.lastIndexOf(',') + 1).strip())
                .orElse(peer);
    }

    private boolean fromThisMachine() {
        return request.remotePeer().address() instanceof InetSocketAddress socket
                && socket.getAddress() != null
                && socket.getAddress().isLoopbackAddress();
    }

    /**
     * All bytes of the body. Reading waits for the sender however long that takes, so where patience ends, the connection is cut.
     *
     * @throws Failure if there are too many, or they take too long to arrive
     */
    byte[] body() {
        AtomicBoolean reading = new AtomicBoolean(true);
        Thread reader = Thread.currentThread();
        Thread watch = Thread.startVirtualThread(() -> {
            try {
                Thread.sleep(limits.patience());
            } catch (InterruptedException e) {
                return;
            }
            if (reading.compareAndSet(true, false)) {
                reader.interrupt();
            }
        });
        try (InputStream in = request.content().inputStream()) {
            byte[] bytes = in.readNBytes(limits.body() + 1);
            if (bytes.length > limits.body()) {
                throw tooLarge(limits.body());
            }
            return bytes;
        } catch (Failure e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw tooSlow(limits.patience());
        } finally {
            reading.set(false);
            watch.interrupt();
        }
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
