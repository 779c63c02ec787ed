package io.github.attest.link;

import io.github.attest.model.PartialWeight;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Accounts, each tied to those that it weighs more with than the threshold. Accounts that no chain of ties connects are never
 * one incident. It grows by accounts; one more costs the same however many there are.
 */
final class AccountGraph {
    /** Accounts that are blocked one after the other before they are compared side by side. */
    private static final int SLICE = 4096;

    private final Comparer comparer;
    private final int threshold;
    private final Blocking blocking;
    private final List<Portrait> portraits = new ArrayList<>();

    /** What each account says, see {@link Comparer#said}. */
    private final IntList said = new IntList();

    private final Neighbours neighbours = new Neighbours();
    private final Components components = new Components();

    AccountGraph(Comparer comparer, int threshold, WordFrequencies frequencies) {
        this.comparer = comparer;
        this.threshold = threshold;
        blocking = new Blocking(frequencies);
    }

    /** Adds accounts; each goes by the number of those that were added before it. */
    void add(List<Portrait> added) {
        for (int from = 0; from < added.size(); from += SLICE) {
            addSlice(added.subList(from, Math.min(added.size(), from + SLICE)));
        }
    }

    private void addSlice(List<Portrait> added) {
        int first = portraits.size();
        int[][] met = new int[added.size()][];
        for (int i = 0; i < met.length; i++) {
            met[i] = blocking.add(added.get(i), first + i);
            components.add();
            said.add(comparer.said(added.get(i)));
        }
        portraits.addAll(added);
        int[][] weights = new int[met.length][];
        IntStream.range(0, met.length).parallel().forEach(i -> weights[i] = weigh(first + i, met[i]));
        for (int i = 0; i < met.length; i++) {
            for (int j = 0; j < met[i].length; j++) {
                if (weights[i][j] > threshold) {
                    neighbours.add(first + i, met[i][j], weights[i][j]);
                    components.connect(first + i, met[i][j]);
                }
            }
        }
    }

    private int[] weigh(int account, int[] others) {
        int[] weights = new int[others.length];
        for (int i = 0; i < others.length; i++) {
            int both = Comparer.both(said.get(account), said.get(others[i]));
            weights[i] = comparer.weighAbove(threshold, pair(account, others[i]), both);
        }
        return weights;
    }

    int size() {
        return portraits.size();
    }

    int threshold() {
        return threshold;
    }

    Portrait portrait(int account) {
        return portraits.get(account);
    }

    int weigh(int one, int other) {
        return comparer.weigh(portraits.get(one), portraits.get(other));
    }

    private PortraitPair pair(int one, int other) {
        return new PortraitPair(portraits.get(one), portraits.get(other));
    }

    /** Visits the accounts that weigh more with this one than the threshold. */
    void eachNeighbour(int account, Neighbours.Visitor visitor) {
        neighbours.each(account, visitor);
    }

    List<PartialWeight> waterfall(int one, int other) {
        return comparer.waterfall(portraits.get(one), portraits.get(other));
    }

    /** Accounts in the order of their ids; those that were added one by one do not come so. */
    int[] inOrder(int[] accounts) {
        for (int i = 1; i < accounts.length; i++) {
            if (id(accounts[i - 1]).compareTo(id(accounts[i])) > 0) {
                return Arrays.stream(accounts)
                        .boxed()
                        .sorted(Comparator.comparing(this::id))
                        .mapToInt(account -> account)
                        .toArray();
            }
        }
        return accounts;
    }

    /** Id of an account, by its index. */
    String id(int account) {
        return portraits.get(account).account().id();
    }

    Components components() {
        return components;
    }
}
