package io.github.attest.bench;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Counts what a benchmark reads, in millions of bytes; JMH prints it as operations per second beside the score. */
@AuxCounters(AuxCounters.Type.OPERATIONS)
@State(Scope.Thread)
public class Megabytes {
    private double read;

    /** Starts an iteration. */
    @Setup(Level.Iteration)
    public void reset() {
        read = 0;
    }

    /** Counts one pass. */
    void add(long bytes) {
        read += bytes / 1e6;
    }

    /** Millions of bytes read in this iteration. */
    public double megabytes() {
        return read;
    }
}
