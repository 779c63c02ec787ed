package io.github.attest.output.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.attest.model.CountRange;
import io.github.attest.model.Harm;

/** A number of people as JSON: {@code min}, {@code max}, {@code wording}, {@code numeral}. */
public final class CountJson {
    private CountJson() {}

    /** A figure. {@code max} is null where the words state only a lower bound. */
    public static ObjectNode of(CountRange count) {
        return fill(Nodes.object(), count);
    }

    /** A figure of a part of the people: {@code group} and {@code type} before the figure's own fields. */
    public static ObjectNode of(Harm harm) {
        ObjectNode node = Nodes.object();
        node.put("group", harm.group().label());
        node.put("type", harm.type().label());
        return fill(node, harm.count());
    }

    private static ObjectNode fill(ObjectNode node, CountRange count) {
        node.put("min", count.min());
        node.put("max", count.max());
        node.put("wording", count.wording());
        node.put("numeral", count.numeral());
        return node;
    }
}
