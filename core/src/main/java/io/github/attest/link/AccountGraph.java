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
        Slice weighed = new Slice();
        Slice blocked = new Slice();
        Slice prepared = new Slice();
        do {
            int end = Math.min(from + length, portraits.size());
            List<SharedWork> works = List.of(weighed.weighing(), prepared.preparing(from, end));
            from = end;
            CompletableFuture<?> helpers = SharedWork.begin(works);
            blocked.block();
            SharedWork.help(works);
            helpers.join();
            weighed.connect();
            prepared.number();
            Slice done = weighed;
            weighed = blocked;
            blocked = prepared;
            prepared = done;
        } while (weighed.size() + blocked.size() > 0);
    }

    /**
     * Some accounts, one behind the other, with those before them that they meet. Words are looked up and pairs weighed by all
     * processors; in between, one adds the accounts to the blocks. Takes others when it is done with these.
     */
    private final class Slice {
        private int first;

        /** For each account the blocks of its words. */
        private int[][] words = {};

        /** For each account, where those that it meets end among all that are met. */
        private int[] ends = {};

        private final IntList met = new IntList();
        private int[] weights = {};

        /** Those of one place one after the other: the accounts that they meet are near at hand by then. */
        private long[] order = {};

        int size() {
            return words.length;
        }

        SharedWork preparing(int from, int end) {
            first = from;
            words = new int[end - from][];
            return new SharedWork(size(), i -> words[i] = blocking.words(portraits.get(first + i)));
        }

        void number() {
            for (int i = 0; i < size(); i++) {
                words[i] = blocking.numbered(words[i], portraits.get(first + i));
            }
        }

        void block() {
            ends = new int[size()];
            met.clear();
            for (int i = 0; i < size(); i++) {
                blocking.add(portraits.get(first + i), first + i, words[i], met);
                ends[i] = met.size();
            }
        }

        SharedWork weighing() {
            if (weights.length < met.size()) {
                weights = new int[met.size()];
            }
            order = new long[size()];
            Arrays.setAll(
                    order, i -> (long) Objects.hashCode(portraits.get(first + i).place()) << Integer.SIZE | i);
            Arrays.sort(order);
            return new SharedWork(size(), at -> weigh((int) order[at]));
        }

        private void weigh(int i) {
            int account = first + i;
            for (int at = begin(i); at < ends[i]; at++) {
                weights[at] = both(account, met.get(at));
            }
            for (int at = begin(i); at < ends[i]; at++) {
                weights[at] = comparer.weighAbove(threshold, pair(account, met.get(at)), weights[at]);
            }
        }

        private int begin(int i) {
            return i == 0 ? 0 : ends[i - 1];
        }

        void connect() {
            for (int i = 0; i < size(); i++) {
                for (int at = begin(i); at < ends[i]; at++) {
                    if (weights[at] > threshold) {
                        neighbours.add(first + i, met.get(at), weights[at]);
                        components.connect(first + i, met.get(at));
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
        return comparer.weighAbove(threshold, pair(one, other), both(one, other));
    }

    private PortraitPair pair(int one, int other) {
        return new PortraitPair(portraits.get(one), portraits.get(other));
    }

    private int both(int one, int other) {
        return Comparer.both(said.get(one), said.get(other));
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
