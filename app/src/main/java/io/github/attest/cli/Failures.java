package io.github.attest.cli;

import io.github.attest.record.RecordUnavailable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * What happens when a command cannot go on. Bad input never comes here, it is a {@link
 * io.github.attest.model.Problem}; what comes here is a closed pipe, a full disk, an unusable record, or a mistake of ours.
 */
final class Failures implements IExecutionExceptionHandler {
    private final Attest attest;

    Failures(Attest attest) {
        this.attest = attest;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine line, ParseResult parsed) {
        if (attest.debug) {
            e.printStackTrace(attest.console().err());
        }
        return exitCode(e, attest.console());
    }

    /** Prints what is left and gives the exit code that stands in the end. */
    static int ending(Console console, String left, int code) {
        try {
            console.print(left);
            console.flush();
            return code;
        } catch (OutputClosed e) {
            return code == ExitCode.DONE ? exitCode(e, console) : code;
        }
    }

    private static int exitCode(Exception e, Console console) {
        if (e instanceof OutputClosed closed) {
            if (closed.pipe()) {
                return ExitCode.DONE;
            }
            console.warn("results cannot be written: " + closed.reason());
            return ExitCode.NOTHING_READ;
        }
        if (e instanceof Unfinished unfinished) {
            console.warn(unfinished.reason());
            return unfinished.exitCode();
        }
        if (e instanceof RecordUnavailable unavailable) {
            console.warn(Problems.line(unavailable.problem()));
            return ExitCode.RECORD_UNUSABLE;
        }
        console.warn("Attest itself failed (" + e.getClass().getSimpleName()
                + "); please report this with what --debug prints");
        return ExitCode.NOTHING_READ;
    }
}
