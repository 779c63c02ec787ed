package io.github.attest.output.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.attest.model.Problem;

/** Something wrong with the input, as JSON. */
public final class ProblemJson {
    private ProblemJson() {}

    /** A problem; {@code code} is stable, {@code message} is for people. */
    public static ObjectNode of(Problem problem) {
        ObjectNode node = Nodes.object();
        node.put("stage", problem.stage());
        node.put("code", problem.code());
        node.put("location", problem.location());
        node.put("message", problem.message());
        return node;
    }
}
