package io.github.attest.model;

import java.util.Objects;

/**
 * What one comparison adds to the match weight of two accounts: one bar of its waterfall.
 *
 * @param comparison what was compared, for example {@code place}; {@code prior} for what any two accounts start from
 * @param level how far the two agree in it, for example {@code same-day}; {@code -} for the prior
 * @param bits what that adds, in bits; positive speaks for the same incident
 * @param sentence what the level means, for people to read
 */
public record PartialWeight(String comparison, String level, double bits, String sentence) {
    public PartialWeight {
        Objects.requireNonNull(comparison);
        Objects.requireNonNull(level);
        Objects.requireNonNull(sentence);
    }
}
