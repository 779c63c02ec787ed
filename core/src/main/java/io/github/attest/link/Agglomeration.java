package io.github.attest.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Puts the accounts of one component together by average linkage (Sokal and Michener 1958) under constraints: the two clusters
 * whose pairs weigh most on average become one, as long as that is above the threshold and no constraint forbids it. The
 * mean over <em>all</em> pairs keeps a chain of accounts, each a little like the next, from drawing two incidents together.
 *
 * <p>The accounts that reports are about come first: they are told in all the words of a report, the others in a sentence or
 * two, and what was put together on more is not to hang on less. In the second round all take part.
 *
 * <p>Of equal means the one with the least accounts comes first; as sums are exact, nothing depends on the order of input.
 */
final class Agglomeration {
    /** What has to be known of the accounts of a component, each of which goes by its place among them. */
    interface Accounts {
        int size();

        /** The weight of a pair, in thousandths of a bit; symmetric. */
        int weigh(int one, int other);

        /** Whether an account is the one that its report is about. */
        boolean main(int account);

        /** Whether their report tells two accounts apart, or a person decided that they tell of two incidents. */
        boolean apart(int one, int other);
    }

    private final Accounts accounts;
    private final double threshold;
    private final @Nullable Cluster[] clusters;
    private final PriorityQueue<Merge> queue = new PriorityQueue<>();
    private int size;

    /** @param threshold mean weight, in thousandths of a bit, above which two clusters become one */
    Agglomeration(Accounts accounts, int threshold) {
        this.accounts = accounts;
        this.threshold = threshold;
        clusters = new Cluster[2 * accounts.size()];
        for (int account = 0; account < accounts.size(); account++) {
            clusters[size++] = Cluster.single(account, accounts.main(account));
        }
    }

    /** Tells of a pair that weighs more than the threshold; every such pair has to be told of. */
    void pair(int one, int other, int weight) {
        join(at(one), at(other), weight);
    }

    /**
     * Clusters the accounts.
     *
     * @param together pairs that a person declared to be of one incident
     * @return the members of each cluster, ascending, in the order of the least
     */
    List<int[]> cluster(List<int[]> together) {
        for (int[] pair : together) {
            Cluster one = holding(pair[0]);
            Cluster other = holding(pair[1]);
            if (one.id != other.id) {
                merge(one, other);
            }
        }
        mergeHeaviest(cluster -> cluster.main);
        mergeHeaviest(cluster -> true);
        return live().stream()
                .map(cluster -> Arrays.stream(cluster.members).sorted().toArray())
                .sorted(Comparator.comparingInt(members -> members[0]))
                .toList();
    }

    private List<Cluster> live() {
        List<Cluster> live = new ArrayList<>();
        for (int id = 0; id < size; id++) {
            Cluster cluster = clusters[id];
            if (cluster != null) {
                live.add(cluster);
            }
        }
        return live;
    }

    private void mergeHeaviest(Predicate<Cluster> taking) {
        for (Cluster cluster : live()) {
            if (taking.test(cluster)) {
                cluster.sums.forEach((other, sum) -> {
                    if (other > cluster.id && taking.test(at(other))) {
                        propose(cluster, at(other), sum);
                    }
                });
            }
        }
        while (!queue.isEmpty()) {
            Merge merge = queue.remove();
            Cluster one = clusters[merge.one];
            Cluster other = clusters[merge.other];
            if (one != null && other != null && allowed(one, other)) {
                Cluster union = merge(one, other);
                union.sums.forEach((neighbour, sum) -> {
                    if (taking.test(at(neighbour))) {
                        propose(union, at(neighbour), sum);
                    }
                });
            }
        }
    }

    private Cluster at(int id) {
        return Objects.requireNonNull(clusters[id]);
    }

    private Cluster holding(int account) {
        return live().stream()
                .filter(cluster -> Arrays.stream(cluster.members).anyMatch(member -> member == account))
                .findAny()
                .orElseThrow();
    }

    private static void join(Cluster one, Cluster other, long sum) {
        one.sums.put(other.id, sum);
        other.sums.put(one.id, sum);
    }

    private void propose(Cluster one, Cluster other, long sum) {
        double mean = sum / ((double) one.members.length * other.members.length);
        if (mean > threshold) {
            queue.add(new Merge(
                    mean, Math.min(one.least, other.least), Math.max(one.least, other.least), one.id, other.id));
        }
    }

    private Cluster merge(Cluster one, Cluster other) {
        clusters[one.id] = null;
        clusters[other.id] = null;
        Cluster union = Cluster.union(size, one, other);
        clusters[size++] = union;
        Set<Integer> neighbours = new HashSet<>(one.sums.keySet());
        neighbours.addAll(other.sums.keySet());
        for (int id : neighbours) {
            Cluster neighbour = clusters[id];
            if (neighbour != null) {
                join(union, neighbour, sum(one, neighbour) + sum(other, neighbour));
                neighbour.sums.remove(one.id);
                neighbour.sums.remove(other.id);
            }
        }
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
                sum += accounts.weigh(member, otherMember);
            }
        }
        return sum;
    }

    private boolean allowed(Cluster one, Cluster other) {
        for (int member : one.members) {
            for (int otherMember : other.members) {
                if (accounts.apart(member, otherMember)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Two clusters that may become one; the heaviest comes first. */
    private record Merge(double mean, int least, int otherLeast, int one, int other) implements Comparable<Merge> {
        @Override
        public int compareTo(Merge merge) {
            if (mean != merge.mean) {
                return Double.compare(merge.mean, mean);
            }
            return least != merge.least
                    ? Integer.compare(least, merge.least)
                    : Integer.compare(otherLeast, merge.otherLeast);
        }
    }
}
