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
    /** Longer than one document takes to be read and linked, shorter than operating systems wait before they kill. */
    private static final Duration GRACE = Duration.ofSeconds(20);

    private final CountDownLatch came = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::interrupt, "attest-interruption");
    private volatile @Nullable Web web;

    Interruption() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void interrupt() {
        came.countDown();
        Web open = web;
        if (open != null) {
            open.close();
        }
        try {
            if (!ended.await(GRACE.toSeconds(), TimeUnit.SECONDS)) {
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
