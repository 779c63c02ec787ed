package io.github.attest.record;

import io.github.attest.model.Account;
import io.github.attest.model.Incident;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives incidents that were linked anew the names that they had before. An incident goes on in the one that holds most of
 * its accounts; where two are now one, the older name goes on.
 */
final class IncidentNames {
    private final Map<Integer, String> names = new HashMap<>();
    private final Map<String, String> merged = new LinkedHashMap<>();
    private final List<String> withdrawn = new ArrayList<>();

    private IncidentNames() {}

    /**
     * Matches incidents by the accounts they share.
     *
     * @param before ids of the accounts of each incident that has a name, oldest incident first
     * @param now the incidents as they are linked now
     */
    static IncidentNames match(Map<String, List<String>> before, List<Incident> now) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < now.size(); i++) {
            for (Account account : now.get(i).accounts()) {
                places.put(account.id(), i);
            }
        }
        IncidentNames names = new IncidentNames();
        before.forEach((name, accounts) -> names.carryOn(name, shared(accounts, places)));
        return names;
    }

    /** The name that an incident had, by its place among those linked now; absent for one that is new. */
    Map<Integer, String> names() {
        return names;
    }

    /** Names that end, each with the one that goes on. */
    Map<String, String> merged() {
        return merged;
    }

    /** Names that end without a successor, since no incident holds one of their accounts. */
    List<String> withdrawn() {
        return withdrawn;
    }

    private void carryOn(String name, Map<Integer, Integer> shared) {
        if (shared.isEmpty()) {
            withdrawn.add(name);
            return;
        }
        // Places are walked in the order of the accounts, so that of equal shares the one with the first account wins.
        shared.keySet().stream()
                .filter(place -> !names.containsKey(place))
                .max(Comparator.comparing(place -> shared.getOrDefault(place, 0)))
                .ifPresentOrElse(place -> names.put(place, name), () -> merged.put(name, successor(shared)));
    }

    private String successor(Map<Integer, Integer> shared) {
        int place = shared.keySet().stream()
                .max(Comparator.comparing(candidate -> shared.getOrDefault(candidate, 0)))
                .orElseThrow();
        return names.getOrDefault(place, "");
    }

    /** How many of the accounts each incident holds now, by its place. */
    private static Map<Integer, Integer> shared(List<String> accounts, Map<String, Integer> places) {
        Map<Integer, Integer> shared = new LinkedHashMap<>();
        for (String account : accounts) {
            Integer place = places.get(account);
            if (place != null) {
                shared.merge(place, 1, Integer::sum);
            }
        }
        return shared;
    }
}
