package io.github.attest.link;

import io.github.attest.model.PartialWeight;
import java.util.ArrayList;
import java.util.Arrays;
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

    /** Where the comparisons of texts begin, of which only one applies to a pair. */
    private final int texts = comparisons.size() - TextComparison.texts().size();

    /** What each level of each comparison adds, and the same in units. */
    private final PartialWeight[][] partial;

    private final int[][] units;
    private final PartialWeight prior;

    /** The most that comparisons can add together, those of texts left out; each is a bit of the index. */
    private final int[] most;

    /** The most that each comparison can add. */
    private final int[] greatest;

    /** @throws IllegalArgumentException if the weights lack a level of a comparison */
    Comparer(MatchWeights weights) {
        partial = comparisons.stream()
                .map(comparison -> comparison.levels().stream()
                        .map(level -> partial(comparison.name(), level, weights))
                        .toArray(PartialWeight[]::new))
                .toArray(PartialWeight[][]::new);
        units = Arrays.stream(partial)
                .map(levels -> Arrays.stream(levels)
                        .mapToInt(level -> units(level.bits()))
                        .toArray())
                .toArray(int[][]::new);
        prior = partial(MatchWeights.PRIOR, MatchWeights.NO_LEVEL, weights);
        greatest = Arrays.stream(units)
                .mapToInt(levels -> Math.max(0, Arrays.stream(levels).max().orElseThrow()))
                .toArray();
        most = new int[1 << texts];
        for (int set = 1; set < most.length; set++) {
            most[set] = most[set & set - 1] + greatest[Integer.numberOfTrailingZeros(set)];
        }
    }

    /** Every way in which two accounts are held against each other; those that take the longest come last. */
    static List<Comparison> comparisons() {
        List<Comparison> comparisons = new ArrayList<>();
        comparisons.add(new PlaceComparison());
        comparisons.add(new DateComparison());
        comparisons.add(new PublishedComparison());
        comparisons.add(new PeopleComparison());
        comparisons.addAll(FigureComparison.all());
        comparisons.addAll(SharedComparison.all());
        comparisons.addAll(TextComparison.headlines());
        comparisons.addAll(TextComparison.texts());
        return comparisons;
    }

    private static PartialWeight partial(String comparison, String name, MatchWeights weights) {
        MatchWeights.Level level = weights.level(comparison, name);
        double bits = bits(units(weights.share(comparison) * level.weight()));
        return new PartialWeight(comparison, name, bits, level.sentence());
    }

    static int units(double bits) {
        return (int) Math.round(bits * BIT);
    }

    static double bits(int units) {
        return units / (double) BIT;
    }

    /**
     * What an account says that can be compared: each comparison is a bit of the lower half. Those of the upper half tell which
     * are silent between two accounts like it.
     */
    int said(Portrait portrait) {
        int said = 0;
        for (int i = 0; i < comparisons.size(); i++) {
            said |= comparisons.get(i).says(portrait) ? 1 << i : 0;
            said |= comparisons.get(i).silentAmong(portrait) ? 1 << i + Short.SIZE : 0;
        }
        return said;
    }

    /** What can be compared of two accounts, from what each says. */
    static int both(int said, int other) {
        int both = said & other;
        return both & ~(both >>> Short.SIZE) & 0xFFFF;
    }

    /** How far two accounts speak for one incident, in thousandths of a bit, prior included. */
    int weigh(Portrait one, Portrait other) {
        return weighAbove(Integer.MIN_VALUE, new PortraitPair(one, other), both(said(one), said(other)));
    }

    /**
     * The weight of two accounts if it is above a threshold; else anything that is not above it. Most pairs are given up before
     * their texts are compared.
     *
     * @param said what can be compared of them, see {@link #both}
     */
    int weighAbove(int threshold, PortraitPair pair, int said) {
        int text = texts + TextComparison.text(pair);
        boolean told = (said >>> text & 1) != 0;
        int mostOfText = told ? greatest[text] : 0;
        int sum = units(prior.bits());
        for (int rest = said & most.length - 1; rest != 0; rest &= rest - 1) {
            if (sum + most[rest] + mostOfText <= threshold) {
                return sum;
            }
            sum += weight(Integer.numberOfTrailingZeros(rest), pair);
        }
        return told && sum + mostOfText > threshold ? sum + weight(text, pair) : sum;
    }

    private int weight(int comparison, PortraitPair pair) {
        int level = comparisons.get(comparison).compare(pair);
        return level == Comparison.SILENT ? 0 : units[comparison][level];
    }

    /** What each comparison adds to the weight: the prior, then the strongest first. */
    List<PartialWeight> waterfall(Portrait one, Portrait other) {
        PortraitPair pair = new PortraitPair(one, other);
        List<PartialWeight> waterfall = new ArrayList<>();
        for (int i = 0; i < units.length; i++) {
            int level = comparisons.get(i).level(pair);
            if (level != Comparison.SILENT) {
                waterfall.add(partial[i][level]);
            }
        }
        waterfall.sort(Comparator.comparingDouble((PartialWeight weight) -> -Math.abs(weight.bits())));
        waterfall.addFirst(prior);
        return List.copyOf(waterfall);
    }
}
