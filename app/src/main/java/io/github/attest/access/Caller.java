package io.github.attest.access;

import java.util.Objects;
import java.util.Set;

/**
 * Who asks for something.
 *
 * @param name under which this person, or program, is written down as an author; never blank
 * @param role what the caller may do
 * @param profile what the caller may see of what is sensitive
 * @param scopes what the caller may do with what it came with: everything, or what a token was given for
 */
public record Caller(String name, Role role, Profile profile, Set<Scope> scopes) {
    /** Somebody who did not say who they are. */
    public static final Caller ANYBODY = new Caller("anybody", Role.READER);

    /** @throws IllegalArgumentException if the name is blank */
    public Caller {
        Objects.requireNonNull(role);
        Objects.requireNonNull(profile);
        scopes = Set.copyOf(scopes);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a caller needs a name");
        }
    }

    /** A caller who may do and see all that this role may. */
    public Caller(String name, Role role) {
        this(name, role, Profile.of(role), Scope.ALL);
    }
}
