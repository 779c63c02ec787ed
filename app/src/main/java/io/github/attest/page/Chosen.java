package io.github.attest.page;

import java.util.List;
import java.util.Map;

/**
 * What the fields of a filter were filled with, as in the address. Immutable.
 *
 * @param values the values of each field that was not left empty
 */
public record Chosen(Map<String, List<String>> values) {
    public Chosen {
        values = Map.copyOf(values);
    }

    /** Whether every field was left empty. */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** The value of a field; empty if it was left empty. */
    public String of(String name) {
        return values.getOrDefault(name, List.of("")).getFirst();
    }

    /** Whether a field has a value. */
    public boolean has(String name, String value) {
        return values.getOrDefault(name, List.of()).contains(value);
    }
}
