package io.github.attest.place;

import io.github.attest.model.PlaceMention.Role;
import io.github.attest.place.Spot.Sign;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Decides which names are places, and which of the places of that name each is; used once. */
final class Resolver {
    /** A bare name in running text is a place if the place is as large as this. */
    private static final long BARE_FROM = 100_000;

    /** A name behind a preposition that need not be one of place is a place if the place is as large as this. */
    private static final long MAYBE_FROM = 5_000;

    /** A name behind a preposition of place is one, whatever else the report tells of, if the place is as large as this. */
    private static final long KNOWN_FROM = 50_000;

    /** A country that has less of the votes of all other names than this is not what a report is about. */
    private static final double SUPPORTED = 0.15;

    /** A place as large as this is meant wherever it is. */
    private static final long FAMOUS_FROM = 100_000;

    /** A country with this part of the votes is what a report is about. */
    private static final double SETTLED = 0.5;

    private final Votes votes;
    private final Map<Long, Entry> said = new HashMap<>();
    private final Map<Long, Entry> likely = new HashMap<>();
    private final Set<Long> unknown = new HashSet<>();
    private final Set<Long> persons;

    /** @param persons keys of words that are parts of longer names */
    Resolver(Votes votes, Set<Long> persons) {
        this.votes = votes;
        this.persons = persons;
    }

    /** Chooses an entry for each name and accepts those that are places. */
    void resolve(List<Spot> spots) {
        for (Spot spot : spots) {
            if (spot.container != null) {
                chooseAsSaid(spot);
            }
        }
        spots.forEach(this::choose);
        for (Spot spot : spots) {
            if (spot.kindWord == KindWord.NEIGHBOURHOOD) {
                keepPartNear(spot, spots);
            }
        }
        Set<Long> places = new HashSet<>();
        for (Spot spot : spots) {
            spot.accepted = accepts(spot);
            if (spot.accepted && spot.hasAny(Sign.LOCATIVE, Sign.CONTAINED, Sign.KIND, Sign.DATELINE)) {
                places.add(spot.key);
            }
        }
        for (Spot spot : spots) {
            spot.accepted |= places.contains(spot.key) && mayRepeat(spot);
        }
    }

    /** What is said once of a name with its container holds for the whole report. */
    private void chooseAsSaid(Spot spot) {
        if (spot.isKnown()) {
            Entry entry = votes.choose(spot, fitting(spot));
            spot.chosen = entry;
            said.putIfAbsent(spot.key, entry);
        } else {
            unknown.add(spot.key);
        }
    }

    private void choose(Spot spot) {
        if (!spot.isKnown() || spot.chosen != null || isOther(spot)) {
            return;
        }
        if (unknown.contains(spot.key) && !said.containsKey(spot.key)) {
            forget(spot);
            return;
        }
        spot.chosen = likeliest(spot);
        if (isElsewhere(spot, spot.chosen)) {
            forget(spot);
        }
    }

    /** Whether it does not matter which place the name would be: it is part of another name or an ordinary word. */
    private static boolean isOther(Spot spot) {
        boolean placed = spot.role == Role.CONTAINER || spot.hasAny(Sign.CONTAINED, Sign.DATELINE);
        return !placed && spot.hasAny(Sign.JOINED, Sign.RARE);
    }

    private Entry likeliest(Spot spot) {
        Entry before = said.get(spot.key);
        List<Entry> fitting = fitting(spot);
        if (before != null && fitting.contains(before)) {
            return before;
        }
        boolean all = fitting.size() == spot.entries.size();
        Entry known = all ? likely.get(spot.key) : null;
        if (known != null) {
            return known;
        }
        Entry chosen = votes.choose(spot, fitting);
        if (all) {
            likely.put(spot.key, chosen);
        }
        return chosen;
    }

    /**
     * Whether the gazetteer's places of this name are all in countries the report does not tell of: then the place that
     * is meant is a small one of that name which the gazetteer does not have, if the words beside it say it is a place.
     */
    private boolean isElsewhere(Spot spot, Entry entry) {
        boolean vague = spot.role == Role.TEXT && spot.container == null && !spot.has(Sign.DATELINE);
        return vague
                && entry.kind() != Kind.COUNTRY
                && entry.population() < FAMOUS_FROM
                && (votes.support(spot.key, entry) < SUPPORTED && votes.supportOfLeader(spot.key) > SETTLED
                        || entry.kind() != Kind.ADMIN1 && entry.hasPoint() && votes.isRemote(spot.key, entry));
    }

    private static void forget(Spot spot) {
        spot.entries = List.of();
        spot.chosen = null;
    }

    /** A neighbourhood is one of a settlement that the report names too, not a namesake far away. */
    private static void keepPartNear(Spot spot, List<Spot> spots) {
        Entry entry = spot.chosen;
        if (entry != null && spot.container == null) {
            boolean near = spots.stream()
                    .filter(other -> !other.hasAny(Sign.JOINED, Sign.RARE))
                    .flatMap(other -> Stream.ofNullable(other.chosen))
                    .anyMatch(other -> !other.kind().isArea() && entry.partOf(other));
            if (!near) {
                forget(spot);
            }
        }
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
        if (spot.role == Role.CONTAINER) {
            return orAll(
                    fitting,
                    fitting.stream().filter(entry -> entry.kind().isArea()).toList());
        }
        return spot.has(Sign.CASELESS) ? fitting : countryFirst(fitting);
    }

    private static boolean within(Entry entry, Spot container) {
        for (Entry area : container.entries) {
            if (entry.inside(area)) {
                return true;
            }
        }
        return false;
    }

    /** A country's name is that of the country, and not of its capital too: "in western Mexico". */
    private static List<Entry> countryFirst(List<Entry> entries) {
        Set<String> countries = new HashSet<>();
        for (Entry entry : entries) {
            if (entry.kind() == Kind.COUNTRY) {
                countries.add(entry.country());
            }
        }
        return countries.isEmpty()
                ? entries
                : entries.stream()
                        .filter(entry -> entry.kind() == Kind.COUNTRY || !countries.contains(entry.country()))
                        .toList();
    }

    private static List<Entry> orAll(List<Entry> all, List<Entry> some) {
        return some.isEmpty() ? all : some;
    }

    private boolean accepts(Spot spot) {
        if (spot.role == Role.CONTAINER || spot.has(Sign.CONTAINED)) {
            return true;
        }
        if (spot.has(Sign.ADDRESSED)
                && spot.chosen != null
                && spot.chosen.population() >= MAYBE_FROM
                && isPlausible(spot, spot.chosen)) {
            return true;
        }
        if (spot.hasAny(Sign.JOINED, Sign.STREET, Sign.MODIFIER, Sign.ORGANISATION)) {
            return false;
        }
        if (spot.has(Sign.RARE)) {
            return spot.has(Sign.DATELINE) && spot.chosen != null && spot.chosen.population() >= BARE_FROM;
        }
        if (spot.hasAny(Sign.DATELINE, Sign.JURISDICTION)) {
            return true;
        }
        if (spot.chosen == null) {
            return acceptsUnknown(spot);
        }
        return spot.has(Sign.KIND) || acceptsBare(spot, spot.chosen);
    }

    /** Where case says nothing, a word of kind behind a word may mean anything: "the security department". */
    private boolean acceptsUnknown(Spot spot) {
        boolean kind = spot.has(Sign.KIND) && (!spot.has(Sign.CASELESS) || spot.hasAny(Sign.LED, Sign.MAYBE));
        return kind || spot.has(Sign.LOCATIVE) && !spot.has(Sign.POSSESSIVE) && !persons.contains(spot.key);
    }

    private boolean isPlausible(Spot spot, Entry entry) {
        return votes.support(spot.key, entry) >= SUPPORTED || votes.isAlone(spot.key);
    }

    private boolean acceptsBare(Spot spot, Entry entry) {
        if (spot.has(Sign.POSSESSIVE) && persons.contains(spot.key)) {
            return false;
        }
        boolean plausible = isPlausible(spot, entry);
        if (!spot.has(Sign.CASELESS) && isUnmistakable(spot, entry)) {
            return true;
        }
        if (spot.hasAny(Sign.LOCATIVE, Sign.LISTED, Sign.MEASURED)) {
            return plausible
                    || entry.population() >= KNOWN_FROM
                    || entry.kind() == Kind.COUNTRY
                    || !spot.has(Sign.CASELESS) && votes.supportOfLeader(spot.key) <= SETTLED;
        }
        if (persons.contains(spot.key)) {
            return false;
        }
        if (entry.kind() == Kind.COUNTRY) {
            return true;
        }
        if (spot.has(Sign.RESIDENTS)) {
            return plausible;
        }
        if (spot.hasAny(Sign.MAYBE, Sign.OFFICIAL)) {
            return plausible && entry.population() >= MAYBE_FROM;
        }
        return plausible && entry.population() >= BARE_FROM && !spot.has(Sign.SPEAKS);
    }

    /** "Detroit police", "a Detroit woman", "San Pedro Sula": in running text neither is said of a person. */
    private static boolean isUnmistakable(Spot spot, Entry entry) {
        boolean owns = spot.hasAny(Sign.OFFICIAL, Sign.RESIDENTS) && entry.population() >= KNOWN_FROM;
        boolean several = spot.end > spot.first + 1 && entry.population() >= BARE_FROM;
        return owns || several && !spot.has(Sign.SPEAKS);
    }

    private boolean mayRepeat(Spot spot) {
        return !spot.hasAny(Sign.JOINED, Sign.STREET, Sign.MODIFIER, Sign.ORGANISATION, Sign.JURISDICTION, Sign.RARE)
                && !(spot.has(Sign.SPEAKS) && persons.contains(spot.key));
    }
}
