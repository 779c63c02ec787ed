package io.github.attest.link;

import io.github.attest.link.Linking.NearMatch;
import io.github.attest.model.Incident;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** One run of linking: compares the pairs, clusters each component, and writes down why. */
final class Batch {
    /** The most pairs that are handed to a person: more than anybody looks at in a day. */
    private static final int NEAR_MATCHES = 1000;

    /** Beyond this size of a component, pairs that share no block are not compared but weigh as two that share nothing. */
    private static final int LARGE = 3000;

    private final List<Portrait> portraits;
    private final Decisions decisions;
    private final Comparer comparer;

    Batch(List<Portrait> portraits, Decisions decisions, Comparer comparer) {
        this.portraits = portraits;
        this.decisions = decisions;
        this.comparer = comparer;
    }

    Linking link(long[] pairs, int threshold) {
        int[] weights = IntStream.range(0, pairs.length)
                .parallel()
                .map(i -> weigh(Pairs.first(pairs[i]), Pairs.second(pairs[i])))
                .toArray();
        Components components = new Components(portraits.size());
        for (int i = 0; i < pairs.length; i++) {
            if (weights[i] > threshold) {
                components.connect(Pairs.first(pairs[i]), Pairs.second(pairs[i]));
            }
        }
        decisions.together().forEach(pair -> components.connect(pair[0], pair[1]));
        int[] incidents = new int[portraits.size()];
        List<Incident> found = incidents(components, inside(components, pairs, weights), threshold, incidents);
        return new Linking(found, nearMatches(pairs, weights, threshold, incidents), decisions.problems());
    }

    /** The compared pairs of each component, with their weights. */
    private static Map<Integer, Map<Long, Integer>> inside(Components components, long[] pairs, int[] weights) {
        Map<Integer, Map<Long, Integer>> inside = new HashMap<>();
        for (int i = 0; i < pairs.length; i++) {
            int root = components.root(Pairs.first(pairs[i]));
            if (root == components.root(Pairs.second(pairs[i]))) {
                inside.computeIfAbsent(root, key -> new HashMap<>()).put(pairs[i], weights[i]);
            }
        }
        return inside;
    }

    private List<Incident> incidents(
            Components components, Map<Integer, Map<Long, Integer>> pairs, int threshold, int[] incidents) {
        List<String> reports =
                portraits.stream().map(portrait -> portrait.account().report()).toList();
        List<Incident> found = new ArrayList<>();
        components.members().forEach((root, accounts) -> {
            Map<Long, Integer> known = pairs.getOrDefault(root, Map.of());
            Agglomeration agglomeration = new Agglomeration(
                    weights(known, accounts.size()),
                    decisions,
                    threshold,
                    account -> portraits.get(account).account().main());
            Collection<Cluster> clusters = agglomeration.cluster(
                    accounts, reports, known.keySet().stream().sorted().toList());
            for (Cluster cluster : clusters) {
                for (int member : cluster.members) {
                    incidents[member] = cluster.least();
                }
                found.add(new IncidentWriter(portraits, decisions, comparer).write(cluster.members));
            }
        });
        found.sort(Comparator.comparing(Incident::id));
        return found;
    }

    private Agglomeration.PairWeights weights(Map<Long, Integer> known, int size) {
        return (one, other) -> {
            Integer weight = known.get(Pairs.of(one, other));
            if (weight != null) {
                return weight;
            }
            return size > LARGE ? comparer.prior() : weigh(one, other);
        };
    }

    private List<NearMatch> nearMatches(long[] pairs, int[] weights, int threshold, int[] incidents) {
        return IntStream.range(0, pairs.length)
                .filter(i -> weights[i] > threshold
                        && incidents[Pairs.first(pairs[i])] != incidents[Pairs.second(pairs[i])]
                        && !decisions.apartFrom(Pairs.first(pairs[i])).contains(Pairs.second(pairs[i])))
                .boxed()
                .sorted(Comparator.comparingInt((Integer i) -> -weights[i]).thenComparingLong(i -> pairs[i]))
                .limit(NEAR_MATCHES)
                .map(i -> nearMatch(Pairs.first(pairs[i]), Pairs.second(pairs[i])))
                .toList();
    }

    private NearMatch nearMatch(int one, int other) {
        Portrait portrait = portraits.get(one);
        Portrait otherPortrait = portraits.get(other);
        return new NearMatch(
                portrait.account().id(),
                otherPortrait.account().id(),
                Comparer.bits(weigh(one, other)),
                comparer.waterfall(portrait, otherPortrait));
    }

    private int weigh(int one, int other) {
        return comparer.weigh(portraits.get(one), portraits.get(other));
    }
}
