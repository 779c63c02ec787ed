package io.github.attest.cli;

/** Where the process starts. */
public final class Main {
    private Main() {}

    /** Runs one command line and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(new Attest(Console.system(), Settings.system()).run(arguments));
    }
}
