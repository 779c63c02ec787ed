package io.github.attest.cli;

import io.github.attest.model.Extraction;
import io.github.attest.model.Problem;
import io.github.attest.model.Report;
import io.github.attest.pipeline.Pipeline;
import io.github.attest.reading.Document;
import io.github.attest.reading.Reader;
import io.github.attest.reading.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Documents on their way to extractions, one after the other, in the order of the input. Problems are told as they come up and
 * never stop what follows.
 */
final class Batch {
    /** What came of one reading: an extraction, or only problems. */
    private record Outcome(Optional<Extracted> extracted, List<Problem> problems) {}

    private final Attest attest;
    private final Pipeline pipeline;
    private int reports;

    Batch(Attest attest, Pipeline pipeline) {
        this.attest = attest;
        this.pipeline = pipeline;
    }

    /**
     * Extracts all documents.
     *
     * @return {@link ExitCode#DONE}, or {@link ExitCode#NOTHING_READ} if there was no report among them
     */
    int forEach(Inputs inputs, Consumer<Extracted> consumer) {
        try (Progress progress = new Progress(attest.console());
                InOrder<Reading, Outcome> extracting = new InOrder<>(this::extract, outcome -> {
                    progress.step();
                    take(outcome, consumer);
                })) {
            inputs.read(extracting::accept);
            extracting.finish();
        }
        return reports == 0 ? ExitCode.NOTHING_READ : ExitCode.DONE;
    }

    /** Extracts one document at once. */
    Optional<Extracted> one(Reading reading) {
        Outcome outcome = extract(reading);
        outcome.problems().forEach(this::tell);
        return outcome.extracted();
    }

    /** How documents are read. */
    Reader reader() {
        return attest.reader();
    }

    /** Tells a problem. */
    void tell(Problem problem) {
        attest.console().warn(Problems.line(problem));
    }

    private void take(Outcome outcome, Consumer<Extracted> consumer) {
        outcome.problems().forEach(this::tell);
        if (outcome.extracted().isPresent()) {
            reports++;
            consumer.accept(outcome.extracted().get());
        }
    }

    private Outcome extract(Reading reading) {
        Report report = reading.report();
        Document document = reading.document();
        if (report == null || document == null) {
            return new Outcome(Optional.empty(), reading.problems());
        }
        Extraction extraction = pipeline.extract(report);
        List<Problem> problems = new ArrayList<>(reading.problems());
        problems.addAll(extraction.problems());
        Extraction whole = new Extraction(report, extraction.accounts(), extraction.aggregates(), problems);
        return new Outcome(Optional.of(new Extracted(document, whole)), problems);
    }
}
