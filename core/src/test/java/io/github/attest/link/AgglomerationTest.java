package io.github.attest.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** Clustering held against a naive oracle that looks at every pair of clusters in every round. */
class AgglomerationTest {
    private static final int THRESHOLD = 0;

    @Property(tries = 300)
    void givesWhatTheNaiveOracleGives(@ForAll @IntRange(min = 1, max = 14) int size, @ForAll long seed) {
        int[][] weights = weights(size, seed);
        List<String> reports = reports(size, seed);

        assertThat(Set.copyOf(cluster(weights, reports))).isEqualTo(oracle(weights, reports));
    }

    @Property(tries = 100)
    void accountsOfOneReportStayApart(@ForAll @IntRange(min = 2, max = 14) int size, @ForAll long seed) {
        List<String> reports = reports(size, seed);

        assertThat(cluster(weights(size, seed), reports))
                .allSatisfy(cluster ->
                        assertThat(cluster.stream().map(reports::get).toList()).doesNotHaveDuplicates());
    }

    private static List<Set<Integer>> cluster(int[][] weights, List<String> reports) {
        return new AllPairs(weights, reports, AgglomerationTest::isMain)
                .cluster(THRESHOLD).stream()
                        .map(cluster -> IntStream.of(cluster).boxed().collect(Collectors.toSet()))
                        .toList();
    }

    private static boolean isMain(int account) {
        return account % 3 != 0;
    }

    /** Average linkage by definition, of the main accounts first. */
    private static Set<Set<Integer>> oracle(int[][] weights, List<String> reports) {
        List<Set<Integer>> clusters = new ArrayList<>();
        for (int account = 0; account < weights.length; account++) {
            clusters.add(new HashSet<>(Set.of(account)));
        }
        merge(clusters, weights, reports, cluster -> cluster.stream().allMatch(AgglomerationTest::isMain));
        merge(clusters, weights, reports, cluster -> true);
        return Set.copyOf(clusters);
    }

    private static void merge(
            List<Set<Integer>> clusters, int[][] weights, List<String> reports, Predicate<Set<Integer>> taking) {
        int[] best = best(clusters, weights, reports, taking);
        while (best != null) {
            clusters.get(best[0]).addAll(clusters.get(best[1]));
            clusters.remove(best[1]);
            clusters.sort((one, other) -> Integer.compare(least(one), least(other)));
            best = best(clusters, weights, reports, taking);
        }
    }

    private static int @Nullable [] best(
            List<Set<Integer>> clusters, int[][] weights, List<String> reports, Predicate<Set<Integer>> taking) {
        double greatest = THRESHOLD;
        int[] best = null;
        for (int i = 0; i < clusters.size(); i++) {
            for (int j = i + 1; j < clusters.size(); j++) {
                double mean = mean(clusters.get(i), clusters.get(j), weights);
                if (mean > greatest
                        && taking.test(clusters.get(i))
                        && taking.test(clusters.get(j))
                        && disjoint(clusters.get(i), clusters.get(j), reports)) {
                    greatest = mean;
                    best = new int[] {i, j};
                }
            }
        }
        return best;
    }

    private static double mean(Set<Integer> one, Set<Integer> other, int[][] weights) {
        long sum = 0;
        for (int member : one) {
            for (int otherMember : other) {
                sum += weights[member][otherMember];
            }
        }
        return sum / ((double) one.size() * other.size());
    }

    private static boolean disjoint(Set<Integer> one, Set<Integer> other, List<String> reports) {
        return one.stream()
                .noneMatch(member -> other.stream()
                        .anyMatch(otherMember -> reports.get(member).equals(reports.get(otherMember))));
    }

    private static int least(Set<Integer> cluster) {
        return cluster.stream().mapToInt(Integer::intValue).min().orElseThrow();
    }

    /** Few different weights, so that ties are common. */
    private static int[][] weights(int size, long seed) {
        Random random = new Random(seed);
        int[][] weights = new int[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) {
                weights[i][j] = weights[j][i] = random.nextInt(13) - 6;
            }
        }
        return weights;
    }

    private static List<String> reports(int size, long seed) {
        Random random = new Random(~seed);
        return IntStream.range(0, size)
                .mapToObj(account -> "report " + random.nextInt(size))
                .toList();
    }
}
