package io.github.attest.account;

import io.github.attest.model.HarmType;
import io.github.attest.model.Victims;
import io.github.attest.model.Victims.Reference;
import io.github.attest.model.Victims.Share;
import java.util.Collection;
import java.util.List;

/**
 * People of whom one claim tells together, and who may be meant by a "they" behind it.
 *
 * @param placed the claim
 * @param people those it tells of one by one
 * @param totals the numbers it states
 */
record Company(Placed placed, List<LedgerPerson> people, List<Total> totals) {
    /** How many sentences behind people "they" may still mean them. */
    private static final int NEAR = 1;

    Company {
        people = List.copyOf(people);
        totals = List.copyOf(totals);
    }

    Company(Placed placed, Collection<LedgerPerson> people, List<Total> totals) {
        this(placed, List.copyOf(people), totals);
    }

    /** Whether they are more than one: some people, or one number of people hurt. */
    boolean several() {
        return totals.isEmpty() ? people.size() > 1 : people.isEmpty() && totals.size() == 1 && hurt(totals.get(0));
    }

    private static boolean hurt(Total total) {
        boolean alive =
                total.victims().harm() == HarmType.INJURED || total.victims().harm() == HarmType.STRUCK;
        return alive && total.count().min() > 1 && total.victims().share() == Share.WHOLE;
    }

    /** Whether a claim says that "they" died and means them: right behind, and they are what the words before are about. */
    boolean meant(Placed they) {
        return theyDied(they.claim().victims()) && follows(they);
    }

    /** Whether people known, "both men", are those told of one by one right before. */
    boolean meant(Victims known, Placed there) {
        return known.reference() == Reference.KNOWN
                && known.share() == Share.WHOLE
                && totals.isEmpty()
                && known.count() != null
                && known.count().exact()
                && known.count().min() == people.size()
                && follows(there);
    }

    private static boolean theyDied(List<Victims> victims) {
        return victims.size() == 1
                && victims.get(0).count() == null
                && victims.get(0).harm() == HarmType.KILLED
                && victims.get(0).reference() == Reference.PRONOUN;
    }

    private boolean follows(Placed they) {
        int behind = they.position().sentence() - placed.position().sentence();
        return !placed.titled() && !they.titled() && behind <= NEAR && !placed.active();
    }
}
