package io.github.attest.link;

import io.github.attest.model.CountRange;
import org.jspecify.annotations.Nullable;

/**
 * A stated number of people.
 *
 * @param min the least
 * @param max the most; {@link Integer#MAX_VALUE} where the words set no bound
 */
record Figure(int min, int max) {
    static @Nullable Figure of(@Nullable CountRange count) {
        return count == null ? null : new Figure(count.min(), count.max() == null ? Integer.MAX_VALUE : count.max());
    }

    boolean overlaps(Figure other) {
        return min <= other.max && other.min <= max;
    }
}
