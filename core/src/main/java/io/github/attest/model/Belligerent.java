package io.github.attest.model;

import java.util.Locale;
import java.util.Objects;

/**
 * A party to the fighting that somebody holds responsible, and on what basis.
 *
 * @param name the party's own or common name, never a report's epithet for it
 * @param basis who connects the party with the harm
 */
public record Belligerent(String name, Basis basis) {
    /** Who connects a party with the harm. */
    public enum Basis {
        /** The report, or somebody it cites, says so. */
        ALLEGED,
        /** The party itself claims or accepts responsibility. */
        CLAIMED,
        /** The party itself rejects responsibility. */
        DENIED,
        /** The words express doubt: "suspected", "believed to be". */
        SUSPECTED;

        /** The name used in output: lower case. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @throws IllegalArgumentException if the name is blank */
    public Belligerent {
        Objects.requireNonNull(basis);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a belligerent needs a name");
        }
    }

    /** Whether the party rejects responsibility; what others say of it stands beside that. */
    public boolean denies() {
        return basis == Basis.DENIED;
    }

    /** Whether the name means somebody in particular: "gunmen" and "the army" do not. */
    public boolean specific() {
        return name.chars().anyMatch(Character::isUpperCase);
    }
}
