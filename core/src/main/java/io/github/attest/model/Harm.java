package io.github.attest.model;

import java.util.Objects;

/**
 * A number of people of one group to whom one thing happened.
 *
 * @param type what happened
 * @param group whom the figure counts
 * @param count how many
 */
public record Harm(HarmType type, Group group, CountRange count) {
    public Harm {
        Objects.requireNonNull(type);
        Objects.requireNonNull(group);
        Objects.requireNonNull(count);
    }
}
