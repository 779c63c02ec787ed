package io.github.attest.page;

import java.util.List;
import java.util.Map;

/**
 * What the fields of a filter were filled with, as in the address. Immutable.
 *
 * @param values the values of each field that was not left empty
 * @param wrong a sentence for each field whose values cannot be used and were left out: what to give instead
 */
public record Chosen(Map<String, List<String>> values, Map<String, String> wrong) {
    public Chosen {
        values = Map.copyOf(values);
        wrong = Map.copyOf(wrong);
    }

    /** Fields all of whose values can be used. */
    public Chosen(Map<String, List<String>> values) {
        this(values, Map.of());
    }

    /** Whether every field was left empty. */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** The value of a field; empty if it was left empty. */
    public String of(String name) {
        return values.getOrDefault(name, List.of("")).getFirst();
    }

    /** All values of a field with something between them. */
    public String all(String name, String between) {
        return String.join(between, values.getOrDefault(name, List.of()));
    }

    /** Whether a field has a value. */
    public boolean has(String name, String value) {
        return values.getOrDefault(name, List.of()).contains(value);
    }

    /** The values of a field if they can be used; otherwise none. */
    public List<String> usable(String name) {
        return wrong.containsKey(name) ? List.of() : values.getOrDefault(name, List.of());
    }
}
