package io.github.attest.cli;

/** What a command's exit code says; fixed, since scripts depend on it. */
public final class ExitCode {
    /** Done; problems in single documents are reported and do not change this. */
    public static final int DONE = 0;

    /** Nothing could be read, or the command could not finish. */
    public static final int NOTHING_READ = 1;

    /** The command line is wrong. */
    public static final int WRONG_USAGE = 2;

    /** The record is damaged or locked. */
    public static final int RECORD_UNUSABLE = 3;

    private ExitCode() {}
}
