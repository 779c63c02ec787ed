package io.github.attest.link;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Puts accounts together by average linkage (Sokal and Michener 1958) under constraints: the two clusters whose pairs weigh
 * most on average become one, as long as that is above the threshold and no constraint forbids it. The mean over
 * <em>all</em> pairs keeps a chain of accounts, each a little like the next, from drawing two incidents together.
 *
 * <p>The accounts that reports are about come first: they are told in all the words of a report, the others in a sentence or
 * two, and what was put together on more is not to hang on less. In the second round all take part.
 *
 * <p>Of equal means the one with the least indexes comes first; as sums are exact, nothing depends on the order of input.
 */
final class Agglomeration {
    /** Weighs a pair of accounts by their indexes, in thousandths of a bit; symmetric. */
    interface PairWeights {
        int weigh(int one, int other);
    }

    private final PairWeights weights;
    private final Decisions decisions;
    private final double threshold;
    private final IntPredicate main;
    private final Map<Integer, Cluster> clusters = new HashMap<>();
    private final PriorityQueue<Merge> queue = new PriorityQueue<>(Merge.ORDER);
    private int nextId;

    /**
     * An agglomeration of one component.
     *
     * @param threshold mean weight, in thousandths of a bit, above which two clusters become one
     * @param main whether an account, by its index, is the one that its report is about
     */
    Agglomeration(PairWeights weights, Decisions decisions, int threshold, IntPredicate main) {
        this.weights = weights;
        this.decisions = decisions;
        this.threshold = threshold;
        this.main = main;
    }

    /**
     * Clusters the accounts of one component.
     *
     * @param accounts indexes of the accounts
     * @param reports id of the report of each account, by index
     * @param pairs the pairs to compare, see {@link Pairs}
     */
    Collection<Cluster> cluster(List<Integer> accounts, List<String> reports, List<Long> pairs) {
        for (int account : accounts) {
            clusters.put(account, Cluster.single(account, reports.get(account)));
            nextId = Math.max(nextId, account + 1);
        }
        for (long pair : pairs) {
            int one = Pairs.first(pair);
            int other = Pairs.second(pair);
            join(at(one), at(other), weights.weigh(one, other));
        }
        mergeDecided();
        mergeHeaviest(cluster -> Arrays.stream(cluster.members).allMatch(main));
        mergeHeaviest(cluster -> true);
        return clusters.values();
    }

    private void mergeHeaviest(Predicate<Cluster> taking) {
        for (Cluster cluster : clusters.values()) {
            if (taking.test(cluster)) {
                cluster.sums.keySet().stream()
                        .filter(other -> other > cluster.id && taking.test(at(other)))
                        .forEach(other -> propose(cluster, at(other)));
            }
        }
        while (!queue.isEmpty()) {
            Merge merge = queue.remove();
            Cluster one = clusters.get(merge.one);
            Cluster other = clusters.get(merge.other);
            if (one != null && other != null && allowed(one, other)) {
                Cluster union = merge(one, other);
                union.sums.keySet().stream()
                        .map(this::at)
                        .filter(taking)
                        .forEach(neighbour -> propose(union, neighbour));
            }
        }
    }

    private Cluster at(int id) {
        return Objects.requireNonNull(clusters.get(id));
    }

    private void mergeDecided() {
        for (int[] pair : decisions.together()) {
            Cluster one = holding(pair[0]);
            Cluster other = holding(pair[1]);
            if (one != null && other != null && one.id != other.id) {
                merge(one, other);
            }
        }
    }

    private @Nullable Cluster holding(int account) {
        return clusters.values().stream()
                .filter(cluster -> contains(cluster, account))
                .findAny()
                .orElse(null);
    }

    private static boolean contains(Cluster cluster, int account) {
        for (int member : cluster.members) {
            if (member == account) {
                return true;
            }
        }
        return false;
    }

    private static void join(Cluster one, Cluster other, long sum) {
        one.sums.put(other.id, sum);
        other.sums.put(one.id, sum);
    }

    private void propose(Cluster one, Cluster other) {
        double mean = sum(one, other) / ((double) one.members.length * other.members.length);
        if (mean > threshold) {
            int least = one.least();
            int otherLeast = other.least();
            queue.add(new Merge(mean, Math.min(least, otherLeast), Math.max(least, otherLeast), one.id, other.id));
        }
    }

    private Cluster merge(Cluster one, Cluster other) {
        clusters.remove(one.id);
        clusters.remove(other.id);
        Cluster union = Cluster.union(nextId++, one, other);
        Set<Integer> neighbours = new HashSet<>(one.sums.keySet());
        neighbours.addAll(other.sums.keySet());
        for (int id : neighbours) {
            Cluster neighbour = clusters.get(id);
            if (neighbour != null) {
                join(union, neighbour, sum(one, neighbour) + sum(other, neighbour));
                neighbour.sums.remove(one.id);
                neighbour.sums.remove(other.id);
            }
        }
        clusters.put(union.id, union);
        return union;
    }

    private long sum(Cluster one, Cluster other) {
        Long known = one.sums.get(other.id);
        if (known != null) {
            return known;
        }
        long sum = 0;
        for (int member : one.members) {
            for (int otherMember : other.members) {
                sum += weights.weigh(member, otherMember);
            }
        }
        return sum;
    }

    private boolean allowed(Cluster one, Cluster other) {
        Cluster smaller = one.reports.size() <= other.reports.size() ? one : other;
        Cluster larger = smaller == one ? other : one;
        if (smaller.reports.stream().anyMatch(larger.reports::contains)) {
            return false;
        }
        for (int member : one.members) {
            Set<Integer> apart = decisions.apartFrom(member);
            if (!apart.isEmpty() && Arrays.stream(other.members).anyMatch(apart::contains)) {
                return false;
            }
        }
        return true;
    }

    private record Merge(double mean, int least, int otherLeast, int one, int other) {
        static final Comparator<Merge> ORDER = Comparator.comparingDouble((Merge merge) -> -merge.mean)
                .thenComparingInt(merge -> merge.least)
                .thenComparingInt(merge -> merge.otherLeast);
    }
}
