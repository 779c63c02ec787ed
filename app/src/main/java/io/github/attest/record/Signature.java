package io.github.attest.record;

import io.github.attest.json.WellFormed;

/**
 * Who changes the record, and why.
 *
 * @param author a person's name, or a program with its version; never blank
 * @param reason in words; empty where the change speaks for itself
 */
public record Signature(String author, String reason) {
    /** @throws IllegalArgumentException if the author is blank */
    public Signature {
        if (author.isBlank()) {
            throw new IllegalArgumentException("a change of the record needs an author");
        }
        author = WellFormed.of(author.strip());
        reason = WellFormed.of(reason.strip());
    }

    /** A change that needs no further reason. */
    public static Signature of(String author) {
        return new Signature(author, "");
    }
}
