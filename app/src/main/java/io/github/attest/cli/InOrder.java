package io.github.attest.cli;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Work on several things at once whose results come in the order of the things. Only a few are ever held: memory does not
 * depend on how many there are.
 */
final class InOrder {
    /** Things under way for each thread: enough that one slow thing does not stop the others, few enough to be held. */
    private static final int WINDOW = 4;

    private InOrder() {}

    /**
     * Takes things one by one in the calling thread, works on them in others, and hands the results on in the calling
     * thread. What work or consumer throw ends it and is thrown on.
     */
    static <T, R> void forEach(Iterator<T> things, Function<T, R> work, Consumer<R> consumer) {
        int threads = Runtime.getRuntime().availableProcessors();
        ExecutorService workers = Executors.newFixedThreadPool(threads, InOrder::worker);
        try {
            Queue<Future<R>> underWay = new ArrayDeque<>();
            while (things.hasNext()) {
                T thing = things.next();
                underWay.add(workers.submit(() -> work.apply(thing)));
                while (!underWay.isEmpty()
                        && (underWay.size() > threads * WINDOW
                                || underWay.element().isDone())) {
                    consumer.accept(result(underWay.remove()));
                }
            }
            while (!underWay.isEmpty()) {
                consumer.accept(result(underWay.remove()));
            }
        } finally {
            workers.shutdownNow();
        }
    }

    /** A thread that does not keep the process alive once results are no longer wanted. */
    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "attest-worker");
        thread.setDaemon(true);
        return thread;
    }

    private static <R> R result(Future<R> future) {
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
