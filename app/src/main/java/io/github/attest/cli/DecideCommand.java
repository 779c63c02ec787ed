package io.github.attest.cli;

import io.github.attest.decision.Decision;
import io.github.attest.decision.Judgement;
import io.github.attest.model.Account;
import io.github.attest.output.prose.DecisionProse;
import io.github.attest.record.CasualtyRecord;
import io.github.attest.record.RecordedIncident;
import io.github.attest.record.Settlement;
import io.github.attest.record.Settlement.Settled;
import io.github.attest.record.json.ChangesJson;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code attest decide}: what a person decides, which no rule overrides. */
@Command(
        name = "decide",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            DecideAccounts.Same.class,
            DecideAccounts.Different.class,
            DecideAccounts.Split.class,
            DecideIncident.Graded.class,
            DecideIncident.Ranged.class,
            DecideIncident.Attributed.class,
            DecideIncident.Located.class,
            DecideIncident.Dated.class,
            DecideIncident.Identified.class,
            DecideIncident.Released.class,
            DecideIncident.Withheld.class,
            DecideReport.Figure.class,
            DecideReport.Setting.class,
            DecideReport.Dismiss.class,
            DecideReport.Voice.class,
            DecideReport.Retract.class,
            WithdrawCommand.class
        },
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Decide what the rules only suggest.",
            "What you decide is in force at once, and stays so whatever is added later; the suggestion is kept beside"
                    + " it.",
            "A later decision reverses an earlier one. Each stands in the journal with its author, time and reason."
        })
final class DecideCommand {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private Attest attest;

    /** Decides and prints what that changed. */
    int decide(DecisionOptions options, Function<CasualtyRecord, Decision> decision) {
        return settle(options, record -> {
            Decision decided = decision.apply(record);
            return new Decided(decided, record.decide(decided, options.by(), attest.pipeline()));
        });
    }

    /** Decides on an incident and prints what that changed. */
    int judge(DecisionOptions options, String id, BiFunction<String, List<String>, Judgement> decision) {
        return decide(options, record -> {
            RecordedIncident incident = incident(record, id);
            return decision.apply(incident.id(), record.accounts(incident.id()));
        });
    }

    /** Withdraws a decision and prints what that changed. */
    int withdraw(DecisionOptions options, long entry) {
        return settle(options, record -> new Decided(null, record.withdraw(entry, options.by(), attest.pipeline())));
    }

    /** The accounts of two sides, which must have none in common. */
    static List<List<String>> sides(CasualtyRecord record, String one, String other) {
        List<List<String>> sides = List.of(accounts(record, one), accounts(record, other));
        if (!Collections.disjoint(sides.getFirst(), sides.getLast())) {
            throw new Unfinished(
                    ExitCode.WRONG_USAGE,
                    one + " and " + other + " are one incident already; to part it, name accounts, or use"
                            + " 'attest decide split'");
        }
        return sides;
    }

    static RecordedIncident incident(CasualtyRecord record, String id) {
        return record.incident(id)
                .orElseThrow(() -> new Unfinished(
                        ExitCode.NOTHING_READ, id + ": the record has no incident of this id (unknown-id)"));
    }

    /** The accounts of a report, as they were read out of it. */
    static List<String> accountsOf(CasualtyRecord record, String report) {
        return record
                .extraction(report)
                .orElseThrow(() -> new Unfinished(
                        ExitCode.NOTHING_READ, report + ": the record has no report of this id (unknown-id)"))
                .accounts()
                .stream()
                .map(Account::id)
                .toList();
    }

    private static List<String> accounts(CasualtyRecord record, String id) {
        List<String> accounts = record.accounts(id);
        if (accounts.isEmpty()) {
            throw new Unfinished(
                    ExitCode.NOTHING_READ, id + ": the record has no incident and no account of this id (unknown-id)");
        }
        return accounts;
    }

    private int settle(DecisionOptions options, Function<CasualtyRecord, Decided> work) {
        options.by();
        try (CasualtyRecord record = options.place().open();
                Results results = Results.ofOne(options.format(), attest.console())) {
            Decided decided = work.apply(record);
            if (decided.settlement() instanceof Settlement.Refused refused) {
                attest.console().warn(Problems.line(refused.problem()));
                return ExitCode.NOTHING_READ;
            }
            Settled settled = (Settled) decided.settlement();
            settled.linking().problems().forEach(problem -> attest.console().warn(Problems.line(problem)));
            results.write(() -> ChangesJson.of(settled), () -> prose(decided.decision(), settled));
            return ExitCode.DONE;
        }
    }

    private static String prose(@Nullable Decision decision, Settled settled) {
        String what = decision == null ? "Withdrawn" : "Decided: " + DecisionProse.of(decision);
        return what + ".\nEntry " + settled.entry() + " of the journal: " + Changes.of(settled.linking()) + ".\n";
    }

    /** What was decided, null for a withdrawal, and what became of it. */
    private record Decided(@Nullable Decision decision, Settlement settlement) {}
}
