package io.github.attest.cli;

/** A command cannot go on, for a reason that the user can do something about; the reason is a sentence for the user. */
final class Unfinished extends RuntimeException {
    private final int exitCode;
    private final String reason;

    Unfinished(int exitCode, String reason) {
        super(reason);
        this.reason = reason;
        this.exitCode = exitCode;
    }

    String reason() {
        return reason;
    }

    int exitCode() {
        return exitCode;
    }
}
