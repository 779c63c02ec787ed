package io.github.attest.capture;

import io.github.attest.model.Problem;
import java.io.IOException;
import java.util.Locale;

/** Something on the web could not be had, for a reason that does not lie in Attest. */
public final class Uncaptured extends IOException {
    /** What went wrong; its name in lower case with hyphens is the code of the problem. */
    public enum Why {
        /** This is no address of a document on the web. */
        BAD_ADDRESS,
        /** The host is not public. */
        PRIVATE_ADDRESS,
        /** The host asks programs to stay away. */
        ROBOTS_DISALLOW,
        /** The host does not say what programs may fetch. */
        ROBOTS_UNKNOWN,
        /** One redirect after the other. */
        TOO_MANY_REDIRECTS,
        /** The answer is longer than a document may be, perhaps only when decompressed. */
        RESPONSE_TOO_LARGE,
        /** The answer did not come to its end in time. */
        TOO_SLOW,
        /** There is no connection, or it broke off. */
        NO_CONNECTION,
        /** The host asks to be left alone for longer than is waited for. */
        ASKED_TO_WAIT,
        /** The server answered with an error. */
        SERVER_ANSWERED,
        /** What came is not what was asked for. */
        UNEXPECTED_CONTENT,
        /** Attest was told to stop. */
        STOPPED;

        /** Whether the same may succeed in a quarter of an hour. */
        boolean passing() {
            return switch (this) {
                case ROBOTS_UNKNOWN, TOO_SLOW, NO_CONNECTION, ASKED_TO_WAIT, STOPPED -> true;
                default -> false;
            };
        }
    }

    private final String address;
    private final Why why;
    private final boolean passing;

    Uncaptured(String address, Why why, String message) {
        this(address, why, message, why.passing());
    }

    private Uncaptured(String address, Why why, String message, boolean passing) {
        super(message);
        this.address = address;
        this.why = why;
        this.passing = passing;
    }

    /** A server answered with a status other than success. */
    static Uncaptured status(Exchange exchange) {
        return new Uncaptured(
                exchange.address().toString(),
                Why.SERVER_ANSWERED,
                "the server answered with status " + exchange.status(),
                exchange.isPassing());
    }

    /** What went wrong. */
    public Why why() {
        return why;
    }

    /** Whether the same may succeed later, without anybody changing anything. */
    public boolean passing() {
        return passing;
    }

    /** The same as a problem. */
    public Problem problem() {
        return new Problem(
                "capture",
                address,
                why.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                String.valueOf(getMessage()));
    }
}
