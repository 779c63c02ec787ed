package io.github.attest.link;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Keeps each value once: what many accounts say alike takes the memory of one, and stays in the processor's cache. */
final class Pool {
    private final Map<Object, Object> values = new ConcurrentHashMap<>();

    /** The first that was given of all values equal to this one. */
    @SuppressWarnings("unchecked") // equal values of a pool have the same class: all are records and strings
    <T> T one(T value) {
        Object known = values.get(value);
        if (known == null) {
            known = values.putIfAbsent(value, value);
        }
        return known == null ? value : (T) known;
    }

    /** The same, where there may be no value. */
    <T> @Nullable T oneOrNone(@Nullable T value) {
        return value == null ? null : one(value);
    }
}
