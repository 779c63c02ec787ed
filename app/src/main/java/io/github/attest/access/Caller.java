package io.github.attest.access;

import java.util.Objects;

/**
 * Who asks for something.
 *
 * @param name under which this person, or program, is written down as an author; never blank
 * @param role what the caller may do
 */
public record Caller(String name, Role role) {
    /** Somebody who did not say who they are. */
    public static final Caller ANYBODY = new Caller("anybody", Role.READER);

    /** @throws IllegalArgumentException if the name is blank */
    public Caller {
        Objects.requireNonNull(role);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a caller needs a name");
        }
    }
}
