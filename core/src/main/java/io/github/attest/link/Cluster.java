package io.github.attest.link;

import java.util.HashMap;
import java.util.Map;

/** Accounts that are taken for one incident so far, while {@link Agglomeration} is at work. */
final class Cluster {
    final int id;
    final int[] members;

    /** The least index of a member: its name among others, whatever the order in which it grew. */
    final int least;

    /** Whether all are accounts that their reports are about. */
    final boolean main;

    /** Sum of the weights of all pairs with another cluster, by that cluster's id, for clusters with a pair to compare. */
    final Map<Integer, Long> sums = new HashMap<>();

    private Cluster(int id, int[] members, int least, boolean main) {
        this.id = id;
        this.members = members;
        this.least = least;
        this.main = main;
    }

    static Cluster single(int account, boolean main) {
        return new Cluster(account, new int[] {account}, account, main);
    }

    /** One cluster of the members of two, under a new id and without sums. */
    static Cluster union(int id, Cluster one, Cluster other) {
        int[] members = new int[one.members.length + other.members.length];
        System.arraycopy(one.members, 0, members, 0, one.members.length);
        System.arraycopy(other.members, 0, members, one.members.length, other.members.length);
        return new Cluster(id, members, Math.min(one.least, other.least), one.main && other.main);
    }
}
