package io.github.attest.output.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.attest.link.Linking.NearMatch;
import java.util.List;

/** Two incidents that may be one, as JSON. */
public final class DuplicateJson {
    private DuplicateJson() {}

    /**
     * A pair of incidents.
     *
     * @param incidents their ids, the older first
     * @param threshold match weight above which accounts are one incident
     * @param toldApartBy ids of reports that tell of both
     */
    public static ObjectNode of(List<String> incidents, NearMatch match, double threshold, List<String> toldApartBy) {
        ObjectNode node = Nodes.object();
        node.set("incidents", Nodes.strings(incidents));
        node.set("accounts", Nodes.strings(List.of(match.account(), match.other())));
        node.put("match_weight", match.matchWeight());
        node.put("threshold", threshold);
        node.set("waterfall", Nodes.array(match.waterfall(), IncidentJson::of));
        node.set("told_apart_by", Nodes.strings(toldApartBy));
        return node;
    }
}
