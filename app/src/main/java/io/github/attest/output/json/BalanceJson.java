package io.github.attest.output.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.attest.model.Balance;

/** A total held against the incidents of its period and area, as JSON. */
public final class BalanceJson {
    private BalanceJson() {}

    /** One figure of a total with what the incidents cover of it. */
    public static ObjectNode of(Balance balance) {
        ObjectNode node = Nodes.object();
        node.put("report", balance.aggregate().report());
        node.set("aggregate", AggregateJson.of(balance.aggregate()));
        node.set("stated", CountJson.of(balance.stated()));
        node.put("accepted", balance.accepted());
        node.set("covered", Nodes.array(balance.covered(), BalanceJson::of));
        node.set("possible", Nodes.array(balance.possible(), BalanceJson::of));
        Nodes.put(node, "remainder", balance.remainder(), CountJson::of);
        return node;
    }

    private static ObjectNode of(Balance.Overlap overlap) {
        ObjectNode node = Nodes.object();
        node.put("incident", overlap.incident());
        Nodes.put(node, "figure", overlap.count(), CountJson::of);
        node.put("reason", overlap.reason().isEmpty() ? null : overlap.reason());
        return node;
    }
}
