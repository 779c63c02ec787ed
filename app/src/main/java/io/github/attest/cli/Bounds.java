package io.github.attest.cli;

import io.github.attest.decision.WrittenRange;

/** Numbers of people as they are written on the command line. */
final class Bounds {
    private Bounds() {}

    /** What somebody wrote; wrong usage if it is none. */
    static WrittenRange of(String range) {
        try {
            return WrittenRange.of(range);
        } catch (IllegalArgumentException e) {
            throw new Unfinished(ExitCode.WRONG_USAGE, String.valueOf(e.getMessage()));
        }
    }
}
