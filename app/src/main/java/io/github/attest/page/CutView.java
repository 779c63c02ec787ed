package io.github.attest.page;

import io.github.attest.model.Report;
import java.util.List;
import java.util.Objects;

/**
 * What was cut from a document when it was read.
 *
 * @param report what was read
 * @param paragraphs what was cut, in order
 */
public record CutView(Report report, List<String> paragraphs) {
    public CutView {
        Objects.requireNonNull(report);
        paragraphs = List.copyOf(paragraphs);
    }
}
