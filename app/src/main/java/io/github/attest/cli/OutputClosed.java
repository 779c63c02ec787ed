package io.github.attest.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;

/** Results cannot be written: whoever read them has gone ({@code | head}), or the disk is full. */
final class OutputClosed extends UncheckedIOException {
    private final String reason;

    OutputClosed(IOException cause) {
        super(cause);
        reason = Objects.requireNonNullElse(cause.getMessage(), "unknown reason");
    }

    /** What the operating system says, in the user's language. */
    String reason() {
        return reason;
    }

    /**
     * Whether the reader of a pipe has gone, which is no mistake. Java tells it only by the operating system's message; the
     * word "pipe" stands in English and in the German, French and Italian translations of it.
     */
    boolean pipe() {
        return reason.toLowerCase(Locale.ROOT).contains("pipe");
    }
}
