package io.github.attest.output.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.attest.model.Extraction;

/** A report and all that was read out of it, as JSON: a line of {@code attest read --format jsonl}. */
public final class ExtractionJson {
    private ExtractionJson() {}

    /** A report, its accounts, its aggregates, and what went wrong on the way. */
    public static ObjectNode of(Extraction extraction) {
        ObjectNode node = Nodes.object();
        node.set("report", ReportJson.of(extraction.report()));
        node.set("accounts", Nodes.array(extraction.accounts(), AccountJson::of));
        node.set("aggregates", Nodes.array(extraction.aggregates(), AggregateJson::of));
        node.set("problems", Nodes.array(extraction.problems(), ProblemJson::of));
        return node;
    }
}
