package io.github.attest.cli;

import io.github.attest.record.Signature;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every decision needs: the record, who decides, and why. */
final class DecisionOptions {
    @Mixin
    private final RecordOption place = new RecordOption();

    @Mixin
    private final FormatOption format = new FormatOption();

    @Option(names = "--author", paramLabel = "NAME", description = "Who decides; your user name if not given.")
    private String author = System.getProperty("user.name", "unknown");

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why, for the journal.")
    private String reason = "";

    RecordOption place() {
        return place;
    }

    Format format() {
        return format.format();
    }

    /** Who decides and why. */
    Signature by() {
        if (author.isBlank() || reason.isBlank()) {
            throw new Unfinished(ExitCode.WRONG_USAGE, "a decision needs an author and a reason; neither may be blank");
        }
        return new Signature(author, reason);
    }
}
