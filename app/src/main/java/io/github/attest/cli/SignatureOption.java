package io.github.attest.cli;

import io.github.attest.record.Signature;
import picocli.CommandLine.Option;

/** The options {@code --author} and {@code --reason} of commands that write to the journal and need no reason. */
final class SignatureOption {
    @Option(names = "--author", paramLabel = "NAME", description = "Who does it; your user name if not given.")
    private String author = System.getProperty("user.name", "unknown");

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why, for the journal.")
    private String reason = "";

    Signature by() {
        if (author.isBlank()) {
            throw new Unfinished(ExitCode.WRONG_USAGE, "the journal needs an author; --author may not be blank");
        }
        return new Signature(author, reason);
    }
}
