package io.github.attest.decision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Pairings that can all be true at once. They are taken from the latest to the earliest, and one that contradicts what was taken
 * before is left out as a whole: half a decision is nobody's.
 */
public final class Coherent {
    /** The group of an account, by any one of the accounts in it; absent for an account that is by itself. */
    private final Map<String, String> groups = new HashMap<>();

    /** The groups that a group must not become one with, by their first accounts, both ways. */
    private final Map<String, Set<String>> apart = new HashMap<>();

    private Coherent() {}

    /** Those of the pairings, oldest first, that no later one contradicts. */
    public static List<Pairing> of(List<Pairing> pairings) {
        Coherent coherent = new Coherent();
        List<Pairing> taken = new ArrayList<>();
        for (Pairing pairing : pairings.reversed()) {
            if (coherent.allows(pairing)) {
                coherent.take(pairing);
                taken.add(pairing);
            }
        }
        return taken.reversed();
    }

    private boolean allows(Pairing pairing) {
        for (List<String> accounts : pairing.together()) {
            Set<String> joined = groups(accounts);
            if (joined.stream().anyMatch(group -> !Collections.disjoint(apart(group), joined))) {
                return false;
            }
        }
        List<List<String>> sides = pairing.apart();
        return sides.isEmpty() || Collections.disjoint(groups(sides.getFirst()), groups(sides.getLast()));
    }

    private void take(Pairing pairing) {
        pairing.together().forEach(accounts -> accounts.forEach(account -> join(accounts.getFirst(), account)));
        List<List<String>> sides = pairing.apart();
        if (!sides.isEmpty()) {
            for (String one : groups(sides.getFirst())) {
                groups(sides.getLast()).forEach(other -> part(one, other));
            }
        }
    }

    private void join(String one, String other) {
        String group = group(one);
        String joining = group(other);
        if (!group.equals(joining)) {
            groups.put(joining, group);
            Set<String> neighbours = apart.remove(joining);
            if (neighbours != null) {
                neighbours.forEach(neighbour -> {
                    apart(neighbour).remove(joining);
                    part(group, neighbour);
                });
            }
        }
    }

    private void part(String one, String other) {
        apart.computeIfAbsent(one, none -> new HashSet<>()).add(other);
        apart.computeIfAbsent(other, none -> new HashSet<>()).add(one);
    }

    private Set<String> apart(String group) {
        return apart.getOrDefault(group, Set.of());
    }

    private Set<String> groups(List<String> accounts) {
        return accounts.stream().map(this::group).collect(Collectors.toSet());
    }

    private String group(String account) {
        String at = account;
        for (String next = groups.get(at); next != null; next = groups.get(at)) {
            at = next;
        }
        return at;
    }
}
