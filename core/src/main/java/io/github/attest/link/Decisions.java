package io.github.attest.link;

import io.github.attest.model.Link;
import io.github.attest.model.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What people have decided about pairs of accounts of this batch. Where decisions contradict one another, a later one
 * holds against an earlier one, which is reported. Decisions about accounts that are not in the batch wait for them.
 */
final class Decisions {
    static final Decisions NONE = of(List.of(), Map.of());

    /** Of an account that was joined to others, one that is nearer to the one that stands for all. */
    private final Map<Integer, Integer> groups = new HashMap<>();

    private final Map<Integer, Set<Integer>> apart = new HashMap<>();
    private final Map<Integer, Set<Integer>> joined = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private Decisions() {}

    /** A pair of accounts. */
    interface Pair {
        void take(int one, int other);
    }

    /**
     * What was decided of these accounts.
     *
     * @param links decisions from the earliest to the latest; inferred links are none and are passed over
     * @param indexes index of each account by its id
     */
    static Decisions of(List<Link> links, Map<String, Integer> indexes) {
        Decisions decisions = new Decisions();
        for (Link link : links.reversed()) {
            Integer one = indexes.get(link.account());
            Integer other = indexes.get(link.other());
            if (one != null && other != null && !one.equals(other) && !decisions.take(link.kind(), one, other)) {
                decisions.problems.add(contradicted(link));
            }
        }
        return decisions;
    }

    /** Gives the pairs that a person declared to be one incident. */
    void eachJoined(Pair consumer) {
        joined.forEach((one, others) -> others.forEach(other -> consumer.take(one, other)));
    }

    /** The accounts that a person declared to be of the same incident as this one, pair by pair. */
    Set<Integer> joinedTo(int account) {
        return joined.getOrDefault(account, Set.of());
    }

    /** The accounts that a person declared to be of another incident than this one. */
    Set<Integer> apartFrom(int account) {
        return apart.getOrDefault(account, Set.of());
    }

    /** The accounts of which something else was decided by others than by these. */
    Set<Integer> differingFrom(Decisions others) {
        Set<Integer> differing = new TreeSet<>();
        for (Set<Integer> named :
                List.of(joined.keySet(), apart.keySet(), others.joined.keySet(), others.apart.keySet())) {
            differing.addAll(named);
        }
        differing.removeIf(account -> joinedTo(account).equals(others.joinedTo(account))
                && apartFrom(account).equals(others.apartFrom(account)));
        return differing;
    }

    List<Problem> problems() {
        return problems;
    }

    private boolean take(Link.Kind kind, int one, int other) {
        return switch (kind) {
            case ASSERTED -> join(one, other);
            case RETRACTED -> part(one, other);
            case INFERRED -> true;
        };
    }

    private boolean join(int one, int other) {
        int group = group(one);
        int otherGroup = group(other);
        if (group == otherGroup) {
            put(joined, one, other);
            return true;
        }
        for (Map.Entry<Integer, Set<Integer>> entry : apart.entrySet()) {
            int side = group(entry.getKey());
            if (side == group && entry.getValue().stream().anyMatch(account -> group(account) == otherGroup)) {
                return false;
            }
        }
        groups.put(otherGroup, group);
        put(joined, one, other);
        return true;
    }

    private boolean part(int one, int other) {
        if (group(one) == group(other)) {
            return false;
        }
        put(apart, one, other);
        return true;
    }

    private static void put(Map<Integer, Set<Integer>> pairs, int one, int other) {
        pairs.computeIfAbsent(one, key -> new HashSet<>()).add(other);
        pairs.computeIfAbsent(other, key -> new HashSet<>()).add(one);
    }

    private int group(int account) {
        int at = account;
        for (Integer next = groups.get(at); next != null; next = groups.get(at)) {
            at = next;
        }
        return at;
    }

    private static Problem contradicted(Link link) {
        String said = link.kind() == Link.Kind.ASSERTED ? "one incident" : "two incidents";
        return new Problem(
                "link",
                link.account() + ", " + link.other(),
                "contradicted-decision",
                "The decision that these accounts tell of " + said
                        + " contradicts later decisions and is passed over; withdraw one of them.");
    }
}
