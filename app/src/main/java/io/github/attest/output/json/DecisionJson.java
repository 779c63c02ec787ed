package io.github.attest.output.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.attest.decision.Judgement;
import io.github.attest.decision.Pairing;
import io.github.attest.decision.StandingDecision;
import java.util.List;

/** What a person decided, as JSON. Every field is there for every kind; those that a kind has no use for are null. */
final class DecisionJson {
    private DecisionJson() {}

    /** A decision, and whether it still holds. */
    static ObjectNode of(StandingDecision standing, boolean holds) {
        ObjectNode node = Nodes.object();
        node.put("entry", standing.entry());
        node.put("time", standing.time().toString());
        node.put("author", standing.author());
        node.put("reason", standing.reason());
        node.put("kind", standing.decision().label());
        node.put("holds", holds);
        node.putNull("incident").putNull("accounts").putNull("others").putNull("grade");
        node.putNull("type").putNull("group").putNull("min").putNull("max").putNull("belligerents");
        switch (standing.decision()) {
            case Pairing pairing -> put(node, pairing);
            case Judgement judgement -> put(node, judgement);
        }
        return node;
    }

    private static void put(ObjectNode node, Pairing pairing) {
        switch (pairing) {
            case Pairing.Same same -> putSides(node, same.accounts(), same.others());
            case Pairing.Different different -> putSides(node, different.accounts(), different.others());
            case Pairing.Split split -> {
                node.put("incident", split.incident());
                putSides(node, split.leaving(), split.staying());
            }
        }
    }

    private static void putSides(ObjectNode node, List<String> accounts, List<String> others) {
        node.set("accounts", Nodes.strings(accounts));
        node.set("others", Nodes.strings(others));
    }

    private static void put(ObjectNode node, Judgement judgement) {
        node.put("incident", judgement.incident());
        node.set("accounts", Nodes.strings(judgement.accounts()));
        switch (judgement) {
            case Judgement.Graded graded -> node.put("grade", graded.grade().label());
            case Judgement.Ranged ranged -> {
                node.put("type", ranged.type().label());
                node.put("group", ranged.group() == null ? null : ranged.group().label());
                node.put("min", ranged.min());
                node.put("max", ranged.max());
            }
            case Judgement.Attributed attributed ->
                node.set("belligerents", Nodes.array(attributed.belligerents(), PartyJson::of));
        }
    }
}
