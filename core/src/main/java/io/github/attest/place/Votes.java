package io.github.attest.place;

import io.github.attest.model.PlaceMention.Role;
import io.github.attest.place.Spot.Sign;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What all names of a report together say about the countries and areas it tells of. Each distinct name has one vote, shared
 * among the places it may name; names that are surely places have more. When a name itself is to be resolved, its own vote
 * does not count. The shares are weighed anew by what the others say, a few times, so that names of one area find together.
 */
final class Votes {
    private static final double DATELINE = 2;
    private static final double CONTAINER = 2;
    private static final double CONTAINED = 1.5;
    private static final double MARKED = 1;
    private static final double MENTIONED = 0.4;
    private static final double HINTED = 0.4;
    private static final double DEMONYM = 0.7;

    /** A country is as likely to be meant as a city of this many people. */
    private static final double COUNTRY = 5_000_000;

    /** Of two namesakes, one inside the other, writers mean the settlement unless they say otherwise. */
    private static final double AREA = 0.1;

    /** Districts and counties are seldom called by their bare names. */
    private static final double DISTRICT = 0.02;

    private static final double NEIGHBOURHOOD = 0.3;

    /** What is added to every population, so that villages have a chance. */
    private static final double SMALLEST = 300;

    /** Every further name a gazetteer lists makes a place that much more likely to be written about. */
    private static final double NAMES = 0.05;

    /** How much a place gains, as a power of e, if all others speak for its country, and for its area. */
    private static final double COUNTRY_PULL = 7;

    private static final double AREA_PULL = 10;

    /** How much the logarithm of the weight counts against what the other names say. */
    private static final double PRIOR = 1;

    /** As many votes for none at all, so that a single doubtful name does not decide alone. */
    private static final double DOUBT = 0.5;

    /** How often the shares are weighed anew; more changes nothing on the corpora. */
    private static final int ROUNDS = 2;

    /** Of more namesakes than this only the most populous are weighed, since only an area that is
     * named can tell that another is meant. */
    private static final int MOST = 30;

    /** Less than the weakest vote. */
    private static final double ALONE = 0.1;

    private static final double FAIR = 0.1;

    /** A name with this part of its own vote for one place means that place. */
    private static final double SURE = 0.7;

    /** In kilometres: reports of one incident seldom name small places so far from each other. */
    private static final double FAR = 250;

    /** A place is seldom meant by a name unlike its main one: by that which it had in another language or age. */
    private static final double OTHER_NAME = 0.01;

    /** A place that a name may mean, beside the sums for its country and its area. */
    private final class Candidate {
        final Entry entry;
        final double weight;
        final double prior;
        final Tally.Sum country;
        final Tally.@Nullable Sum area;
        double share;

        Candidate(int initial, Entry entry) {
            this.entry = entry;
            weight = weight(entry)
                    * ((entry.initials() & initial) != 0 || entry.kind() == Kind.COUNTRY ? 1 : OTHER_NAME);
            prior = PRIOR * Math.log(weight);
            country = countries.sum(entry.country());
            area = entry.admin1() == null ? null : areas.sum(entry.admin1().code());
        }

        void book(int sign) {
            country.add(sign * share);
            if (area != null) {
                area.add(sign * share);
            }
        }

        double likelihood() {
            double pull = COUNTRY_PULL * country.get() + (area == null ? 0 : AREA_PULL * area.get());
            return prior + pull / (total + DOUBT);
        }
    }

    /** The vote of one name. */
    private final class Vote {
        final List<Entry> entries;
        final int initial;

        /** The most populous of its places. */
        final List<Candidate> sharing;

        double strength;

        Vote(int initial, List<Entry> entries) {
            this.entries = entries;
            this.initial = initial;
            sharing = candidates(initial, entries.subList(0, Math.min(MOST, entries.size())));
        }

        /** All its places. */
        List<Candidate> all() {
            return sharing.size() == entries.size() ? sharing : candidates(initial, entries);
        }

        /** The place that the name surely means, as the others say; null if it is open, or a country. */
        @Nullable
        Entry settled() {
            for (Candidate candidate : sharing) {
                if (candidate.share > strength * SURE && candidate.entry.hasPoint()) {
                    return candidate.entry;
                }
            }
            return null;
        }

        /** What is left of the votes for a country without this one. */
        double takenFrom(double votes, String country) {
            double left = votes;
            for (Candidate candidate : sharing) {
                left -= candidate.entry.country().equals(country) ? candidate.share : 0;
            }
            return left;
        }
    }

    private final Map<Long, Vote> votes = new HashMap<>();
    private final Tally countries = new Tally();
    private final Tally areas = new Tally();
    private @Nullable String leader;
    private double total;

    /** How likely an entry is meant by its name alone, against others of that name. */
    static double weight(Entry entry) {
        double people = entry.population() + SMALLEST;
        double weight = switch (entry.kind()) {
            case COUNTRY -> COUNTRY;
            case ADMIN1 -> people * AREA;
            case ADMIN2 -> people * DISTRICT;
            case NEIGHBOURHOOD -> people * NEIGHBOURHOOD;
            default -> people;
        };
        return weight * (1 + NAMES * entry.names());
    }

    /** Adds the vote of a name; the strongest of its occurrences counts. */
    void add(Spot spot) {
        add(spot.key, spot.initial, spot.entries, strength(spot));
    }

    /** Adds the vote of a word for the people of a country. */
    void addDemonym(List<Entry> peoples) {
        add(peoples.getFirst().country().hashCode(), 0, peoples, DEMONYM);
    }

    private void add(long key, int initial, List<Entry> entries, double strength) {
        if (strength > 0 && !entries.isEmpty()) {
            Vote vote = votes.get(key);
            if (vote == null) {
                vote = new Vote(initial, entries);
                votes.put(key, vote);
            }
            vote.strength = Math.max(vote.strength, strength);
        }
    }

    private static double strength(Spot spot) {
        if (spot.role == Role.CONTAINER) {
            return CONTAINER;
        }
        if (spot.has(Sign.DATELINE)) {
            return DATELINE;
        }
        if (spot.has(Sign.CONTAINED)) {
            return CONTAINED;
        }
        if (spot.hasAny(Sign.JOINED, Sign.RARE, Sign.STREET, Sign.MODIFIER)) {
            return 0;
        }
        if (spot.hasAny(Sign.ORGANISATION, Sign.JURISDICTION)) {
            return HINTED;
        }
        return spot.hasAny(Sign.LOCATIVE, Sign.KIND) ? MARKED : MENTIONED;
    }

    /** Counts the votes; to be called when all are in. */
    void count() {
        votes.values().forEach(this::share);
        for (int round = 0; round < ROUNDS; round++) {
            votes.values().forEach(this::shareAnew);
        }
        leader = countries.largest();
    }

    private void share(Vote vote) {
        for (Candidate candidate : vote.sharing) {
            candidate.share = Math.sqrt(candidate.weight);
        }
        scale(vote);
        book(vote, 1);
    }

    private void shareAnew(Vote vote) {
        if (vote.sharing.size() < 2) {
            return;
        }
        book(vote, -1);
        for (Candidate candidate : vote.sharing) {
            candidate.share = Math.exp(Math.min(candidate.likelihood(), 500));
        }
        scale(vote);
        book(vote, 1);
    }

    private static void scale(Vote vote) {
        double sum = 0;
        for (Candidate candidate : vote.sharing) {
            sum += candidate.share;
        }
        double factor = vote.strength / sum;
        for (Candidate candidate : vote.sharing) {
            candidate.share *= factor;
        }
    }

    private void book(Vote vote, int sign) {
        total += sign * vote.strength;
        for (Candidate candidate : vote.sharing) {
            candidate.book(sign);
        }
    }

    private List<Candidate> candidates(int initial, List<Entry> entries) {
        List<Candidate> candidates = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            candidates.add(new Candidate(initial, entry));
        }
        return candidates;
    }

    /** The most likely of some entries of a name, its own vote left out. */
    Entry choose(Spot spot, List<Entry> entries) {
        Vote own = votes.get(spot.key);
        if (own != null) {
            book(own, -1);
        }
        Entry best =
                likeliest(own != null && own.entries.equals(entries) ? own.all() : candidates(spot.initial, entries));
        if (own != null) {
            book(own, 1);
        }
        return best;
    }

    private static Entry likeliest(List<Candidate> candidates) {
        Entry best = candidates.getFirst().entry;
        double highest = Double.NEGATIVE_INFINITY;
        for (Candidate candidate : candidates) {
            double likely = candidate.likelihood();
            if (likely > highest) {
                highest = likely;
                best = candidate.entry;
            }
        }
        return best;
    }

    /** The part of all votes but its own that the country of an entry of a name has, 0 to 1. */
    double support(long key, Entry entry) {
        Vote own = votes.get(key);
        double votesForCountry = countries.get(entry.country());
        double all = total;
        if (own != null) {
            all -= own.strength;
            votesForCountry = own.takenFrom(votesForCountry, entry.country());
        }
        return votesForCountry / (all + DOUBT);
    }

    /** Whether other names speak for places, and for none that lies near a place or in its area. */
    boolean isRemote(long key, Entry entry) {
        double far = 0;
        for (Map.Entry<Long, Vote> vote : votes.entrySet()) {
            Entry other = vote.getKey() == key ? null : vote.getValue().settled();
            if (other != null) {
                if (other.distanceTo(entry) < FAR || Entry.same(other.admin1(), entry.admin1())) {
                    return false;
                }
                far += vote.getValue().strength;
            }
        }
        return far >= MARKED;
    }

    /** Whether a name is the only one that votes: nothing speaks for it and nothing against it. */
    boolean isAlone(long key) {
        Vote own = votes.get(key);
        return total - (own == null ? 0 : own.strength) < ALONE;
    }

    /** The part of all votes but that of one name that the leading country has, 0 to 1. */
    double supportOfLeader(long key) {
        Vote own = votes.get(key);
        double all = total - (own == null ? 0 : own.strength);
        if (leader == null) {
            return 0;
        }
        double votesForLeader = countries.get(leader);
        if (own != null) {
            votesForLeader = own.takenFrom(votesForLeader, leader);
        }
        return votesForLeader / (all + DOUBT);
    }

    /** The part of all votes that a country has, 0 to 1. */
    double country(String code) {
        return total == 0 ? 0 : countries.get(code) / total;
    }

    /** The countries whose names are written in Arabic script and that have a fair part of the votes. */
    Set<String> arabic() {
        Set<String> arabic = new HashSet<>();
        for (String code : countries.names()) {
            if (country(code) > FAIR && Transliteration.ARABIC.covers(code)) {
                arabic.add(code);
            }
        }
        return arabic;
    }
}
