package io.github.attest.output.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The few ways in which trees are put together. */
final class Nodes {
    private static final JsonNodeFactory FACTORY = JsonNodeFactory.instance;

    private Nodes() {}

    static ObjectNode object() {
        return FACTORY.objectNode();
    }

    /** Sets a field to what the form makes of the value, or to null where there is no value. */
    static <T> void put(ObjectNode node, String name, @Nullable T value, Function<T, ? extends JsonNode> form) {
        node.set(name, value == null ? FACTORY.nullNode() : form.apply(value));
    }

    static <T> ArrayNode array(List<T> values, Function<T, ? extends JsonNode> form) {
        ArrayNode array = FACTORY.arrayNode(values.size());
        values.forEach(value -> array.add(form.apply(value)));
        return array;
    }

    static ArrayNode strings(List<String> values) {
        return array(values, FACTORY::textNode);
    }
}
