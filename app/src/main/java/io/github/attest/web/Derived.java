package io.github.attest.web;

import io.github.attest.record.CasualtyRecord;
import io.github.attest.record.journal.Journal;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that is worked out of the whole record, once for each state of the journal. Safe for use by several threads. */
final class Derived<T> {
    /** Longer than a small record takes, shorter than somebody waits between two decisions. */
    private static final Duration PATIENCE = Duration.ofMillis(1500);

    /** Not virtual ones: these are never made to pause, and as many of them as there are processors would stop the server. */
    private static final Executor THREADS =
            task -> Thread.ofPlatform().daemon().name("attest-derived").start(task);

    /** What was worked out from a state of the journal, or a later one, and how long that took. */
    private record Known<T>(Journal.Tip tip, T value, Duration took) {}

    private final CasualtyRecord record;
    private final Supplier<T> reckoning;
    private @Nullable Known<T> known;
    private @Nullable CompletableFuture<Known<T>> underway;

    Derived(CasualtyRecord record, Supplier<T> reckoning) {
        this.record = record;
        this.reckoning = reckoning;
    }

    /** As it stands now, however long that takes. */
    T get() {
        Journal.Tip tip = record.tip();
        while (true) {
            CompletableFuture<Known<T>> working;
            synchronized (this) {
                if (known != null && known.tip().sequence() >= tip.sequence()) {
                    return known.value();
                }
                working = working();
            }
            try {
                working.join();
            } catch (CompletionException e) {
                throw cause(e);
            }
        }
    }

    /** As it stands, or as it stood a little before where it takes long; empty as long as the first is worked out. */
    Optional<T> soon() {
        CompletableFuture<Known<T>> working;
        Known<T> last;
        synchronized (this) {
            last = known;
            if (last != null && last.tip().equals(record.tip())) {
                return Optional.of(last.value());
            }
            working = working();
            if (last != null && last.took().compareTo(PATIENCE) > 0) {
                return Optional.of(last.value());
            }
        }
        try {
            return Optional.of(
                    working.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS).value());
        } catch (TimeoutException e) {
            return Optional.ofNullable(last).map(Known::value);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.ofNullable(last).map(Known::value);
        } catch (ExecutionException e) {
            throw cause(e);
        }
    }

    /** Works it out for whoever asks later, however long that takes. */
    void prepare() {
        try {
            get();
        } catch (RuntimeException e) {
            // whoever asks is told, if it fails again
            return;
        }
    }

    private static RuntimeException cause(Exception e) {
        return e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    }

    /** What is under way, for all who wait for it. */
    private synchronized CompletableFuture<Known<T>> working() {
        if (underway == null) {
            underway = CompletableFuture.supplyAsync(this::worked, THREADS);
        }
        return underway;
    }

    private Known<T> worked() {
        long begun = System.nanoTime();
        try {
            Journal.Tip tip = record.tip();
            Known<T> worked = new Known<>(tip, reckoning.get(), Duration.ofNanos(System.nanoTime() - begun));
            synchronized (this) {
                known = worked;
            }
            return worked;
        } finally {
            synchronized (this) {
                underway = null;
            }
        }
    }
}
