package io.github.attest.output.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.attest.model.Belligerent;
import io.github.attest.model.Person;

/** Those who are named, as JSON: belligerents and victims. */
public final class PartyJson {
    private PartyJson() {}

    /** A belligerent and who connects it with the harm. */
    public static ObjectNode of(Belligerent belligerent) {
        ObjectNode node = Nodes.object();
        node.put("name", belligerent.name());
        node.put("basis", belligerent.basis().label());
        return node;
    }

    /** A victim. Sensitive: this leaves the machine only when a person releases it. */
    public static ObjectNode of(Person person) {
        ObjectNode node = Nodes.object();
        node.put("name", person.name());
        node.put("age", person.age());
        node.put("sex", person.sex());
        node.put("status", person.status().label());
        return node;
    }
}
