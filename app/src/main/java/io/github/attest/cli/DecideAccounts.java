package io.github.attest.cli;

import io.github.attest.decision.Pairing;
import io.github.attest.model.Account;
import io.github.attest.record.RecordedIncident;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Decisions on which accounts tell of one incident. */
final class DecideAccounts {
    private DecideAccounts() {}

    /** A decision on two sides, each an incident or an account. */
    abstract static sealed class OfTwo extends OneDecision permits Same, Different {
        private static final String SIDE = "An incident with all its accounts, or one account.";

        @Parameters(index = "0", paramLabel = "ID", description = SIDE)
        private String one = "";

        @Parameters(index = "1", paramLabel = "ID", description = SIDE)
        private String other = "";

        abstract Pairing pairing(List<String> accounts, List<String> others);

        @Override
        public Integer call() {
            return parent().decide(options(), record -> {
                List<List<String>> sides = DecideCommand.sides(record, one, other);
                return pairing(sides.getFirst(), sides.getLast());
            });
        }
    }

    /** {@code attest decide same}. */
    @Command(
            name = "same",
            description = {
                "Decide that two incidents, or two accounts, are one incident.",
                "All accounts that they have now stay together. The older id goes on; the other leads to it."
            })
    static final class Same extends OfTwo {
        @Override
        Pairing pairing(List<String> accounts, List<String> others) {
            return new Pairing.Same(accounts, others);
        }
    }

    /** {@code attest decide different}. */
    @Command(
            name = "different",
            description = {
                "Decide that two incidents, or two accounts, are not one incident.",
                "No account of one is ever put together with one of the other."
            })
    static final class Different extends OfTwo {
        @Override
        Pairing pairing(List<String> accounts, List<String> others) {
            return new Pairing.Different(accounts, others);
        }
    }

    /** {@code attest decide split}. */
    @Command(
            name = "split",
            description = {
                "Decide that some accounts of an incident tell of another one.",
                "Those named leave together and get an id of their own; the id stays with those that stay."
            })
    static final class Split extends OneDecision {
        @Parameters(index = "0", paramLabel = "INCIDENT", description = "Id of the incident.")
        private String incident = "";

        @Parameters(index = "1..*", arity = "1..*", paramLabel = "ACCOUNT", description = "Accounts that leave.")
        private List<String> leaving = List.of();

        @Override
        public Integer call() {
            return parent().decide(options(), record -> {
                RecordedIncident standing = DecideCommand.incident(record, incident);
                List<String> staying = new ArrayList<>(
                        standing.incident().accounts().stream().map(Account::id).toList());
                for (String account : leaving) {
                    if (!staying.remove(account)) {
                        throw new Unfinished(
                                ExitCode.WRONG_USAGE,
                                account + " is no account of " + standing.id() + ", or named twice");
                    }
                }
                if (staying.isEmpty()) {
                    throw new Unfinished(ExitCode.WRONG_USAGE, "an account has to stay in " + standing.id());
                }
                return new Pairing.Split(standing.id(), leaving, staying);
            });
        }
    }
}
