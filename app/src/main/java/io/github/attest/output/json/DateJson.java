package io.github.attest.output.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.attest.model.ResolvedDate;

/** A date as JSON: first and last possible day, how exactly it is known, and the same in EDTF. */
public final class DateJson {
    private DateJson() {}

    /** A date; days are ISO 8601 calendar dates. */
    public static ObjectNode of(ResolvedDate date) {
        ObjectNode node = Nodes.object();
        node.put("earliest", date.earliest().toString());
        node.put("latest", date.latest().toString());
        node.put("precision", date.precision().label());
        node.put("edtf", date.edtf());
        return node;
    }
}
