package io.github.attest.record;

import java.util.Objects;

/**
 * One thing that is not as it should be.
 *
 * @param sequence number of the journal entry concerned, 0 where it is none in particular
 * @param code stable short name: {@code chain}, {@code hash}, {@code payload}, {@code original}, {@code quote}, {@code
 *     timestamp}, {@code projection} or {@code file}
 * @param message a sentence that names what differs
 */
public record Violation(long sequence, String code, String message) {
    public Violation {
        Objects.requireNonNull(code);
        Objects.requireNonNull(message);
    }
}
