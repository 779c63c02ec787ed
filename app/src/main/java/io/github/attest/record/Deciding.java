package io.github.attest.record;

import io.github.attest.decision.Correction;
import io.github.attest.decision.Decision;
import io.github.attest.decision.Judgement;
import io.github.attest.decision.Pairing;
import io.github.attest.decision.Voiced;
import io.github.attest.model.Problem;
import io.github.attest.record.journal.Payload;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Whether a decision fits the record as it stands in one transaction. A person who saw something else is told so. */
final class Deciding {
    private final Catalogue catalogue;

    Deciding(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Why a decision, or its withdrawal, cannot be taken; empty if it can. */
    Optional<Problem> refusal(Settling.Change change, Signature by) {
        if (by.reason().isEmpty()) {
            return refused(by.author(), "no-reason", "a decision needs a reason, and this one was given none");
        }
        return outdated(change.seen()).or(() -> switch (change.payload()) {
            case Payload.Decided decided -> refusal(decided.decision());
            case Payload.DecisionWithdrawn withdrawn -> refusal(withdrawn.decision());
            default -> throw new IllegalArgumentException(change.payload().kind() + " is no decision");
        });
    }

    /** Somebody else changed an incident since this person looked at it. */
    private Optional<Problem> outdated(Map<String, Long> seen) {
        Map<String, Long> standing = catalogue.revisions(List.copyOf(seen.keySet()));
        return seen.keySet().stream()
                .filter(incident -> !Objects.equals(seen.get(incident), standing.get(incident)))
                .min(Comparator.naturalOrder())
                .flatMap(incident -> refused(
                        incident, "incident-changed", "somebody changed it since you looked at it; look again"));
    }

    private Optional<Problem> refusal(long withdrawn) {
        return catalogue.decisions().at(withdrawn).isPresent()
                ? Optional.empty()
                : refused(
                        "entry " + withdrawn,
                        "unknown-decision",
                        "no decision stands there that could be withdrawn; attest log shows the entries");
    }

    private Optional<Problem> refusal(Decision decision) {
        return switch (decision) {
            case Judgement judgement -> seen(judgement.incident(), judgement.accounts());
            case Pairing.Split split -> seen(split.incident(), split.named());
            case Pairing pairing -> known(pairing.named());
            case Correction.Retracted retracted -> reported(retracted);
            case Correction correction -> known(correction.accounts());
            case Voiced voiced -> known(voiced.named());
        };
    }

    private Optional<Problem> reported(Correction.Retracted retracted) {
        return catalogue.report(retracted.report()).isEmpty()
                ? refused(retracted.report(), "unknown-report", "the record has no such report")
                : known(retracted.accounts());
    }

    private Optional<Problem> known(List<String> accounts) {
        Set<String> unknown = new TreeSet<>(accounts);
        unknown.removeAll(catalogue.knownAccounts(accounts));
        return unknown.isEmpty()
                ? Optional.empty()
                : refused(String.join(", ", unknown), "unknown-account", "the record has no such account");
    }

    private Optional<Problem> seen(String incident, List<String> accounts) {
        Map<String, Payload.IncidentLinked> linked = catalogue.linked(List.of(incident));
        Payload.IncidentLinked standing = linked.get(incident);
        if (standing == null) {
            return refused(
                    incident, "unknown-incident", "the record has no such incident, or it was merged or withdrawn");
        }
        return Set.copyOf(standing.accounts()).equals(Set.copyOf(accounts))
                ? Optional.empty()
                : refused(
                        incident,
                        "incident-changed",
                        "its accounts are no longer those that the decision was made on; look again");
    }

    private static Optional<Problem> refused(String location, String code, String message) {
        return Optional.of(new Problem("record", location, code, message));
    }
}
