package io.github.attest.cli;

import java.io.Closeable;
import java.time.Duration;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** Tells on the terminal how many documents were read, once that has taken a while. */
final class Progress implements Closeable {
    /** What is over sooner needs no bar. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final boolean shown;
    private final long start = System.nanoTime();
    private long steps;
    private @Nullable ProgressBar bar;

    /** Progress on a console; none is shown where messages do not go to a terminal, or would stand among results. */
    Progress(Console console) {
        shown = console.has(Console.Trait.PROGRESS);
    }

    void step() {
        steps++;
        if (bar != null) {
            bar.step();
        } else if (shown && System.nanoTime() - start > PATIENCE.toNanos()) {
            bar = new ProgressBarBuilder()
                    .setTaskName("reports")
                    .setInitialMax(-1)
                    .hideEta()
                    .showSpeed()
                    .startsFrom(steps, Duration.ofNanos(System.nanoTime() - start))
                    .build();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
