package io.github.attest.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Accounts that are taken for one incident so far, while {@link Agglomeration} is at work. */
final class Cluster {
    final int id;
    final int[] members;
    final Set<String> reports;

    /** Sum of the weights of all pairs with another cluster, by that cluster's id, for clusters with a pair to compare. */
    final Map<Integer, Long> sums;

    private Cluster(int id, int[] members, Set<String> reports, Map<Integer, Long> sums) {
        this.id = id;
        this.members = members;
        this.reports = reports;
        this.sums = sums;
    }

    static Cluster single(int account, String report) {
        return new Cluster(account, new int[] {account}, new HashSet<>(Set.of(report)), new HashMap<>());
    }

    /** One cluster of the members of two, under a new id and without sums. */
    static Cluster union(int id, Cluster one, Cluster other) {
        int[] members = new int[one.members.length + other.members.length];
        System.arraycopy(one.members, 0, members, 0, one.members.length);
        System.arraycopy(other.members, 0, members, one.members.length, other.members.length);
        boolean larger = one.reports.size() >= other.reports.size();
        Set<String> reports = larger ? one.reports : other.reports;
        reports.addAll(larger ? other.reports : one.reports);
        return new Cluster(id, members, reports, new HashMap<>());
    }

    /** The least index of a member: its name among others, whatever the order in which it grew. */
    int least() {
        int least = members[0];
        for (int member : members) {
            least = Math.min(least, member);
        }
        return least;
    }
}
