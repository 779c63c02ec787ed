package io.github.attest.model;

import java.util.Objects;

/**
 * Who published a report, or whom it cites.
 *
 * @param name as the report or the outlet catalogue writes it, never blank
 * @param kind what the source is
 */
public record Source(String name, SourceKind kind) {
    /** @throws IllegalArgumentException if the name is blank */
    public Source {
        Objects.requireNonNull(kind);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a source needs a name");
        }
    }
}
