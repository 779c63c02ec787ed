package io.github.attest.page;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the fields of a filter were filled with, as in the address. Immutable.
 *
 * @param values the values of each field that was not left empty
 * @param wrong a sentence for each field whose values cannot be used and were left out
 */
public record Chosen(Map<String, List<String>> values, Map<String, String> wrong) {
    public Chosen {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        wrong = Collections.unmodifiableMap(new LinkedHashMap<>(wrong));
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

    /** Whether a field has a value. */
    public boolean has(String name, String value) {
        return values.getOrDefault(name, List.of()).contains(value);
    }

    /** The values of a field if they can be used; otherwise none. */
    public List<String> usable(String name) {
        return wrong.containsKey(name) ? List.of() : values.getOrDefault(name, List.of());
    }
}
