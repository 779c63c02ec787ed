package io.github.attest.account;

import io.github.attest.model.Claim;
import io.github.attest.model.CountRange;
import io.github.attest.model.HarmType;
import io.github.attest.model.ResolvedPlace;
import io.github.attest.model.Victims;
import java.util.Collection;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A claim with its place in the report.
 *
 * @param claim the claim
 * @param position where it stands
 */
record Placed(Claim claim, Position position) {
    /** Part of the names of rules that read a verb and the people it is done to. */
    private static final String ACTIVE = ".active.";

    private static final String INTRANSITIVE = ".intransitive.";

    /** Whether its words say what somebody did to people: "killed four", not "four were killed". */
    boolean active() {
        return claim.rule().contains(ACTIVE);
    }

    /** Whether it tells of an attack and of nobody harmed. */
    boolean attack() {
        return claim.alleges() && claim.victims().isEmpty();
    }

    boolean titled() {
        return position.part() == io.github.attest.model.Evidence.Part.TITLE;
    }

    /** Whether it names a settlement. */
    boolean local() {
        ResolvedPlace place = claim.place();
        return place != null && place.local();
    }

    /** Whether another claim stands in the same sentence. */
    boolean beside(Placed other) {
        return position.part() == other.position.part() && position.sentence() == other.position.sentence();
    }

    /** Whether it stands in the sentence behind that of another claim, and names no place or the same. */
    boolean rightBehind(Placed other) {
        return position.part() == other.position.part()
                && position.sentence() == other.position.sentence() + 1
                && (claim.place() == null || claim.place().equals(other.claim.place()));
    }

    /** Whether it counts several people who are such, or up to several. */
    boolean counts(Predicate<Victims> such) {
        for (Victims victims : claim.victims()) {
            if (several(victims.count()) && such.test(victims)) {
                return true;
            }
        }
        return false;
    }

    private static boolean several(@Nullable CountRange count) {
        Integer most = count == null ? null : count.max();
        return count != null && (count.min() > 1 || most != null && most > 1);
    }

    /** Whether it counts several people at a settlement, so that it is no word of where one of them lived or lies. */
    boolean countsAnew() {
        return local() && counts(victims -> victims.broughtIn() || further(victims));
    }

    /** "three more were killed in Sloviansk". */
    private static boolean further(Victims victims) {
        return victims.share() == Victims.Share.FURTHER && victims.reference() == Victims.Reference.NEW;
    }

    /** Whether it brings in one person who was harmed at a settlement; who only "died" there may have been brought to its hospital. */
    boolean harmsOneAnew() {
        boolean brought = claim.rule().contains(INTRANSITIVE) && claim.weapons().isEmpty();
        return local()
                && !brought
                && claim.victims().stream().anyMatch(victims -> victims.one() && victims.broughtIn());
    }

    /** Whether it tells of a settlement that people were harmed there. */
    boolean harmsAnew() {
        return countsAnew() || harmsOneAnew();
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

    /** Whether some number of people that it states is that of all to whom other claims say that the same was done. */
    boolean isSumOf(Collection<Placed> parts) {
        return beyond(parts).anyMatch(beyond -> beyond == 0);
    }

    /** Whether each number of people that it states is as high as that of all to whom other claims say that the same was done. */
    boolean holds(Collection<Placed> parts) {
        return beyond(parts).allMatch(beyond -> beyond >= 0);
    }

    /** How many people more than other claims together it says that each harm was done to. */
    private IntStream beyond(Collection<Placed> parts) {
        return claim.victims().stream()
                .filter(victims -> victims.count() != null)
                .mapToInt(victims -> victims.count().min() - people(victims.harm(), parts));
    }

    private static int people(HarmType harm, Collection<Placed> claims) {
        return claims.stream().mapToInt(placed -> placed.people(harm)).sum();
    }

    /** To how many people it says that a harm was done, leaving out those counted already. */
    private int people(HarmType harm) {
        int people = 0;
        for (Victims victims : claim.victims()) {
            boolean counts = victims.harm() == harm && victims.share() != Victims.Share.PART;
            people += counts && victims.count() != null ? victims.count().min() : 0;
        }
        return people;
    }

    /** Whether it brings in people at a settlement that is far from a place. */
    boolean bringsInFarFrom(@Nullable ResolvedPlace other) {
        return local() && Apart.apart(claim.place(), other) && bringsIn();
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
