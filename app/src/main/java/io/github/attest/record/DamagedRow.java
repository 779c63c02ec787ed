package io.github.attest.record;

/** Something in the tables that Attest would never have written there. */
final class DamagedRow extends RuntimeException {
    private static final long serialVersionUID = 1;

    DamagedRow(String message) {
        super(message);
    }

    DamagedRow(String message, Throwable cause) {
        super(message, cause);
    }
}
