package io.github.attest.output.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.attest.model.Account;
import io.github.attest.model.Balance;
import io.github.attest.model.Claim;
import io.github.attest.model.Evidence;
import io.github.attest.model.Incident;
import java.util.List;

/** What an explanation adds to an incident, as JSON. */
public final class ExplanationJson {
    private ExplanationJson() {}

    /**
     * Adds {@code threshold}, {@code citations} and {@code totals} to an incident.
     *
     * @param threshold mean match weight above which accounts are one incident
     * @param totals those that cover the incident or may cover it
     */
    public static ObjectNode add(ObjectNode node, Incident incident, double threshold, List<Balance> totals) {
        node.put("threshold", threshold);
        ArrayNode citations = node.putArray("citations");
        for (Account account : incident.accounts()) {
            account.claims().stream()
                    .map(Claim::evidence)
                    .flatMap(evidence -> evidence.stream())
                    .filter(evidence -> evidence.field() == Evidence.Field.CHAIN)
                    .distinct()
                    .forEach(evidence ->
                            AggregateJson.putQuote(citations.addObject().put("account", account.id()), evidence));
        }
        node.set("totals", Nodes.array(totals, BalanceJson::of));
        return node;
    }
}
