package io.github.attest.account;

import io.github.attest.model.Claim;
import io.github.attest.model.ResolvedPlace;
import io.github.attest.model.Scope;
import io.github.attest.model.Victims;
import io.github.attest.weight.Weights;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An episode with its figures, before it is known whether it makes an account.
 *
 * @param episode the claims of one incident
 * @param ledger the people they tell of
 * @param killed the figure of people killed; null where the report states none; likewise the others
 */
record Draft(
        Episode episode,
        Ledger ledger,
        @Nullable Figure killed,
        @Nullable Figure injured,
        @Nullable Figure casualties,
        @Nullable Figure missing) {
    /** Part of the names of rules that read a word for a deed and no people. */
    private static final String IMPLIED = ".implied.";

    static Draft of(Episode episode, Weights<Sign> weights, Sides sides) {
        Ledger ledger = new Ledger(weights, episode.date());
        episode.claims().forEach(ledger::enter);
        Headcount figures = new Headcount(ledger, weights, sides);
        return new Draft(episode, ledger, figures.killed(), figures.injured(), figures.casualties(), figures.missing());
    }

    /**
     * The claims that tell of harm, of an attack, or of who did it. Where none of them says with what, also the last that
     * does before the first figure, failing that the first: "Two bombs hit a market on Saturday", and only the next sentence has figures.
     */
    List<Claim> claims() {
        List<Claim> telling = new ArrayList<>();
        Claim means = null;
        boolean armed = false;
        boolean counted = false;
        for (Placed placed : episode.claims()) {
            Claim claim = placed.claim();
            means = (means == null || !counted) && !claim.weapons().isEmpty() ? claim : means;
            counted |= Episode.states(placed);
            if (claim.alleges()
                    || !claim.victims().isEmpty()
                    || !claim.belligerents().isEmpty()) {
                telling.add(claim);
                armed |= !claim.weapons().isEmpty();
            }
        }
        if (!armed && means != null) {
            telling.add(means);
        }
        return telling;
    }

    boolean counted() {
        return killed != null || injured != null || casualties != null || missing != null;
    }

    /** Whether it tells of an incident: it states a figure, tells of people harmed, or of an attack by some means, somewhere, or some time. */
    boolean tells() {
        return counted() || episode.claims().stream().map(Placed::claim).anyMatch(Draft::tells);
    }

    /** A total over a time tells of no single incident, unless it says whose deed; of whom nothing is told but the deed, a country is not said to be where, nor a weapon how. */
    private static boolean tells(Claim claim) {
        if (!claim.alleges()
                || claim.scope() == Scope.AGGREGATE && claim.belligerents().isEmpty()) {
            return false;
        }
        List<Victims> victims = claim.victims();
        boolean known = victims.stream()
                .anyMatch(people -> people.noun() != null && people.reference() != Victims.Reference.NEW);
        ResolvedPlace place = claim.place();
        boolean exact = place != null && place.precision() != ResolvedPlace.Precision.COUNTRY;
        boolean means = !claim.weapons().isEmpty() || claim.target() != null;
        return known
                || claim.date() != null
                || exact
                || !claim.belligerents().isEmpty()
                || (place != null || means) && !claim.rule().contains(IMPLIED);
    }
}
