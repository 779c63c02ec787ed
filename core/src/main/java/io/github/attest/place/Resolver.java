package io.github.attest.place;

import io.github.attest.place.Spot.Sign;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides which names are places, and which of the places of that name each is; used once. */
final class Resolver {
    /** A bare name in running text is a place if the place is as large as this. */
    private static final long BARE_FROM = 100_000;

    /** A name behind a preposition that need not be one of place is a place if the place is as large as this. */
    private static final long MAYBE_FROM = 5_000;

    /** How much more likely than its weight a place is in a country, or an area, that all votes are for: e to this power. */
    private static final double COUNTRY_PULL = 8;

    private static final double AREA_PULL = 6;

    /** A country with a smaller part of the votes is not what a report is about. */
    private static final double IN_CONTEXT = 0.05;

    private final Votes votes;
    private final Set<Long> persons;

    /** @param persons keys of words that are parts of longer names */
    Resolver(Votes votes, Set<Long> persons) {
        this.votes = votes;
        this.persons = new HashSet<>(persons);
    }

    /** Chooses an entry for each name and accepts those that are places. */
    void resolve(List<Spot> spots, SpotKeys keys) {
        for (Spot spot : spots) {
            if (spot.isKnown()) {
                spot.chosen = choose(spot);
            }
        }
        Set<Long> places = new HashSet<>();
        for (Spot spot : spots) {
            spot.accepted = accepts(spot, keys.of(spot));
            if (spot.accepted && spot.hasAny(Sign.LOCATIVE, Sign.CONTAINED, Sign.KIND, Sign.DATELINE)) {
                places.add(keys.of(spot));
            }
        }
        for (Spot spot : spots) {
            spot.accepted |= places.contains(keys.of(spot)) && mayRepeat(spot, keys.of(spot));
        }
    }

    /** The key of a name, by which the same name is known again. */
    interface SpotKeys {
        long of(Spot spot);
    }

    private Entry choose(Spot spot) {
        List<Entry> fitting = fitting(spot);
        Entry best = fitting.getFirst();
        double highest = Double.NEGATIVE_INFINITY;
        for (Entry entry : fitting) {
            double likely = likelihood(entry);
            if (likely > highest) {
                highest = likely;
                best = entry;
            }
        }
        return best;
    }

    private double likelihood(Entry entry) {
        return Math.log(Votes.weight(entry))
                + COUNTRY_PULL * votes.country(entry.country())
                + AREA_PULL * votes.area(entry.admin1());
    }

    /** The entries that lie in the container named behind the place and are what the word beside it says. */
    private List<Entry> fitting(Spot spot) {
        List<Entry> fitting = spot.entries;
        Spot container = spot.container;
        if (container != null) {
            fitting = orAll(
                    fitting,
                    fitting.stream().filter(entry -> within(entry, container)).toList());
        }
        KindWord kind = spot.kindWord;
        if (kind != null) {
            return orAll(fitting, fitting.stream().filter(kind::fits).toList());
        }
        if (spot.role == io.github.attest.model.PlaceMention.Role.CONTAINER) {
            return orAll(
                    fitting,
                    fitting.stream().filter(entry -> entry.kind().isArea()).toList());
        }
        return fitting;
    }

    private static boolean within(Entry entry, Spot container) {
        return container.entries.stream()
                .anyMatch(area -> entry.within(area) && !entry.id().equals(area.id()));
    }

    private static List<Entry> orAll(List<Entry> all, List<Entry> some) {
        return some.isEmpty() ? all : some;
    }

    private boolean accepts(Spot spot, long key) {
        if (spot.role == io.github.attest.model.PlaceMention.Role.CONTAINER || spot.has(Sign.DATELINE)) {
            return true;
        }
        if (spot.hasAny(Sign.STREET, Sign.MODIFIER, Sign.ORGANISATION)) {
            return false;
        }
        if (spot.isMarked()) {
            return !spot.has(Sign.JOINED) || spot.has(Sign.CONTAINED);
        }
        Entry entry = spot.chosen;
        return entry != null && !spot.hasAny(Sign.JOINED, Sign.RARE) && acceptsBare(spot, entry, key);
    }

    private boolean acceptsBare(Spot spot, Entry entry, long key) {
        boolean near = inContext(entry);
        if (spot.hasAny(Sign.LOCATIVE, Sign.LISTED)) {
            return near || entry.population() >= MAYBE_FROM || entry.kind() == Kind.COUNTRY;
        }
        if (persons.contains(key)) {
            return false;
        }
        if (entry.kind() == Kind.COUNTRY) {
            return true;
        }
        if (spot.has(Sign.MAYBE) || spot.has(Sign.OFFICIAL)) {
            return near && entry.population() >= MAYBE_FROM;
        }
        return near && entry.population() >= BARE_FROM && !spot.has(Sign.SPEAKS);
    }

    private boolean inContext(Entry entry) {
        return votes.country(entry.country()) > IN_CONTEXT;
    }

    private boolean mayRepeat(Spot spot, long key) {
        return !spot.hasAny(Sign.JOINED, Sign.STREET, Sign.MODIFIER, Sign.ORGANISATION, Sign.RARE)
                && !(spot.has(Sign.SPEAKS) && persons.contains(key));
    }

    /** The country that most of the report's names lie in; null if it names no place. */
    @Nullable
    String country() {
        return votes.leader();
    }
}
