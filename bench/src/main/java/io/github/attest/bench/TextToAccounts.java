package io.github.attest.bench;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.attest.model.Report;
import io.github.attest.pipeline.Pipeline;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
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

/** From the text of a report to its accounts: everything but reading the document. One thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {Benchmarks.COLLECTOR, Benchmarks.LEAST_HEAP, Benchmarks.MOST_HEAP})
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
public class TextToAccounts {
    private final Pipeline pipeline = Pipeline.standard();
    private final List<Report> reports = new ArrayList<>();
    private long bytes;

    /** Reads the corpus. */
    @Setup
    public void setUp() throws IOException {
        for (JsonNode row : Corpora.rows("shootings", "reports.jsonl")) {
            Report report = report(row);
            reports.add(report);
            bytes += report.text().getBytes(StandardCharsets.UTF_8).length;
        }
    }

    /** All reports of {@code shootings}. */
    @Benchmark
    public void shootings(Megabytes megabytes, Blackhole blackhole) {
        for (Report report : reports) {
            blackhole.consume(pipeline.extract(report));
        }
        megabytes.add(bytes);
    }

    private static Report report(JsonNode row) {
        return new Report(
                row.path("id").asText(),
                null,
                row.path("url").asText(),
                row.path("title").asText(),
                null,
                LocalDate.parse(row.path("published").asText()),
                null,
                "en",
                row.path("text").asText(),
                List.of(),
                "");
    }
}
