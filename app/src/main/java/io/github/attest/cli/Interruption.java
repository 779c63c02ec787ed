package io.github.attest.cli;

import io.github.attest.capture.Web;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * That the process is told to end, by Ctrl-C or the operating system, while work goes on that wants to end well. The process
 * waits for it a while; what is killed harder loses nothing that the record has acknowledged.
 */
final class Interruption implements AutoCloseable {
    private final Duration grace;
    private final CountDownLatch came = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::interrupt, "attest-interruption");
    private volatile @Nullable Web web;

    /** @param grace how long the process waits for the work: shorter than operating systems wait before they kill */
    Interruption(Duration grace) {
        this.grace = grace;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void interrupt() {
        came.countDown();
        Web open = web;
        if (open != null) {
            open.close();
        }
        try {
            if (!ended.await(grace.toSeconds(), TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Names what is not waited for, but broken off. */
    void breaksOff(Web waiting) {
        web = waiting;
    }

    boolean came() {
        return came.getCount() == 0;
    }

    /** Waits until it comes. */
    void await() throws InterruptedException {
        came.await();
    }

    /** Waits; true as soon as the interruption comes, false once the time is over. */
    boolean within(Duration time) {
        try {
            return came.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** The work has ended. */
    @Override
    public void close() {
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the process is ending already, and the hook on its way
            return;
        }
    }
}
