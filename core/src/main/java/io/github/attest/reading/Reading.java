package io.github.attest.reading;

import io.github.attest.model.Problem;
import io.github.attest.model.Report;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading one document: a report, or the problems that prevented one, or a report and problems.
 *
 * @param document the document with its original bytes; null if it could not be had at all
 * @param report what was read; null if there is nothing to read
 * @param problems what is wrong with the document
 */
public record Reading(@Nullable Document document, @Nullable Report report, List<Problem> problems) {
    /** @throws IllegalArgumentException if there is neither a report nor a problem, or a report without its document */
    public Reading {
        problems = List.copyOf(problems);
        if (report == null && problems.isEmpty() || report != null && document == null) {
            throw new IllegalArgumentException("a reading needs a report of a document, or a problem");
        }
    }

    static Reading failed(Problem problem) {
        return new Reading(null, null, List.of(problem));
    }

    /** The same reading with one problem more. */
    Reading with(Problem problem) {
        List<Problem> more = new ArrayList<>(problems);
        more.add(problem);
        return new Reading(document, report, more);
    }
}
