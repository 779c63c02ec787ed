package io.github.attest.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An identified victim. Sensitive by default: names of victims and of minors leave the machine only when a person
 * releases them.
 *
 * @param name as the report writes it; null for a victim who is described but not named
 * @param age in years, 0 to 130; null if not stated
 * @param sex {@code male}, {@code female}, or null if not stated
 * @param status what happened to the person
 */
public record Person(
        @Nullable String name,
        @Nullable Integer age,
        @Nullable String sex,
        HarmType status) {
    /** @throws IllegalArgumentException if the age is outside 0 to 130 */
    public Person {
        Objects.requireNonNull(status);
        if (age != null && (age < 0 || age > 130)) {
            throw new IllegalArgumentException("age " + age);
        }
    }
}
