package io.github.attest.cli;

import java.io.Closeable;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Work on several things at once whose results come in the order of the things. Only a few are ever held: memory does not
 * depend on how many there are. What work or consumer throw is thrown on to the one who gives the things.
 *
 * @param <T> what is given
 * @param <R> what comes of it
 */
final class InOrder<T, R> implements Closeable {
    /** Things under way for each thread: enough that one slow thing does not stop the others, few enough to be held. */
    private static final int WINDOW = 4;

    private final Function<T, R> work;
    private final Consumer<R> consumer;
    private final int window;
    private final ExecutorService workers;
    private final Queue<Future<R>> underWay = new ArrayDeque<>();

    /** Work in as many threads as there are processors; the consumer is called in the thread that gives the things. */
    InOrder(Function<T, R> work, Consumer<R> consumer) {
        int threads = Runtime.getRuntime().availableProcessors();
        this.work = work;
        this.consumer = consumer;
        this.window = threads * WINDOW;
        this.workers = Executors.newFixedThreadPool(threads, InOrder::worker);
    }

    /** Takes a thing, and hands on the results that are due. */
    void accept(T thing) {
        underWay.add(workers.submit(() -> work.apply(thing)));
        while (!underWay.isEmpty()
                && (underWay.size() > window || underWay.element().isDone())) {
            consumer.accept(result(underWay.remove()));
        }
    }

    /** Waits for all that is under way and hands on its results. */
    void finish() {
        while (!underWay.isEmpty()) {
            consumer.accept(result(underWay.remove()));
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }

    /** A thread that does not keep the process alive once results are no longer wanted. */
    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "attest-worker");
        thread.setDaemon(true);
        return thread;
    }

    private R result(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(e);
        }
    }
}
