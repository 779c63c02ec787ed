package io.github.attest.link;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;

/**
 * What an account names of one kind: belligerents, weapons, a target, ages.
 *
 * @param values what it names
 * @param bits one for each value, by its hash: where two have none in common, their values have none
 */
record Marks(Set<?> values, long bits) {
    private static final Marks NONE = new Marks(Set.of(), 0);

    static Marks of(Collection<?> values) {
        if (values.isEmpty()) {
            return NONE;
        }
        long bits = 0;
        for (Object value : values) {
            bits |= bit(value);
        }
        return new Marks(Set.copyOf(values), bits);
    }

    private static long bit(Object value) {
        return 1L << value.hashCode();
    }

    boolean isEmpty() {
        return bits == 0;
    }

    boolean holds(Object value) {
        return (bits & bit(value)) != 0 && values.contains(value);
    }

    boolean shares(Marks other) {
        return (bits & other.bits) != 0 && !Collections.disjoint(values, other.values);
    }
}
