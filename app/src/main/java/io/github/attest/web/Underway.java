package io.github.attest.web;

import io.helidon.http.Status;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The requests that are being answered: never more than so many, and none any more once the server stops. */
final class Underway {
    private final int most;
    private final Semaphore places;
    private volatile boolean ending;

    Underway(int most) {
        this.most = most;
        places = new Semaphore(most);
    }

    /** Makes the reply and sends it, if there is a place for the request; else sends that there is none. */
    void answer(Supplier<Reply> reply, Consumer<Reply> send) {
        if (ending || !places.tryAcquire()) {
            send.accept(new Failure(
                            Status.SERVICE_UNAVAILABLE_503,
                            ending ? "server-stopping" : "server-busy",
                            "too much is under way; try again later")
                    .with("Retry-After", "1")
                    .with("Connection", "close")
                    .reply());
            return;
        }
        try {
            send.accept(reply.get());
        } finally {
            places.release();
        }
    }

    /** How many are being answered. */
    int count() {
        return most - places.availablePermits();
    }

    /** Lets nothing in any more, and waits until nothing is under way, but no longer than this. */
    void end(Duration grace) {
        ending = true;
        try {
            if (places.tryAcquire(most, grace.toMillis(), TimeUnit.MILLISECONDS)) {
                places.release(most);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
