package io.github.attest.account;

import io.github.attest.model.CountRange;
import io.github.attest.model.HarmType;
import io.github.attest.model.ResolvedDate;
import io.github.attest.model.ResolvedPlace;
import io.github.attest.model.Victims;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The claims of one report that tell of the same incident. */
final class Episode {
    /** A place in a title weighs half: titles name the wider area. */
    private static final double TITLE = 0.5;

    /** A settlement outweighs the areas around it, however often they are named. */
    private static final double LOCAL = 100;

    private final List<Placed> claims = new ArrayList<>();
    private @Nullable ResolvedDate date;
    private final boolean background;

    Episode(@Nullable ResolvedDate date, boolean background) {
        this.date = date;
        this.background = background;
    }

    void add(Placed placed) {
        claims.add(placed);
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

    /** The place that most of the claims with a figure name, settlements before areas, the text before the title. */
    @Nullable
    ResolvedPlace place() {
        ResolvedPlace best = null;
        double most = 0;
        for (Placed placed : claims) {
            ResolvedPlace place = placed.claim().place();
            double votes = place == null ? 0 : votes(place);
            if (votes > most) {
                best = place;
                most = votes;
            }
        }
        return best;
    }

    private double votes(ResolvedPlace place) {
        double votes = 0;
        for (Placed placed : claims) {
            ResolvedPlace other = placed.claim().place();
            if (other != null && other.name().equals(place.name()) && states(placed)) {
                votes += placed.titled() ? TITLE : 1;
            }
        }
        return place.local() ? LOCAL * votes : votes;
    }

    boolean background() {
        return background;
    }

    /** Whether some claim of the text, not only of the title, states a figure. */
    boolean counted() {
        for (Placed placed : claims) {
            if (!placed.titled() && states(placed)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a claim that states a figure stands in a sentence of the text behind an offset. */
    boolean holds(int sentence, int from) {
        return claims.stream()
                .anyMatch(placed -> !placed.titled()
                        && placed.position().sentence() == sentence
                        && placed.position().start() >= from
                        && states(placed));
    }

    /** Whether some claim of the text says that somebody was harmed or something attacked. */
    boolean told() {
        for (Placed placed : claims) {
            if (!placed.titled() && placed.claim().alleges()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a claim tells by name of people killed, and those named here are all others. */
    boolean mournsOthers(Placed placed) {
        List<String> named = killed(placed);
        List<String> known =
                claims.stream().flatMap(other -> killed(other).stream()).toList();
        return !named.isEmpty()
                && !known.isEmpty()
                && named.stream()
                        .noneMatch(name -> known.stream().anyMatch(one -> one.contains(name) || name.contains(one)));
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
                && claims.stream().anyMatch(other -> other.beside(placed) && sameHarm(other, placed))
                && claims.stream().noneMatch(other -> place.equals(other.claim().place()));
    }

    private static boolean sameHarm(Placed one, Placed other) {
        return one.claim().victims().stream()
                .anyMatch(victims -> victims.share() != Victims.Share.PART
                        && other.claim().victims().stream()
                                .anyMatch(more -> more.share() != Victims.Share.PART && more.harm() == victims.harm()));
    }

    static boolean states(Placed placed) {
        for (Victims victims : placed.claim().victims()) {
            if (victims.count() != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether a claim states a figure that is already here. */
    boolean repeats(Placed placed) {
        for (Victims victims : placed.claim().victims()) {
            if (victims.count() != null && victims.count().min() > 1 && holds(victims.harm(), victims.count())) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(HarmType harm, CountRange count) {
        for (Placed placed : claims) {
            for (Victims victims : placed.claim().victims()) {
                CountRange known = victims.count();
                if (known != null && victims.harm() == harm && known.min() == count.min()) {
                    return true;
                }
            }
        }
        return false;
    }
}
