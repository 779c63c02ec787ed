package io.github.attest.link;

import io.github.attest.model.Link;
import io.github.attest.model.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What people have decided about pairs of accounts of this batch. Where decisions contradict one another, a later one
 * holds against an earlier one, which is reported. Decisions about accounts that are not in the batch wait for them.
 */
final class Decisions {
    private final int[] groups;
    private final Map<Integer, Set<Integer>> apart = new HashMap<>();
    private final Map<Integer, Set<Integer>> joined = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private Decisions(int accounts) {
        groups = new int[accounts];
        Arrays.setAll(groups, i -> i);
    }

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
        Decisions decisions = new Decisions(indexes.size());
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
        for (Map.Entry<Integer, Set<Integer>> entry : apart.entrySet()) {
            int side = group(entry.getKey());
            if (side == group && entry.getValue().stream().anyMatch(account -> group(account) == otherGroup)) {
                return false;
            }
        }
        groups[otherGroup] = group;
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
        while (groups[at] != at) {
            groups[at] = groups[groups[at]];
            at = groups[at];
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
