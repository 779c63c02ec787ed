package io.github.attest.web;

import io.github.attest.record.journal.Journal;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the queue of review, which is worked out once for each state of the journal. Where that takes long, the last one goes on
 * serving meanwhile: what was decided since is taken out as it comes up.
 */
final class ReviewDesk {
    /** Longer than a small record takes, shorter than somebody waits between two decisions. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final Executor THREADS =
            task -> Thread.ofVirtual().name("attest-review").start(task);

    private final Office office;
    private @Nullable ReviewQueue known;
    private @Nullable CompletableFuture<ReviewQueue> underway;

    ReviewDesk(Office office) {
        this.office = office;
    }

    /** The queue as it stands, or as it stood a little before. */
    ReviewQueue queue() {
        CompletableFuture<ReviewQueue> working;
        ReviewQueue last;
        synchronized (this) {
            last = known;
            if (last != null && last.tip().equals(tip())) {
                return last;
            }
            if (underway == null) {
                underway = CompletableFuture.supplyAsync(this::worked, THREADS);
            }
            working = underway;
        }
        return last == null ? joined(working) : joined(working, last);
    }

    private Journal.Tip tip() {
        return office.record().tip();
    }

    private ReviewQueue worked() {
        try {
            ReviewQueue queue = ReviewQueue.of(office.record(), office.pipeline());
            synchronized (this) {
                known = queue;
            }
            return queue;
        } finally {
            synchronized (this) {
                underway = null;
            }
        }
    }

    private static ReviewQueue joined(CompletableFuture<ReviewQueue> working) {
        try {
            return working.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private static ReviewQueue joined(CompletableFuture<ReviewQueue> working, ReviewQueue otherwise) {
        try {
            return working.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return otherwise;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return otherwise;
        }
    }
}
