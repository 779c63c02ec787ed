package io.github.attest.link;

import io.github.attest.model.PartialWeight;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;

/**
 * Accounts, each tied to those that it weighs more with than the threshold. Accounts that no chain of ties connects are never
 * one incident. It grows by accounts; one more costs the same however many there are.
 */
final class AccountGraph {
    /** The least and the share of a batch that are blocked one after the other before they are compared side by side. */
    private static final int LEAST_SLICE = 4096;

    private static final int SLICES = 16;

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
        int from = portraits.size();
        int length = Math.max(LEAST_SLICE, added.size() / SLICES);
        portraits.addAll(added);
        for (Portrait portrait : added) {
            components.add();
            said.add(comparer.said(portrait));
        }
        Slice slice = new Slice(from, 0);
        while (from < portraits.size()) {
            Slice blocked = slice;
            CompletableFuture<Void> weighing = CompletableFuture.runAsync(blocked::weigh);
            slice = new Slice(from, Math.min(length, portraits.size() - from));
            from += slice.met.length;
            slice.block();
            weighing.join();
            blocked.connect();
        }
        slice.weigh();
        slice.connect();
    }

    /** Some accounts, one behind the other, with those before them that they meet. */
    private final class Slice {
        private final int first;
        private final int[][] met;
        private final int[][] weights;

        Slice(int first, int size) {
            this.first = first;
            met = new int[size][];
            weights = new int[size][];
        }

        void block() {
            for (int i = 0; i < met.length; i++) {
                met[i] = blocking.add(portraits.get(first + i), first + i);
            }
        }

        /** Those of one place one after the other: the accounts that they meet are near at hand by then. */
        void weigh() {
            long[] order = new long[met.length];
            Arrays.setAll(
                    order, i -> (long) Objects.hashCode(portraits.get(first + i).place()) << Integer.SIZE | i);
            Arrays.sort(order);
            Arrays.stream(order).parallel().mapToInt(place -> (int) place).forEach(i -> {
                weights[i] = weigh(first + i, met[i]);
            });
        }

        private int[] weigh(int account, int[] others) {
            int[] weights = new int[others.length];
            for (int i = 0; i < others.length; i++) {
                weights[i] = weighAbove(threshold, account, others[i]);
            }
            return weights;
        }

        void connect() {
            for (int i = 0; i < met.length; i++) {
                for (int j = 0; j < met[i].length; j++) {
                    if (weights[i][j] > threshold) {
                        neighbours.add(first + i, met[i][j], weights[i][j]);
                        components.connect(first + i, met[i][j]);
                    }
                }
            }
        }
    }

    /** The components of the accounts that others, which are not added, weigh more with than the threshold. */
    Set<Integer> near(List<Portrait> others) {
        Set<Integer> near = new TreeSet<>();
        for (Portrait other : others) {
            int says = comparer.said(other);
            for (int account : blocking.met(other)) {
                PortraitPair pair = new PortraitPair(portraits.get(account), other);
                if (comparer.weighAbove(threshold, pair, Comparer.both(said.get(account), says)) > threshold) {
                    near.add(components.root(account));
                }
            }
        }
        return near;
    }

    int size() {
        return portraits.size();
    }

    Comparer comparer() {
        return comparer;
    }

    int threshold() {
        return threshold;
    }

    Portrait portrait(int account) {
        return portraits.get(account);
    }

    int weigh(int one, int other) {
        return weighAbove(Integer.MIN_VALUE, one, other);
    }

    /** The weight of two accounts if it is above a threshold; else anything that is not above it. */
    int weighAbove(int threshold, int one, int other) {
        PortraitPair pair = new PortraitPair(portraits.get(one), portraits.get(other));
        return comparer.weighAbove(threshold, pair, Comparer.both(said.get(one), said.get(other)));
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
