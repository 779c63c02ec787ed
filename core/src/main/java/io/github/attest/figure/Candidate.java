package io.github.attest.figure;

import io.github.attest.model.CountRange;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A figure that may be the one a report holds to.
 *
 * @param figure the figure; null for none
 * @param features what speaks for or against it; those that are left out are 0
 */
record Candidate(@Nullable CountRange figure, Map<Feature, Double> features) {
    /** The number of people that the figure stands for; 0 for none. */
    int number() {
        return figure == null ? 0 : figure.min();
    }
}
