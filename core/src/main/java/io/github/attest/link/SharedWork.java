package io.github.attest.link;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/** Something to do for each number from 0, in any order, by whichever processor has time. */
final class SharedWork {
    /** So much is done before a processor looks for more to do. */
    private static final int STEP = 64;

    /** What is less is done sooner than a second processor has begun. */
    private static final int LEAST = 4096;

    private final int size;
    private final IntConsumer work;

    /** The first that nobody does yet. */
    private final AtomicInteger next = new AtomicInteger();

    SharedWork(int size, IntConsumer work) {
        this.size = size;
        this.work = work;
    }

    /** Begins with all of these, one after the other, on every processor but that of the caller. */
    static CompletableFuture<?> begin(List<SharedWork> works) {
        boolean worthIt = works.stream().anyMatch(work -> work.size >= LEAST);
        return CompletableFuture.allOf(Stream.generate(() -> CompletableFuture.runAsync(() -> help(works)))
                .limit(worthIt ? ForkJoinPool.getCommonPoolParallelism() : 0)
                .toArray(CompletableFuture[]::new));
    }

    /** Does what nobody else does yet. */
    static void help(List<SharedWork> works) {
        works.forEach(SharedWork::help);
    }

    private void help() {
        for (int from = next.getAndAdd(STEP); from < size; from = next.getAndAdd(STEP)) {
            for (int at = from; at < Math.min(from + STEP, size); at++) {
                work.accept(at);
            }
        }
    }
}
