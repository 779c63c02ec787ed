package io.github.attest.assess;

import io.github.attest.model.Account;
import io.github.attest.model.Belligerent.Basis;
import io.github.attest.model.Claim;
import io.github.attest.model.Modality;
import io.github.attest.model.OwnAssessment;
import io.github.attest.model.OwnAssessment.Verdict;
import io.github.attest.text.Phrasebook;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What the parties that are held responsible say of it themselves. Who accepts and denies is taken at its latest word; where
 * nobody knows which is later, at its acceptance.
 */
final class PartyViews {
    private final Case incident;

    PartyViews(Case incident) {
        this.incident = incident;
    }

    /** One for every party that is named, by their names. */
    List<OwnAssessment> all() {
        return Parties.specific(incident.accounts(), EnumSet.allOf(Basis.class)).stream()
                .map(this::of)
                .toList();
    }

    private OwnAssessment of(String party) {
        List<Account> accepting = accounts(account -> has(account, party, Basis.CLAIMED));
        List<Account> denying = accounts(account -> has(account, party, Basis.DENIED) || saysNobody(account, party));
        if (!accepting.isEmpty() && !isLater(denying, accepting)) {
            return new OwnAssessment(
                    party,
                    Verdict.CREDIBLE,
                    incident.range(accepting, Account::killed),
                    incident.range(accepting, Account::injured),
                    ids(accepting),
                    Phrasebook.reasons().say("own.accepts", party, Sentences.list(ids(accepting))));
        }
        if (!denying.isEmpty()) {
            return empty(
                    party,
                    Verdict.NON_CREDIBLE,
                    denying,
                    Phrasebook.reasons().say("own.denies", party, Sentences.list(ids(denying))));
        }
        return empty(
                party, Verdict.NOT_YET_ASSESSED, List.of(), Phrasebook.reasons().say("own.silent", party));
    }

    private static OwnAssessment empty(String party, Verdict verdict, List<Account> accounts, String reason) {
        return new OwnAssessment(party, verdict, null, null, ids(accounts), reason);
    }

    private List<Account> accounts(Predicate<Account> condition) {
        return incident.accounts().stream().filter(condition).toList();
    }

    private static List<String> ids(List<Account> accounts) {
        return accounts.stream().map(Account::id).toList();
    }

    private static boolean has(Account account, String party, Basis basis) {
        return Parties.named(List.of(account), Set.of(basis)).contains(party);
    }

    /** Whether the party itself says in an account that nobody was harmed. */
    private static boolean saysNobody(Account account, String party) {
        return account.claims().stream()
                .anyMatch(claim ->
                        claim.modality() == Modality.DENIED && !claim.victims().isEmpty() && isOf(claim, party));
    }

    private static boolean isOf(Claim claim, String party) {
        return !claim.chain().isEmpty() && Parties.speaksAs(claim.chain().getLast(), party);
    }

    /** Whether every one of some accounts was published after all the others. */
    private boolean isLater(List<Account> some, List<Account> others) {
        return !some.isEmpty()
                && some.stream()
                        .allMatch(account -> others.stream()
                                .allMatch(other -> incident.days().isLater(account.report(), other.report())));
    }
}
