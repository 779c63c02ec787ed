package io.github.attest.account;

import io.github.attest.model.Claim;
import io.github.attest.model.ResolvedPlace;
import io.github.attest.model.Victims;
import java.util.function.Predicate;

/**
 * A claim with its place in the report.
 *
 * @param claim the claim
 * @param position where it stands
 */
record Placed(Claim claim, Position position) {
    /** Whether it tells of an attack and of nobody harmed. */
    boolean attack() {
        return claim.alleges() && claim.victims().isEmpty();
    }

    boolean titled() {
        return position.part() == io.github.attest.model.Evidence.Part.TITLE;
    }

    /** Whether another claim stands in the same sentence. */
    boolean beside(Placed other) {
        return position.part() == other.position.part() && position.sentence() == other.position.sentence();
    }

    /** Whether it counts several people who are such. */
    boolean counts(Predicate<Victims> such) {
        for (Victims victims : claim.victims()) {
            if (victims.count() != null && victims.count().min() > 1 && such.test(victims)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it counts several people at a settlement, so that it is no word of where one of them lived or lies. */
    boolean countsAnew() {
        ResolvedPlace place = claim.place();
        return place != null && place.local() && counts(Victims::broughtIn);
    }

    /** Whether it counts more people than another claim to whom the same was done, and that counts any such. */
    boolean exceeds(Placed other) {
        boolean same = false;
        for (Victims victims : claim.victims()) {
            for (Victims fewer : other.claim.victims()) {
                if (victims.harm() == fewer.harm() && victims.count() != null && fewer.count() != null) {
                    same = true;
                    if (fewer.count().min() >= victims.count().min()) {
                        return false;
                    }
                }
            }
        }
        return same;
    }

    /** Whether it tells of people who are not known, and of how many. */
    boolean bringsIn() {
        for (Victims victims : claim.victims()) {
            if (victims.count() != null
                    && victims.reference() == Victims.Reference.NEW
                    && victims.share() != Victims.Share.PART) {
                return true;
            }
        }
        return false;
    }
}
