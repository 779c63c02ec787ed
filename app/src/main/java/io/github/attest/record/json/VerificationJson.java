package io.github.attest.record.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.attest.record.Verification;
import io.github.attest.record.Violation;

/** Whether a record is as it was written, as JSON. */
public final class VerificationJson {
    private VerificationJson() {}

    /** The outcome of checking a whole record. */
    public static ObjectNode of(Verification verification) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("sound", verification.sound());
        node.put("entries", verification.tip().sequence());
        node.put("hash", verification.tip().hash());
        node.put("originals", verification.originals());
        ArrayNode violations = node.putArray("violations");
        verification.violations().forEach(violation -> violations.add(of(violation)));
        return node;
    }

    /** One thing that is not as it should be. */
    public static ObjectNode of(Violation violation) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("entry", violation.sequence())
                .put("code", violation.code())
                .put("message", violation.message());
    }
}
