package io.github.attest.bench;

import io.github.attest.link.LinkIndex;
import io.github.attest.link.Linker;
import io.github.attest.model.Extraction;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One report more in an index of many made-up accounts. A pass adds a thousand reports, each of which is new to the index:
 * milliseconds of a pass are microseconds of a report.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = OneMoreReport.WARM_UP, batchSize = OneMoreReport.PASS)
@Measurement(iterations = OneMoreReport.PASSES, batchSize = OneMoreReport.PASS)
public class OneMoreReport {
    static final int PASS = 1000;
    static final int WARM_UP = 3;
    static final int PASSES = 5;

    /** How many accounts there are, about; for others, for example {@code -p accounts=10000,100000,1000000}. */
    @Param("100000")
    private int accounts;

    private LinkIndex index = Linker.standard().index(List.of(), List.of());
    private Iterator<Extraction> later = List.<Extraction>of().iterator();

    /** Links all accounts but those that are added later. */
    @Setup
    public void setUp() {
        Arrivals arrivals = Arrivals.of(accounts, (WARM_UP + PASSES) * PASS);
        index = Linker.standard().index(arrivals.first(), List.of());
        later = arrivals.later().iterator();
    }

    /** The next report. */
    @Benchmark
    public LinkIndex.Change add() {
        return index.add(later.next());
    }
}
