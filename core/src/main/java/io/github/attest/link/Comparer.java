package io.github.attest.link;

import io.github.attest.model.PartialWeight;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Holds two accounts against each other in every way and adds up what that tells. Weights are whole thousandths of a bit,
 * so that sums are exact and no result depends on the order in which they are added.
 */
final class Comparer {
    /** Units in a bit. */
    private static final int BIT = 1000;

    private final List<Comparison> comparisons = comparisons();
    private final List<List<MatchWeights.Level>> levels = new ArrayList<>();
    private final int[][] units;
    private final MatchWeights.Level priorLevel;
    private final int prior;

    /** @throws IllegalArgumentException if the weights lack a level of a comparison */
    Comparer(MatchWeights weights) {
        for (Comparison comparison : comparisons) {
            levels.add(comparison.levels().stream()
                    .map(level -> weights.level(comparison.name(), level))
                    .toList());
        }
        units = comparisons.stream()
                .map(comparison -> units(comparison, weights))
                .toArray(int[][]::new);
        priorLevel = weights.level(MatchWeights.PRIOR, MatchWeights.NO_LEVEL);
        prior = units(weights.prior());
    }

    /** Every way in which two accounts are held against each other. */
    static List<Comparison> comparisons() {
        List<Comparison> comparisons = new ArrayList<>();
        comparisons.addAll(TextComparison.all());
        comparisons.add(new DateComparison());
        comparisons.add(new PublishedComparison());
        comparisons.add(new PlaceComparison());
        comparisons.addAll(FigureComparison.all());
        comparisons.addAll(SharedComparison.all());
        comparisons.add(new PeopleComparison());
        return comparisons;
    }

    private static int[] units(Comparison comparison, MatchWeights weights) {
        double share = weights.share(comparison.name());
        return comparison.levels().stream()
                .mapToInt(level ->
                        units(share * weights.level(comparison.name(), level).weight()))
                .toArray();
    }

    static int units(double bits) {
        return (int) Math.round(bits * BIT);
    }

    /** What two accounts weigh that have nothing to be held against each other by. */
    int prior() {
        return prior;
    }

    /** How far two accounts speak for one incident, in thousandths of a bit, prior included. */
    int weigh(Portrait one, Portrait other) {
        PortraitPair pair = new PortraitPair(one, other);
        int sum = prior;
        for (int i = 0; i < units.length; i++) {
            int level = comparisons.get(i).compare(pair);
            if (level != Comparison.SILENT) {
                sum += units[i][level];
            }
        }
        return sum;
    }

    /** What each comparison adds to the weight: the prior, then the strongest first. */
    List<PartialWeight> waterfall(Portrait one, Portrait other) {
        PortraitPair pair = new PortraitPair(one, other);
        List<PartialWeight> waterfall = new ArrayList<>();
        for (int i = 0; i < units.length; i++) {
            int level = comparisons.get(i).compare(pair);
            if (level != Comparison.SILENT) {
                waterfall.add(partial(
                        comparisons.get(i).name(),
                        comparisons.get(i).levels().get(level),
                        units[i][level],
                        levels.get(i).get(level)));
            }
        }
        waterfall.sort(Comparator.comparingDouble((PartialWeight weight) -> -Math.abs(weight.bits())));
        waterfall.addFirst(partial(MatchWeights.PRIOR, MatchWeights.NO_LEVEL, prior, priorLevel));
        return waterfall;
    }

    private static PartialWeight partial(String comparison, String name, int units, MatchWeights.Level level) {
        return new PartialWeight(comparison, name, bits(units), level.sentence());
    }

    static double bits(int units) {
        return units / (double) BIT;
    }
}
