package io.github.attest.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code attest decide withdraw}: takes a decision back. */
@Command(
        name = "withdraw",
        description = {
            "Withdraw a decision.",
            "What it had reversed holds again, or else what the rules suggest. It stays in the journal."
        })
final class WithdrawCommand extends OneDecision {
    @Parameters(paramLabel = "ENTRY", description = "Number of the decision's entry; attest show names it.")
    private long entry;

    @Override
    public Integer call() {
        return parent().withdraw(options(), entry);
    }
}
