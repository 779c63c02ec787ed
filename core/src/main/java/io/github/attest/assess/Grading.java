package io.github.attest.assess;

import io.github.attest.model.Account;
import io.github.attest.model.Belligerent.Basis;
import io.github.attest.model.Claim;
import io.github.attest.model.Grade;
import io.github.attest.model.Group;
import io.github.attest.model.Harm;
import io.github.attest.model.HarmType;
import io.github.attest.model.Modality;
import io.github.attest.model.Origin;
import io.github.attest.model.Source;
import io.github.attest.model.StrikeStatus;
import io.github.attest.model.Victims;
import io.github.attest.text.Phrasebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Airwars' grades in the order in which Attest decides: Discounted, Confirmed, Contested, Fair, Weak. Each method is one of
 * the conditions, and says in a sentence why it holds.
 */
final class Grading {
    private static final Set<Basis> HELD = Set.of(Basis.ALLEGED, Basis.SUSPECTED, Basis.CLAIMED);

    private final Case incident;
    private final List<Origin> independent;

    Grading(Case incident) {
        this.incident = incident;
        this.independent = incident.origins().stream().filter(this::reportsHarm).toList();
    }

    /** The grade: the first whose condition holds; Weak if none does. */
    Judgement judge() {
        return Stream.of(discounted(), confirmed(), contested(), fair())
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(this::weak);
    }

    /** How far the action is established, whoever was harmed. */
    StrikeStatus strikeStatus() {
        boolean claimed =
                !Parties.named(incident.accounts(), Set.of(Basis.CLAIMED)).isEmpty();
        if (claimed || incident.origins().stream().anyMatch(this::declares)) {
            return StrikeStatus.DECLARED;
        }
        if (contested().isPresent()) {
            return StrikeStatus.CONTESTED;
        }
        long acting = incident.origins().stream()
                .filter(origin -> incident.accounts(origin).stream()
                        .anyMatch(account -> acts(account) || statesHarm(account) && !deniesBy(account, origin)))
                .count();
        return acting > 1 ? StrikeStatus.LIKELY : StrikeStatus.SINGLE_SOURCE;
    }

    /**
     * Those killed were combatants: every account that says who they were says so, and not only the party that is held
     * responsible.
     */
    private Optional<Judgement> discounted() {
        List<Account> telling = incident.accounts().stream()
                .filter(account -> !groups(account).isEmpty())
                .toList();
        boolean combatants = !telling.isEmpty() && telling.stream().allMatch(Grading::countsOnlyCombatants);
        if (!combatants || incident.origins().stream().allMatch(this::isHeldResponsible)) {
            return Optional.empty();
        }
        return Optional.of(Judgement.of(Grade.DISCOUNTED, "discounted"));
    }

    private Optional<Judgement> confirmed() {
        List<Account> accepting = incident.accounts().stream()
                .filter(account -> !countsOnlyCombatants(account))
                .toList();
        return Parties.specific(accepting, Set.of(Basis.CLAIMED)).stream()
                .findFirst()
                .map(party -> Judgement.of(Grade.CONFIRMED, "confirmed", party));
    }

    /** Origins that name different parties, or one party that denies while another is named. */
    private Optional<Judgement> contested() {
        for (Origin one : incident.origins()) {
            for (Origin other : incident.origins()) {
                List<String> named = Parties.specific(incident.accounts(one), HELD);
                List<String> otherNamed = Parties.specific(incident.accounts(other), HELD);
                if (Parties.disjoint(named, otherNamed)) {
                    return Optional.of(Judgement.of(
                            Grade.CONTESTED,
                            "contested.parties",
                            named.getFirst(),
                            name(one),
                            otherNamed.getFirst(),
                            name(other)));
                }
            }
        }
        List<String> held = Parties.specific(incident.accounts(), HELD);
        return Parties.specific(incident.accounts(), Set.of(Basis.DENIED)).stream()
                .filter(party -> Parties.disjoint(List.of(party), held))
                .findFirst()
                .map(party -> Judgement.of(Grade.CONTESTED, "contested.denial", party, held.getFirst()));
    }

    private Optional<Judgement> fair() {
        if (independent.size() < 2) {
            return Optional.empty();
        }
        String names = Sentences.list(independent.stream().map(Grading::name).toList());
        return Optional.of(Judgement.of(Grade.FAIR, "fair", independent.size(), names));
    }

    private Judgement weak() {
        long reports =
                incident.accounts().stream().map(Account::report).distinct().count();
        if (independent.size() != 1) {
            return Judgement.of(Grade.WEAK, "weak.unknown");
        }
        String origin = name(independent.getFirst());
        return reports == 1
                ? Judgement.of(Grade.WEAK, "weak.one", origin)
                : Judgement.of(Grade.WEAK, "weak.all", reports, origin);
    }

    /** Whether an origin says that harm was done; one that only denies its part does not. */
    private boolean reportsHarm(Origin origin) {
        return incident.accounts(origin).stream()
                .anyMatch(account -> statesHarm(account) && !deniesBy(account, origin));
    }

    private static boolean deniesBy(Account account, Origin origin) {
        Source source = origin.source();
        return source != null
                && Parties.named(List.of(account), Set.of(Basis.DENIED)).stream()
                        .anyMatch(party -> Parties.same(party, source.name()));
    }

    private static boolean statesHarm(Account account) {
        return account.killed() != null
                || account.injured() != null
                || account.casualties() != null
                || account.missing() != null
                || !account.groups().isEmpty()
                || !account.people().isEmpty()
                || account.claims().stream()
                        .anyMatch(claim -> claim.modality() == Modality.ASSERTED
                                && !claim.victims().isEmpty());
    }

    private static boolean acts(Account account) {
        return account.claims().stream().anyMatch(Claim::alleges);
    }

    /** Whether an origin speaks as a party that its account says did it. */
    private boolean declares(Origin origin) {
        return incident.accounts(origin).stream()
                .filter(Grading::acts)
                .flatMap(account -> Parties.specific(List.of(account), HELD).stream())
                .anyMatch(party -> Parties.speaksAs(origin.source(), party));
    }

    private boolean isHeldResponsible(Origin origin) {
        return Parties.named(incident.accounts(), HELD).stream()
                .anyMatch(party -> Parties.speaksAs(origin.source(), party));
    }

    private static boolean countsOnlyCombatants(Account account) {
        List<Group> groups = groups(account);
        return !groups.isEmpty() && groups.stream().allMatch(group -> group == Group.BELLIGERENTS);
    }

    /** The groups that an account says were harmed, in its figures and its claims; people of whom nothing is said count. */
    private static List<Group> groups(Account account) {
        List<Group> groups = new ArrayList<>();
        account.groups().stream()
                .filter(harm -> harm.type() != HarmType.MISSING)
                .map(Harm::group)
                .forEach(groups::add);
        account.claims().stream()
                .flatMap(claim -> claim.victims().stream())
                .filter(victims -> victims.harm() != HarmType.MISSING)
                .map(Victims::group)
                .forEach(groups::add);
        return groups;
    }

    private static String name(Origin origin) {
        Source source = origin.source();
        return source == null ? Phrasebook.reasons().say("unpublished") : source.name();
    }
}
