package io.github.attest.record.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.attest.output.json.ProblemJson;
import io.github.attest.record.Addition;
import io.github.attest.record.Linking;
import io.github.attest.record.Settlement;
import java.util.List;

/** What became of what was given to a record, as JSON. */
public final class ChangesJson {
    private ChangesJson() {}

    /** What became of a report. */
    public static ObjectNode of(Addition addition) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("report", addition.report());
        node.put("outcome", "").putNull("entry").putNull("code");
        return switch (addition) {
            case Addition.Added entry -> node.put("outcome", "added").put("entry", entry.entry());
            case Addition.AlreadyThere entry ->
                node.put("outcome", "already_there").put("entry", entry.entry());
            case Addition.Refused refusal ->
                node.put("outcome", "refused").put("code", refusal.problem().code());
        };
    }

    /** What a decision changed. */
    public static ObjectNode of(Settlement.Settled settled) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("entry", settled.entry());
        return node.setAll(of(settled.linking()));
    }

    /** What linking changed in the incidents. */
    public static ObjectNode of(Linking linking) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        put(node, "opened", linking.opened());
        put(node, "changed", linking.changed());
        ArrayNode merged = node.putArray("merged");
        linking.merged()
                .forEach((id, into) -> merged.addObject().put("incident", id).put("into", into));
        put(node, "withdrawn", linking.withdrawn());
        ArrayNode problems = node.putArray("problems");
        linking.problems().forEach(problem -> problems.add(ProblemJson.of(problem)));
        return node;
    }

    private static void put(ObjectNode node, String name, List<String> ids) {
        ArrayNode array = node.putArray(name);
        ids.forEach(array::add);
    }
}
