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
    }

    private final Map<String, Line> lines = new ConcurrentHashMap<>();
    private final CountDownLatch stopped = new CountDownLatch(1);

    /**
     * Talks to a host as soon as it is time to.
     *
     * @param pause how long the host is left alone afterwards
     */
    Exchange inTurn(WebAddress address, Duration pause, Talk talk) throws Uncaptured {
        Line line = lines.computeIfAbsent(address.host(), host -> new Line());
        line.turn.lock();
        try {
            await(address, line.free - System.nanoTime());
            return talk.exchange();
        } finally {
            line.free = System.nanoTime() + pause.toNanos();
            line.turn.unlock();
        }
    }

    private void await(WebAddress address, long nanos) throws Uncaptured {
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
