package io.github.attest.model;

import java.util.Objects;

/**
 * Something wrong with the input. The batch goes on; nothing is lost.
 *
 * @param stage the package that found it, for example {@code reading}
 * @param location which document, and where in it
 * @param code stable short name, for example {@code truncated-gzip}
 * @param message a sentence for the user: what is wrong and what to do
 */
public record Problem(String stage, String location, String code, String message) {
    public Problem {
        Objects.requireNonNull(stage);
        Objects.requireNonNull(location);
        Objects.requireNonNull(code);
        Objects.requireNonNull(message);
    }
}
