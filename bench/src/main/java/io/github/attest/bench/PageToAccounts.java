package io.github.attest.bench;

import io.github.attest.model.Report;
import io.github.attest.pipeline.Pipeline;
import io.github.attest.reading.Document;
import io.github.attest.reading.Reader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** From the bytes of a page to its accounts, beside nothing but parsing the same bytes. One thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {Benchmarks.COLLECTOR, Benchmarks.LEAST_HEAP, Benchmarks.MOST_HEAP})
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
public class PageToAccounts {
    private final Pipeline pipeline = Pipeline.standard();
    private final Reader reader = Reader.standard();
    private final List<byte[]> pages = new ArrayList<>();
    private long bytes;

    /** Reads the corpus. */
    @Setup
    public void setUp() throws IOException {
        pages.addAll(Corpora.pages());
        bytes = pages.stream().mapToLong(page -> page.length).sum();
    }

    /** Jsoup's parser alone. */
    @Benchmark
    public void parse(Megabytes megabytes, Blackhole blackhole) throws IOException {
        for (byte[] page : pages) {
            blackhole.consume(Jsoup.parse(new ByteArrayInputStream(page), null, ""));
        }
        megabytes.add(bytes);
    }

    /** Main text, its details, and the accounts in it. */
    @Benchmark
    public void accounts(Megabytes megabytes, Blackhole blackhole) {
        for (byte[] page : pages) {
            Report report = reader.read(Document.of("page.html", page)).report();
            if (report != null) {
                blackhole.consume(pipeline.extract(report));
            }
        }
        megabytes.add(bytes);
    }
}
