package io.github.attest.link;

import java.util.Arrays;

/**
 * Splits the accounts into parts that cannot belong together: accounts that no chain of pairs above the threshold connects.
 * Each part is clustered by itself.
 */
final class Components {
    private final IntList parents = new IntList();

    /** The accounts of each component, in a ring. */
    private final IntList rings = new IntList();

    /** Adds an account that is a component by itself; its index is the number of those before. */
    void add() {
        rings.add(parents.size());
        parents.add(parents.size());
    }

    void connect(int one, int other) {
        int root = root(one);
        int otherRoot = root(other);
        if (root != otherRoot) {
            parents.set(Math.max(root, otherRoot), Math.min(root, otherRoot));
            int next = rings.get(root);
            rings.set(root, rings.get(otherRoot));
            rings.set(otherRoot, next);
        }
    }

    /** The least account of the component that an account is in. */
    int root(int account) {
        int at = account;
        while (parents.get(at) != at) {
            parents.set(at, parents.get(parents.get(at)));
            at = parents.get(at);
        }
        return at;
    }

    /** The least account of each component, ascending. */
    int[] roots() {
        IntList roots = new IntList();
        for (int account = 0; account < parents.size(); account++) {
            if (parents.get(account) == account) {
                roots.add(account);
            }
        }
        return roots.toArray();
    }

    /** All accounts of the component that an account is in, ascending. */
    int[] members(int account) {
        IntList members = new IntList();
        int at = account;
        do {
            members.add(at);
            at = rings.get(at);
        } while (at != account);
        int[] ascending = members.toArray();
        Arrays.sort(ascending);
        return ascending;
    }
}
