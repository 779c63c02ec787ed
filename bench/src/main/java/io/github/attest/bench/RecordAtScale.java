package io.github.attest.bench;

import io.github.attest.json.Sha256;
import io.github.attest.model.Extraction;
import io.github.attest.model.Report;
import io.github.attest.pipeline.Pipeline;
import io.github.attest.record.CasualtyRecord;
import io.github.attest.record.Signature;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Adds made-up reports to a record in a file, as many as the arguments say (2,000 unless told), and links them; then adds and links
 * reports one by one, in the same process and in a record that was closed and opened again, and prints how long that takes.
 */
public final class RecordAtScale {
    private static final int ADDED = 100;
    private static final Signature BENCH = Signature.of("bench");
    private static final Pipeline PIPELINE = Pipeline.standard();

    private RecordAtScale() {}

    /**
     * Fills records and adds to them.
     *
     * @param args numbers of reports
     */
    public static void main(String[] args) throws IOException {
        for (String reports : args.length == 0 ? new String[] {"2000"} : args) {
            Path folder = Files.createTempDirectory("record");
            try {
                measure(Integer.parseInt(reports), folder.resolve("attest.db").toString());
            } finally {
                try (var files = Files.list(folder)) {
                    files.forEach(file -> file.toFile().deleteOnExit());
                }
            }
        }
    }

    private static void measure(int reports, String location) {
        Arrivals arrivals = Arrivals.of(reports + ADDED + 1, ADDED + 1);
        List<Extraction> later = arrivals.later();
        try (CasualtyRecord record = CasualtyRecord.open(location)) {
            double filling = time(() -> arrivals.first().forEach(extraction -> add(record, extraction)));
            double linking = time(() -> record.link(PIPELINE, BENCH));
            double[] each = new double[ADDED];
            long processor = processorTime();
            for (int i = 0; i < ADDED; i++) {
                Extraction next = later.get(i);
                each[i] = time(() -> addAndLink(record, next));
            }
            double processors = (processorTime() - processor) / 1e6 / ADDED;
            Arrays.sort(each);
            System.out.printf(
                    Locale.ROOT,
                    "%,d reports: %.1f ms to add one without linking, %.1f s to link all%n"
                            + "one more, added and linked: median %.1f ms, 95 in 100 below %.1f ms, longest %.1f ms;"
                            + " processors %.1f ms on average%n",
                    arrivals.first().size(),
                    filling / arrivals.first().size(),
                    linking / 1e3,
                    each[ADDED / 2],
                    each[ADDED * 95 / 100],
                    each[ADDED - 1],
                    processors);
        }
        try (CasualtyRecord record = CasualtyRecord.open(location)) {
            long processor = processorTime();
            double first = time(() -> addAndLink(record, later.getLast()));
            System.out.printf(
                    Locale.ROOT,
                    "one more in a record that was just opened: %.0f ms, processors %.0f ms%n",
                    first,
                    (processorTime() - processor) / 1e6);
        }
    }

    private static void addAndLink(CasualtyRecord record, Extraction extraction) {
        add(record, extraction);
        record.link(PIPELINE, BENCH);
    }

    /** A document whose text is all there is of it. */
    private static void add(CasualtyRecord record, Extraction told) {
        Report report = told.report();
        byte[] original = report.text().getBytes(StandardCharsets.UTF_8);
        Report captured = new Report(
                report.id(),
                report.source(),
                report.url(),
                report.title(),
                report.byline(),
                report.published(),
                report.retrieved(),
                report.language(),
                report.text(),
                report.passages(),
                Sha256.of(original));
        record.add(new Extraction(captured, told.accounts(), told.aggregates(), told.problems()), original, BENCH);
    }

    /** Nanoseconds of all processors, garbage collection and compilation included; other processes do not count. */
    private static long processorTime() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    /** Milliseconds that something takes. */
    private static double time(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }
}
