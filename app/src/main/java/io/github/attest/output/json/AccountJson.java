package io.github.attest.output.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.attest.model.Account;
import io.github.attest.model.Evidence;
import io.github.attest.model.Source;

/** What one report says of one incident, as JSON. */
public final class AccountJson {
    private AccountJson() {}

    /** An account with the words that carry it. */
    public static ObjectNode of(Account account) {
        ObjectNode node = Nodes.object();
        node.put("id", account.id());
        node.put("main", account.main());
        putFigures(node, account);
        Nodes.put(node, "date", account.date(), DateJson::of);
        Nodes.put(node, "place", account.place(), PlaceJson::of);
        node.set("belligerents", Nodes.array(account.belligerents(), PartyJson::of));
        node.set("weapons", Nodes.strings(account.weapons()));
        node.put("target", account.target());
        node.set("people", Nodes.array(account.people(), PartyJson::of));
        node.set(
                "chain",
                Nodes.strings(account.chain().stream().map(Source::name).toList()));
        node.set("claims", EvidenceJson.of(account.claims(), Evidence.Part.TEXT));
        node.set("headline", EvidenceJson.of(account.claims(), Evidence.Part.TITLE));
        return node;
    }

    private static void putFigures(ObjectNode node, Account account) {
        Nodes.put(node, "killed", account.killed(), CountJson::of);
        Nodes.put(node, "injured", account.injured(), CountJson::of);
        Nodes.put(node, "casualties", account.casualties(), CountJson::of);
        Nodes.put(node, "missing", account.missing(), CountJson::of);
        node.set("groups", Nodes.array(account.groups(), CountJson::of));
    }
}
