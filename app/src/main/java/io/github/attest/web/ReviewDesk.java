package io.github.attest.web;

import io.github.attest.record.journal.Journal;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the queue of review, which is worked out once for each state of the journal. Where that takes long, nobody waits for it: the
 * last one goes on serving meanwhile, and what was decided since is taken out as it comes up.
 */
final class ReviewDesk {
    /** Longer than a small record takes, shorter than somebody waits between two decisions. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final Executor THREADS =
            task -> Thread.ofVirtual().name("attest-review").start(task);

    private final Office office;
    private @Nullable ReviewQueue known;
    private Duration took = Duration.ZERO;
    private @Nullable CompletableFuture<ReviewQueue> underway;

    ReviewDesk(Office office) {
        this.office = office;
    }

    /** The queue as it stands, or as it stood a little before; empty as long as the first is worked out. */
    Optional<ReviewQueue> queue() {
        CompletableFuture<ReviewQueue> working;
        Optional<ReviewQueue> last;
        synchronized (this) {
            last = Optional.ofNullable(known);
            if (last.filter(queue -> queue.tip().equals(tip())).isPresent()) {
                return last;
            }
            if (underway == null) {
                underway = CompletableFuture.supplyAsync(this::worked, THREADS);
            }
            working = underway;
            if (last.isPresent() && took.compareTo(PATIENCE) > 0) {
                return last;
            }
        }
        return joined(working, last);
    }

    private Journal.Tip tip() {
        return office.record().tip();
    }

    private ReviewQueue worked() {
        long begun = System.nanoTime();
        try {
            ReviewQueue queue = ReviewQueue.of(office.record(), office.pipeline());
            synchronized (this) {
                known = queue;
                took = Duration.ofNanos(System.nanoTime() - begun);
            }
            return queue;
        } finally {
            synchronized (this) {
                underway = null;
            }
        }
    }

    private static Optional<ReviewQueue> joined(
            CompletableFuture<ReviewQueue> working, Optional<ReviewQueue> otherwise) {
        try {
            return Optional.of(working.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return otherwise;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return otherwise;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        }
    }
}
