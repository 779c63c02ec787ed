package io.github.attest.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.attest.output.json.ProblemJson;
import io.github.attest.record.Linking;
import java.util.List;
import java.util.StringJoiner;

/** What linking changed in the incidents of a record, as a part of a sentence and as JSON. */
final class Changes {
    /** Ids are named where there are few enough to read. */
    private static final int NAMED = 10;

    private Changes() {}

    static String of(Linking linking) {
        StringJoiner changes = new StringJoiner(", ");
        changes.add(count(linking.opened().size(), "incident") + " opened" + named(linking.opened()));
        changes.add(linking.changed().size() + " changed" + named(linking.changed()));
        if (!linking.merged().isEmpty()) {
            changes.add(linking.merged().size() + " found to be the same as others");
        }
        if (!linking.withdrawn().isEmpty()) {
            changes.add(linking.withdrawn().size() + " withdrawn");
        }
        return changes.toString();
    }

    static ObjectNode json(Linking linking) {
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

    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static void put(ObjectNode node, String name, List<String> ids) {
        ArrayNode array = node.putArray(name);
        ids.forEach(array::add);
    }

    private static String named(List<String> ids) {
        return ids.isEmpty() || ids.size() > NAMED ? "" : " (" + String.join(", ", ids) + ")";
    }
}
