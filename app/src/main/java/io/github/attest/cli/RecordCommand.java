package io.github.attest.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** A command that works on a record and prints what comes of it in the form that the user asks for. */
@Command(mixinStandardHelpOptions = true, versionProvider = Version.class)
abstract class RecordCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private Attest attest;

    @Mixin
    private final RecordOption place = new RecordOption();

    @Mixin
    private final FormatOption format = new FormatOption();

    final Attest attest() {
        return attest;
    }

    final RecordOption place() {
        return place;
    }

    final Format format() {
        return format.format();
    }
}
