package io.github.attest.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Splits a batch into parts that cannot belong together: accounts that no chain of pairs above the threshold connects.
 * Each part is clustered by itself.
 */
final class Components {
    private final int[] parents;

    Components(int accounts) {
        parents = new int[accounts];
        Arrays.setAll(parents, i -> i);
    }

    void connect(int one, int other) {
        int root = root(one);
        int otherRoot = root(other);
        parents[Math.max(root, otherRoot)] = Math.min(root, otherRoot);
    }

    int root(int account) {
        int at = account;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    /** The accounts of each component, ascending, by its least account. */
    Map<Integer, List<Integer>> members() {
        Map<Integer, List<Integer>> members = new TreeMap<>();
        for (int account = 0; account < parents.length; account++) {
            members.computeIfAbsent(root(account), key -> new ArrayList<>()).add(account);
        }
        return members;
    }
}
