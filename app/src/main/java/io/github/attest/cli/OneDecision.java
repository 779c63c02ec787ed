package io.github.attest.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** What all commands below {@code attest decide} have in common. */
@Command(mixinStandardHelpOptions = true, versionProvider = Version.class)
abstract sealed class OneDecision implements Callable<Integer>
        permits DecideAccounts.OfTwo,
                DecideAccounts.Split,
                DecideIncident.OfOne,
                DecideReport.Retract,
                DecideReport.OfAccount,
                WithdrawCommand {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private DecideCommand parent;

    @Mixin
    private final DecisionOptions options = new DecisionOptions();

    DecideCommand parent() {
        return parent;
    }

    DecisionOptions options() {
        return options;
    }
}
