package io.github.attest.account;

import io.github.attest.model.Claim;
import io.github.attest.model.HarmType;
import io.github.attest.model.ResolvedDate;
import io.github.attest.model.ResolvedPlace;
import io.github.attest.model.Victims;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The claims of one report that tell of the same incident. */
final class Episode {
    private final List<Placed> claims = new ArrayList<>();
    private final PlaceVotes places = new PlaceVotes();
    private final Set<String> mourned = new LinkedHashSet<>();
    private @Nullable ResolvedDate date;
    private final boolean background;
    private boolean counted;
    private boolean told;

    Episode(@Nullable ResolvedDate date, boolean background) {
        this.date = date;
        this.background = background;
    }

    void add(Placed placed) {
        claims.add(placed);
        places.add(placed);
        mourned.addAll(killed(placed));
        counted |= !placed.titled() && states(placed);
        told |= !placed.titled() && placed.claim().alleges();
        ResolvedDate claimed = placed.claim().date();
        if (claimed != null && (date == null || narrower(claimed, date))) {
            date = claimed;
        }
    }

    /** Whether one date lies wholly in the other and says it more exactly. */
    static boolean within(ResolvedDate one, ResolvedDate other) {
        return narrower(one, other)
                && !one.earliest().isBefore(other.earliest())
                && !one.latest().isAfter(other.latest());
    }

    private static boolean narrower(ResolvedDate one, ResolvedDate other) {
        long days = one.latest().toEpochDay() - one.earliest().toEpochDay();
        return one.overlaps(other)
                && days < other.latest().toEpochDay() - other.earliest().toEpochDay();
    }

    List<Placed> claims() {
        return claims;
    }

    @Nullable
    ResolvedDate date() {
        return date;
    }

    /**
     * The place that most of the claims with a figure name, failing those the claims that tell of harm or an attack;
     * settlements before areas, the text before the title.
     */
    @Nullable
    ResolvedPlace place() {
        return places.best();
    }

    boolean background() {
        return background;
    }

    /** Whether some claim of the text, not only of the title, states a figure. */
    boolean counted() {
        return counted;
    }

    /** Whether a claim that states a figure goes on behind an offset in a sentence of the text. */
    boolean holds(int sentence, int from) {
        return lately(sentence)
                .anyMatch(placed ->
                        !placed.titled() && placed.claim().evidence().get(0).end() > from && states(placed));
    }

    /** The claims of a sentence, which stand last. */
    private Stream<Placed> lately(int sentence) {
        int first = claims.size();
        while (first > 0 && claims.get(first - 1).position().sentence() == sentence) {
            first--;
        }
        return claims.subList(first, claims.size()).stream();
    }

    /** Whether some claim of the text says that somebody was harmed or something attacked. */
    boolean told() {
        return told;
    }

    /** Whether a claim tells by name of people killed, and those named here are all others. */
    boolean mournsOthers(Placed placed) {
        List<String> named = killed(placed);
        return !mourned.isEmpty() && !named.isEmpty() && named.stream().noneMatch(this::mourns);
    }

    /** Whether a claim tells by name of people killed, and all of them are named here. */
    boolean mourns(Placed placed) {
        List<String> named = killed(placed);
        return !named.isEmpty() && named.stream().allMatch(this::mourns);
    }

    private boolean mourns(String name) {
        return mourned.stream().anyMatch(one -> holds(one, name) || holds(name, one));
    }

    /** Whether a name has all words of another, in their order. */
    private static boolean holds(String name, String part) {
        return (' ' + name + ' ').contains(' ' + part + ' ');
    }

    private static List<String> killed(Placed placed) {
        List<String> names = new ArrayList<>();
        for (Victims victims : placed.claim().victims()) {
            if (victims.name() != null
                    && victims.harm() == HarmType.KILLED
                    && placed.claim().alleges()) {
                names.add(victims.name());
            }
        }
        return names;
    }

    /** Whether a claim counts people to whom the same was done in another place, in the very sentence of one that is here. */
    boolean elsewhere(Placed placed) {
        ResolvedPlace place = placed.claim().place();
        return place != null
                && !placed.claim().victims().isEmpty()
                && lately(placed.position().sentence())
                        .anyMatch(other -> other.beside(placed) && sameHarm(other, placed))
                && claims.stream().noneMatch(other -> place.equals(other.claim().place()));
    }

    /**
     * Whether a claim goes on from another of its sentence, whatever day it names: it counts others than those to whom something else was
     * done, "killed two guards and wounded six others on Monday", or tells more of them, "the boy shot on Monday died on Friday".
     */
    boolean goesOn(Placed placed) {
        return !placed.claim().victims().isEmpty()
                && lately(placed.position().sentence())
                        .anyMatch(before -> before.beside(placed)
                                && states(before)
                                && !sameHarm(before, placed)
                                && placed.claim().victims().stream()
                                        .allMatch(victims ->
                                                victims.share() == Victims.Share.FURTHER || again(victims, before)));
    }

    private static boolean again(Victims victims, Placed last) {
        return victims.reference() == Victims.Reference.PRONOUN
                || last.claim().victims().stream()
                        .anyMatch(told -> new Mention(victims, last).repeats(new Mention(told, last)));
    }

    private static boolean sameHarm(Placed one, Placed other) {
        for (Victims victims : one.claim().victims()) {
            for (Victims more : other.claim().victims()) {
                if (victims.share() != Victims.Share.PART
                        && more.share() != Victims.Share.PART
                        && more.harm() == victims.harm()) {
                    return true;
                }
            }
        }
        return false;
    }

    static boolean states(Placed placed) {
        return states(placed.claim());
    }

    /** Whether a claim says how many people were harmed. */
    static boolean states(Claim claim) {
        for (Victims victims : claim.victims()) {
            if (victims.count() != null) {
                return true;
            }
        }
        return false;
    }
}
