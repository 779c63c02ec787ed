package io.github.attest.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Splits a component into incidents. Safe for use by several threads, as long as nothing is added to the graph. */
final class Clustering {
    private final AccountGraph graph;
    private final Decisions decisions;

    Clustering(AccountGraph graph, Decisions decisions) {
        this.graph = graph;
        this.decisions = decisions;
    }

    /**
     * The incidents of a component: the indexes of the accounts of each, in the order of their ids.
     *
     * @param account one of its accounts
     */
    List<int[]> cluster(int account) {
        int[] members = graph.inOrder(graph.components().members(account));
        if (members.length == 1) {
            return List.of(members);
        }
        Map<Integer, Integer> places = new HashMap<>();
        for (int i = 0; i < members.length; i++) {
            places.put(members[i], i);
        }
        Agglomeration agglomeration = new Agglomeration(new Members(members), graph.threshold());
        List<int[]> together = new ArrayList<>();
        for (int i = 0; i < members.length; i++) {
            int place = i;
            graph.eachNeighbour(members[i], (neighbour, weight) -> {
                if (neighbour < members[place]) {
                    agglomeration.pair(place, Objects.requireNonNull(places.get(neighbour)), weight);
                }
            });
            for (int other : decisions.joinedTo(members[i])) {
                together.add(new int[] {i, Objects.requireNonNull(places.get(other))});
            }
        }
        return agglomeration.cluster(together).stream()
                .map(cluster -> Arrays.stream(cluster).map(i -> members[i]).toArray())
                .toList();
    }

    private final class Members implements Agglomeration.Accounts {
        private final int[] members;

        Members(int[] members) {
            this.members = members;
        }

        @Override
        public int size() {
            return members.length;
        }

        @Override
        public int weigh(int one, int other) {
            return graph.weigh(members[one], members[other]);
        }

        @Override
        public boolean main(int account) {
            return graph.portrait(members[account]).main();
        }

        @Override
        public boolean apart(int one, int other) {
            return report(one).equals(report(other))
                    || decisions.apartFrom(members[one]).contains(members[other]);
        }

        private String report(int account) {
            return graph.portrait(members[account]).account().report();
        }
    }
}
