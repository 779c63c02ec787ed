package io.github.attest.place;

import io.github.attest.model.PlaceMention.Role;
import io.github.attest.place.Spot.Sign;
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

    /** The vote of one name. */
    private static final class Vote {
        final List<Entry> entries;
        final double[] shares;
        double strength;

        Vote(List<Entry> entries) {
            this.entries = entries;
            this.shares = new double[Math.min(MOST, entries.size())];
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
        add(spot.key, spot.entries, strength(spot));
    }

    /** Adds the vote of a word for the people of a country. */
    void addDemonym(List<Entry> peoples) {
        add(peoples.getFirst().country().hashCode(), peoples, DEMONYM);
    }

    private void add(long key, List<Entry> entries, double strength) {
        if (strength > 0 && !entries.isEmpty()) {
            Vote vote = votes.computeIfAbsent(key, any -> new Vote(entries));
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
        if (spot.hasAny(Sign.JOINED, Sign.RARE, Sign.STREET)) {
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
        double sum = 0;
        for (int i = 0; i < vote.shares.length; i++) {
            vote.shares[i] = Math.sqrt(weight(vote.entries.get(i)));
            sum += vote.shares[i];
        }
        scale(vote, vote.strength / sum);
        book(vote, 1);
    }

    private void shareAnew(Vote vote) {
        if (vote.shares.length < 2) {
            return;
        }
        book(vote, -1);
        double sum = 0;
        for (int i = 0; i < vote.shares.length; i++) {
            vote.shares[i] = Math.exp(Math.min(likelihood(vote.entries.get(i)), 500));
            sum += vote.shares[i];
        }
        scale(vote, vote.strength / sum);
        book(vote, 1);
    }

    private static void scale(Vote vote, double factor) {
        for (int i = 0; i < vote.shares.length; i++) {
            vote.shares[i] *= factor;
        }
    }

    private void book(Vote vote, int sign) {
        total += sign * vote.strength;
        for (int i = 0; i < vote.shares.length; i++) {
            Entry entry = vote.entries.get(i);
            countries.add(entry.country(), sign * vote.shares[i]);
            if (entry.admin1() != null) {
                areas.add(entry.admin1().code(), sign * vote.shares[i]);
            }
        }
    }

    private double likelihood(Entry entry) {
        Area area = entry.admin1();
        double pull =
                COUNTRY_PULL * countries.get(entry.country()) + (area == null ? 0 : AREA_PULL * areas.get(area.code()));
        return PRIOR * Math.log(weight(entry)) + pull / (total + DOUBT);
    }

    /** The most likely of some entries of a name, its own vote left out. */
    Entry choose(long key, List<Entry> entries) {
        Vote own = votes.get(key);
        if (own != null) {
            book(own, -1);
        }
        Entry best = entries.getFirst();
        double highest = Double.NEGATIVE_INFINITY;
        for (Entry entry : entries) {
            double likely = likelihood(entry);
            if (likely > highest) {
                highest = likely;
                best = entry;
            }
        }
        if (own != null) {
            book(own, 1);
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
            for (int i = 0; i < own.shares.length; i++) {
                boolean same = own.entries.get(i).country().equals(entry.country());
                votesForCountry -= same ? own.shares[i] : 0;
            }
        }
        return votesForCountry / (all + DOUBT);
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
        for (int i = 0; own != null && i < own.shares.length; i++) {
            votesForLeader -= own.entries.get(i).country().equals(leader) ? own.shares[i] : 0;
        }
        return votesForLeader / (all + DOUBT);
    }

    /** The part of all votes that a country has, 0 to 1. */
    double country(String code) {
        return total == 0 ? 0 : countries.get(code) / total;
    }

    /** The country with the most votes; null if there is none. */
    @Nullable
    String leader() {
        return leader;
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
