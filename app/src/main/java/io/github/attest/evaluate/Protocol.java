package io.github.attest.evaluate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.attest.evaluate.judge.Judgement;
import io.github.attest.model.Extraction;
import io.github.attest.model.Incident;
import io.github.attest.model.Problem;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** What is kept of one run: figures, failures, throughput. Problems are printed as they come. Not thread-safe. */
final class Protocol implements Evaluation.Audience {
    private static final double MEGA = 1e6;

    private final Figures figures = new Figures();
    private final Grouping grouping = new Grouping();
    private final Function<List<Extraction>, List<Incident>> linker;
    private final FailureBrowser browser;
    private final PrintWriter err;
    private final long start = System.nanoTime();
    private long bytes;
    private int problems;

    Protocol(FailureBrowser.Selection selection, Function<List<Extraction>, List<Incident>> linker, PrintWriter err) {
        this.linker = linker;
        this.browser = new FailureBrowser(selection);
        this.err = err;
    }

    @Override
    public void judged(Judgement judgement) {
        figures.add(judgement);
        grouping.add(judgement);
        browser.add(judgement);
        bytes += judgement.coded().report().text().getBytes(StandardCharsets.UTF_8).length;
    }

    @Override
    public void problem(Problem problem) {
        problems++;
        err.println(problem.location() + ": " + problem.code() + ": " + problem.message());
    }

    int reports() {
        return figures.of(Slice.ALL).reports();
    }

    String failures() {
        return browser.render();
    }

    String json() {
        double speed = speed();
        ObjectNode json = FigureJson.of(figures, grouping.compare(linker));
        json.put("problems", problems);
        json.put("megabytes_per_second", speed);
        return json + "\n";
    }

    String table() {
        String speed = String.format(
                Locale.ROOT,
                "%n%.1f MB of text at %.1f MB/s on all cores, reading and judging included; %d problems%n",
                bytes / MEGA,
                speed(),
                problems);
        return FigureTable.render(figures, grouping.compare(linker)) + speed;
    }

    private double speed() {
        return bytes / MEGA / ((System.nanoTime() - start) / 1e9);
    }
}
