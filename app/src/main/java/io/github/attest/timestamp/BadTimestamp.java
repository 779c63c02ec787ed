package io.github.attest.timestamp;

/** A time-stamp that proves nothing; the message says why, as the end of a sentence. */
public final class BadTimestamp extends Exception {
    BadTimestamp(String message) {
        super(message);
    }

    BadTimestamp(String message, Throwable cause) {
        super(message + ": " + cause.getMessage(), cause);
    }
}
