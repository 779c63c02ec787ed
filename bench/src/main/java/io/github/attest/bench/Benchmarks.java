package io.github.attest.bench;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/** Runs the benchmarks and prints megabytes a second, and how many times the parse alone a page takes. */
public final class Benchmarks {
    /** The collector that the launcher chooses, too: what is measured is one thread, with no second one to collect for it. */
    static final String COLLECTOR = "-XX:+UseSerialGC";

    /** A heap of one size: one that grows and shrinks makes two runs differ. */
    static final String LEAST_HEAP = "-Xms1g";

    static final String MOST_HEAP = "-Xmx1g";

    private Benchmarks() {}

    /**
     * Runs them.
     *
     * @param arguments as JMH takes them, for example {@code -wi 1 -i 1 TextToAccounts}
     */
    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
        if (Corpora.folder().isEmpty()) {
            System.out.println("There is no folder shared/corpora beside the project or above it; nothing to measure.");
            return;
        }
        print(new Runner(new CommandLineOptions(arguments)).run());
    }

    private static void print(Collection<RunResult> results) {
        Map<String, Double> speeds = new HashMap<>();
        System.out.println();
        for (RunResult result : results) {
            Result<?> megabytes = result.getSecondaryResults().get("megabytes");
            String name = result.getParams().getBenchmark().replaceFirst(".*\\.(\\w+\\.\\w+)$", "$1");
            if (megabytes != null) {
                speeds.put(name, megabytes.getScore());
                System.out.printf(
                        Locale.ROOT, "%-28s%8.2f MB/s ± %.2f%n", name, megabytes.getScore(), megabytes.getScoreError());
            }
        }
        Double parse = speeds.get("PageToAccounts.parse");
        Double accounts = speeds.get("PageToAccounts.accounts");
        if (parse != null && accounts != null) {
            System.out.printf(Locale.ROOT, "A page takes %.2f times the parse alone.%n", parse / accounts);
        }
    }
}
