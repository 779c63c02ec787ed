package io.github.attest.bench;

import io.github.attest.model.Extraction;
import io.github.attest.pipeline.Pipeline;
import io.github.attest.record.CasualtyRecord;
import io.github.attest.record.Signature;
import java.io.IOException;
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
            fill(record, arrivals.first());
            double linking = time(() -> record.link(PIPELINE, BENCH));
            double[] each = new double[ADDED];
            long processor = Processors.nanos();
            for (int i = 0; i < ADDED; i++) {
                Extraction next = later.get(i);
                each[i] = time(() -> addAndLink(record, next));
            }
            double processors = (Processors.nanos() - processor) / 1e6 / ADDED;
            Arrays.sort(each);
            System.out.printf(
                    Locale.ROOT,
                    "%,d reports: %.1f s to link all%n"
                            + "one more, added and linked: median %.1f ms, 95 in 100 below %.1f ms, longest %.1f ms;"
                            + " processors %.1f ms on average%n",
                    arrivals.first().size(),
                    linking / 1e3,
                    each[ADDED / 2],
                    each[ADDED * 95 / 100],
                    each[ADDED - 1],
                    processors);
        }
        try (CasualtyRecord record = CasualtyRecord.open(location)) {
            long processor = Processors.nanos();
            double first = time(() -> addAndLink(record, later.getLast()));
            System.out.printf(
                    Locale.ROOT,
                    "one more in a record that was just opened: %.0f ms, processors %.0f ms%n",
                    first,
                    (Processors.nanos() - processor) / 1e6);
        }
    }

    private static void addAndLink(CasualtyRecord record, Extraction extraction) {
        record.addAll(List.of(LoadApi.captured(extraction)), BENCH);
        record.link(PIPELINE, BENCH);
    }

    private static void fill(CasualtyRecord record, List<Extraction> extractions) {
        for (int from = 0; from < extractions.size(); from += ADDED) {
            record.addAll(
                    extractions.subList(from, Math.min(extractions.size(), from + ADDED)).stream()
                            .map(LoadApi::captured)
                            .toList(),
                    BENCH);
        }
    }

    /** Milliseconds that something takes. */
    private static double time(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }
}
