package io.github.attest.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The fields of an object in a body. One that is not known is refused: a misspelt field would otherwise decide nothing. */
final class Fields {
    private final ObjectNode node;
    private final String pointer;

    private Fields(ObjectNode node, String pointer) {
        this.node = node;
        this.pointer = pointer;
    }

    static Fields of(ObjectNode body) {
        return new Fields(body, "");
    }

    /** @throws Failure if there is any other field than these */
    Fields only(Set<String> known) {
        node.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                throw invalid(name, "there is no such field here");
            }
        });
        return this;
    }

    /** Text that is not blank. */
    String text(String name) {
        return optional(name).orElseThrow(() -> invalid(name, "give some text"));
    }

    /** Text that is not blank; empty where there is none. */
    Optional<String> optional(String name) {
        JsonNode value = node.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual() || value.textValue().isBlank()) {
            throw invalid(name, "give some text");
        }
        return Optional.of(value.textValue());
    }

    /** A word of a short list. */
    <E extends Enum<E>> E label(String name, Class<E> type) {
        return optionalLabel(name, type).orElseThrow(() -> invalid(name, "give " + Labelled.all(type)));
    }

    <E extends Enum<E>> Optional<E> optionalLabel(String name, Class<E> type) {
        return optional(name)
                .map(word -> Labelled.of(type, word).orElseThrow(() -> invalid(name, "give " + Labelled.all(type))));
    }

    /** A whole number, 0 or more; null where there is none. */
    @Nullable
    Integer count(String name) {
        JsonNode value = node.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isInt() || value.intValue() < 0) {
            throw invalid(name, "give a whole number, 0 or more");
        }
        return value.intValue();
    }

    /** A number of degrees; null where there is none. */
    @Nullable
    Double degrees(String name) {
        JsonNode value = node.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isNumber()) {
            throw invalid(name, "give a number of degrees");
        }
        return value.doubleValue();
    }

    /** Texts, one or more. */
    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (JsonNode value : array(name)) {
            if (!value.isTextual() || value.textValue().isBlank()) {
                throw invalid(name, "give an array of texts");
            }
            texts.add(value.textValue());
        }
        if (texts.isEmpty()) {
            throw invalid(name, "name one at least");
        }
        return texts;
    }

    /** Objects, none or more. */
    <T> List<T> objects(String name, Function<Fields, T> form) {
        List<T> objects = new ArrayList<>();
        for (JsonNode value : array(name)) {
            if (!(value instanceof ObjectNode object)) {
                throw invalid(name, "give an array of objects");
            }
            objects.add(form.apply(new Fields(object, pointer + "/" + name + "/" + objects.size())));
        }
        return objects;
    }

    /** An object. */
    Fields object(String name) {
        if (node.path(name) instanceof ObjectNode object) {
            return new Fields(object, pointer + "/" + name);
        }
        throw invalid(name, "give an object");
    }

    boolean has(String name) {
        return node.hasNonNull(name);
    }

    /** What a constructor makes of the fields, whose invariants they may break. */
    <T> T made(String name, Supplier<T> constructor) {
        try {
            return constructor.get();
        } catch (IllegalArgumentException e) {
            throw invalid(name, "this is not possible: see the documentation of this field");
        }
    }

    Failure invalid(String name, String expected) {
        return Failure.ofBody(pointer + "/" + name, expected);
    }

    private Iterable<JsonNode> array(String name) {
        JsonNode value = node.path(name);
        if (!value.isArray()) {
            throw invalid(name, "give an array");
        }
        return value;
    }
}
