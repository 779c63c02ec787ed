package io.github.attest.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Holds two accounts against each other in every way and adds up what that tells. Weights are whole thousandths of a bit,
 * so that sums are exact and no result depends on the order in which they are added.
 */
final class Comparer {
    /** Units in a bit. */
    static final int BIT = 1000;

    private final List<Comparison> comparisons = comparisons();
    private final List<List<MatchWeights.Level>> levels = new ArrayList<>();
    private final int[][] units;
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
        prior = units(weights.prior());
    }

    /** Every way in which two accounts are held against each other. */
    static List<Comparison> comparisons() {
        List<Comparison> comparisons = new ArrayList<>();
        comparisons.addAll(TextComparison.all());
        comparisons.add(new HeadlineComparison());
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

    /** One sentence for each thing that speaks for or against one incident, the strongest first, the prior last. */
    List<String> explain(Portrait one, Portrait other) {
        PortraitPair pair = new PortraitPair(one, other);
        List<Reason> reasons = new ArrayList<>();
        for (int i = 0; i < units.length; i++) {
            int level = comparisons.get(i).compare(pair);
            if (level != Comparison.SILENT) {
                reasons.add(new Reason(levels.get(i).get(level).sentence(), units[i][level]));
            }
        }
        reasons.sort((a, b) -> Integer.compare(Math.abs(b.units), Math.abs(a.units)));
        reasons.add(new Reason("Any two accounts, before anything is compared", prior));
        return reasons.stream().map(Reason::text).toList();
    }

    private record Reason(String sentence, int units) {
        String text() {
            return String.format(Locale.ROOT, "%s: %+.1f bits.", sentence, units / (double) BIT);
        }
    }
}
