package io.github.attest.link;

import java.util.List;
import java.util.function.IntPredicate;

/** Accounts whose pairs are all weighed: agglomeration without blocking. */
final class AllPairs implements Agglomeration.Accounts {
    private final int[][] weights;
    private final List<String> reports;
    private final IntPredicate main;

    AllPairs(int[][] weights, List<String> reports, IntPredicate main) {
        this.weights = weights;
        this.reports = reports;
        this.main = main;
    }

    List<int[]> cluster(int threshold) {
        Agglomeration agglomeration = new Agglomeration(this, threshold);
        for (int one = 0; one < weights.length; one++) {
            for (int other = 0; other < one; other++) {
                if (weights[one][other] > threshold) {
                    agglomeration.pair(one, other, weights[one][other]);
                }
            }
        }
        return agglomeration.cluster(List.of());
    }

    @Override
    public int size() {
        return weights.length;
    }

    @Override
    public int weigh(int one, int other) {
        return weights[one][other];
    }

    @Override
    public boolean main(int account) {
        return main.test(account);
    }

    @Override
    public boolean apart(int one, int other) {
        return reports.get(one).equals(reports.get(other));
    }
}
