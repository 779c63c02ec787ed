package io.github.attest.web;

import io.github.attest.model.Extraction;
import io.github.attest.model.Problem;
import io.github.attest.model.Report;
import io.github.attest.pipeline.Pipeline;
import io.github.attest.reading.Document;
import io.github.attest.reading.Reading;
import io.github.attest.record.Captured;
import java.util.ArrayList;
import java.util.List;

/**
 * Documents with all that was read out of them, before anything is written.
 *
 * @param captured those that hold a report
 * @param problems what is wrong with any of them
 */
record Documents(List<Captured> captured, List<Problem> problems) {
    Documents {
        captured = List.copyOf(captured);
        problems = List.copyOf(problems);
    }

    /** What a pipeline makes of readings. */
    static Documents of(List<Reading> readings, Pipeline pipeline) {
        List<Captured> captured = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Reading reading : readings) {
            problems.addAll(reading.problems());
            Report report = reading.report();
            Document document = reading.document();
            if (report != null && document != null) {
                Extraction extraction = pipeline.extract(report);
                problems.addAll(extraction.problems());
                captured.add(new Captured(extraction, document.content().bytes()));
            }
        }
        return new Documents(captured, problems);
    }
}
