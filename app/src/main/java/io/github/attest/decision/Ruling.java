package io.github.attest.decision;

import io.github.attest.model.Account;
import io.github.attest.model.Assessment;
import io.github.attest.model.CountRange;
import io.github.attest.model.Harm;
import io.github.attest.model.HarmType;
import io.github.attest.model.Incident;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is in force for an incident, and what led to it.
 *
 * @param assessment what is in force: the suggestion, with what people decided in its place
 * @param suggestion what the rules make of the accounts, whatever people decided
 * @param decisions judgements on the incident, pairings and corrections of its accounts, oldest first; earlier ones may be superseded
 */
public record Ruling(Assessment assessment, Assessment suggestion, List<StandingDecision> decisions) {
    public Ruling {
        Objects.requireNonNull(assessment);
        Objects.requireNonNull(suggestion);
        decisions = List.copyOf(decisions);
    }

    /** What is in force where nobody has decided anything. */
    public static Ruling suggested(Assessment suggestion) {
        return new Ruling(suggestion, suggestion, List.of());
    }

    /** What is in force under decisions, oldest first. */
    public static Ruling of(Assessment suggestion, List<StandingDecision> decisions) {
        Overlay overlay = new Overlay(suggestion);
        decisions.forEach(overlay::put);
        return new Ruling(overlay.assessment(), suggestion, decisions);
    }

    /** What people decided may be published of an incident or not, in the order of deciding; later ones first hold. */
    public List<Judgement.Disclosed> disclosures() {
        return disclosures(decisions);
    }

    /** Those of some decisions on one incident that say what may be published of it, in the same order. */
    public static List<Judgement.Disclosed> disclosures(List<StandingDecision> decisions) {
        return decisions.stream()
                .map(StandingDecision::decision)
                .filter(Judgement.Disclosed.class::isInstance)
                .map(Judgement.Disclosed.class::cast)
                .toList();
    }

    /** Whether some part of the assessment is a person's. */
    public boolean decided() {
        return decisions.stream()
                .anyMatch(decision -> decision.decision() instanceof Judgement judgement
                        && !(judgement instanceof Judgement.Disclosed));
    }

    /** Parts of the people, such as children, of whom there may be more than of all: one of the two figures is wrong. */
    public List<Harm> partsBeyondTheWhole() {
        return assessment.groups().stream()
                .filter(part -> {
                    CountRange whole = whole(part.type());
                    Integer most = whole == null ? null : whole.max();
                    Integer more = part.count().max();
                    return most != null && (more == null ? part.count().min() : more) > most;
                })
                .toList();
    }

    private @Nullable CountRange whole(HarmType type) {
        return switch (type) {
            case KILLED -> assessment.killed();
            case INJURED -> assessment.injured();
            case KILLED_OR_INJURED -> assessment.casualties();
            case STRUCK, MISSING -> null;
        };
    }

    /** Whether one of the decisions still holds: no later one has taken its place or contradicts it. */
    public boolean holds(StandingDecision one, Incident incident) {
        return holds(one, incident.accounts().stream().map(Account::id).collect(Collectors.toSet()));
    }

    /** The same for an incident of these accounts. */
    public boolean holds(StandingDecision one, Set<String> accounts) {
        return switch (one.decision()) {
            case Judgement judgement ->
                !replaced(
                        one,
                        later ->
                                later instanceof Judgement other && other.part().equals(judgement.part()));
            case Correction correction ->
                !replaced(
                        one,
                        later -> later instanceof Correction other
                                && other.part().equals(correction.part())
                                && other.accounts().equals(correction.accounts()));
            case Voiced voiced ->
                !replaced(
                        one,
                        later ->
                                later instanceof Voiced other && other.account().equals(voiced.account()));
            case Pairing pairing -> pairing.allows(accounts);
        };
    }

    /** Whether a later decision takes the place of one. */
    private boolean replaced(StandingDecision one, Predicate<Decision> takesItsPlace) {
        return decisions.stream()
                .anyMatch(other -> other.entry() > one.entry() && takesItsPlace.test(other.decision()));
    }
}
