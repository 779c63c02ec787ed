package io.github.attest.link;

import java.util.Arrays;

/** The pairs of accounts that weigh more than the threshold, by account, without boxing. */
final class Neighbours {
    private int[] newest = new int[64];
    private final IntList others = new IntList();
    private final IntList weights = new IntList();
    private final IntList before = new IntList();

    /** Takes a visitor to the neighbours of an account. */
    interface Visitor {
        void visit(int neighbour, int weight);
    }

    void add(int one, int other, int weight) {
        put(one, other, weight);
        put(other, one, weight);
    }

    void each(int account, Visitor visitor) {
        for (int entry = account < newest.length ? newest[account] : 0; entry != 0; entry = before.get(entry - 1)) {
            visitor.visit(others.get(entry - 1), weights.get(entry - 1));
        }
    }

    private void put(int account, int other, int weight) {
        if (account >= newest.length) {
            newest = Arrays.copyOf(newest, account * 2);
        }
        others.add(other);
        weights.add(weight);
        before.add(newest[account]);
        newest[account] = others.size();
    }
}
