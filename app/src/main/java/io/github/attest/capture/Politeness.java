package io.github.attest.capture;

import io.github.attest.capture.Uncaptured.Why;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** One request to a host at a time, and a pause between two of them. */
final class Politeness {
    /** Something that talks to a host. */
    interface Talk {
        Exchange exchange() throws Uncaptured;
    }

    /** Those who want to talk to one host. */
    private static final class Line {
        private final ReentrantLock turn = new ReentrantLock();
        private long free = System.nanoTime();

        void leaveAlone(Duration time) {
            free = System.nanoTime() + time.toNanos();
        }
    }

    private final Duration longest;
    private final Map<String, Line> lines = new ConcurrentHashMap<>();
    private final CountDownLatch stopped = new CountDownLatch(1);

    /** @param longest how long it waits for its turn to talk to a host that wants to be left alone */
    Politeness(Duration longest) {
        this.longest = longest;
    }

    /**
     * Talks to a host as soon as it is time to.
     *
     * @param pause how long the host is left alone afterwards, at least; longer where its answer asks for it
     * @throws Uncaptured if that is longer away than is waited for
     */
    Exchange inTurn(WebAddress address, Duration pause, Talk talk) throws Uncaptured {
        Line line = lines.computeIfAbsent(address.host(), host -> new Line());
        line.turn.lock();
        try {
            await(address, line.free - System.nanoTime());
            line.leaveAlone(pause);
            Exchange exchange = talk.exchange();
            line.leaveAlone(exchange.retryAfter()
                    .filter(asked -> asked.compareTo(pause) > 0)
                    .orElse(pause));
            return exchange;
        } finally {
            line.turn.unlock();
        }
    }

    private void await(WebAddress address, long nanos) throws Uncaptured {
        if (nanos > longest.toNanos()) {
            throw new Uncaptured(
                    address.toString(),
                    Why.ASKED_TO_WAIT,
                    "the host asks to be left alone for " + TimeUnit.NANOSECONDS.toSeconds(nanos)
                            + " more seconds; try again then");
        }
        try {
            if (stopped.await(nanos, TimeUnit.NANOSECONDS)) {
                throw new Uncaptured(address.toString(), Why.STOPPED, "stopped before it was asked for");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Uncaptured(address.toString(), Why.STOPPED, "interrupted before it was asked for");
        }
    }

    /** Whoever waits, or comes, is told to stop. */
    void stop() {
        stopped.countDown();
    }
}
