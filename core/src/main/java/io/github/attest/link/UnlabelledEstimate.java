package io.github.attest.link;

import io.github.attest.model.Extraction;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Estimates match weights from reports of which nobody says what incident they tell of: by expectation and maximization
 * (Dempster and others 1977; Winkler 1988), on the model of Fellegi and Sunter that comparisons are independent given the
 * match. Every pair of main accounts is compared. In turns, each pair is taken for one incident as far as the weights say so,
 * and the weights are counted anew from that.
 *
 * <p>How much of each comparison counts cannot be seen without labels; the shares of the weights to begin with stay. What the reports seldom show keeps its
 * weight, as in {@link WeightEstimate}. A trap: with every share at 1, words, places and names that go together look like
 * more evidence than they are, and the estimate settles on reports of one town instead of one incident.
 *
 * <p>It takes {@value #ENOUGH} reports, better some hundred. The prior is that of the density of those that are given.
 */
public final class UnlabelledEstimate {
    /** Reports from which on an estimate says something: of the pairs of a hundred, about a dozen are one incident at the prior that is built in. */
    public static final int ENOUGH = 100;

    /** Accounts that are compared, all with all: the last published, so that those of one incident stay together. */
    private static final int MOST = 4000;

    /** Rounds of estimation: estimates stand still before. */
    private static final int ROUNDS = 40;

    private final LevelShares shares;
    private final double[] counted;

    /** The levels of each pair, one comparison after the other. */
    private final byte[][] pairs;

    private final int accounts;
    private double odds;

    private UnlabelledEstimate(List<Portrait> portraits, MatchWeights start) {
        shares = new LevelShares(start);
        counted = shares.comparisons().stream()
                .mapToDouble(comparison -> start.share(comparison.name()))
                .toArray();
        accounts = portraits.size();
        odds = Math.exp(start.prior() * Math.log(2));
        pairs = new byte[portraits.size() * (portraits.size() - 1) / 2][];
        int pair = 0;
        for (int one = 0; one < portraits.size(); one++) {
            for (int other = 0; other < one; other++) {
                pairs[pair++] = levels(new PortraitPair(portraits.get(one), portraits.get(other)));
            }
        }
    }

    /**
     * Weights that reports show.
     *
     * @param extractions the reports; of more than 4,000 main accounts, the last published are compared
     * @param start weights to begin with
     */
    public static UnlabelledEstimate of(List<Extraction> extractions, MatchWeights start) {
        List<Portrait> portraits = Portraits.of(extractions, Frequencies.none()).stream()
                .filter(Portrait::main)
                .sorted(Comparator.comparingInt(portrait -> -portrait.published()))
                .limit(MOST)
                .toList();
        UnlabelledEstimate estimate = new UnlabelledEstimate(portraits, start);
        for (int round = 0; round < ROUNDS; round++) {
            estimate.improve();
        }
        estimate.shares.order();
        return estimate;
    }

    /** The lines of a data file of weights. */
    public List<String> lines() {
        return shares.lines(odds, counted);
    }

    /** How many main accounts were compared with one another. */
    public int accounts() {
        return accounts;
    }

    private byte[] levels(PortraitPair pair) {
        byte[] levels = new byte[counted.length];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) shares.comparisons().get(i).level(pair);
        }
        return levels;
    }

    private void improve() {
        double[][] same = shares.counts();
        double[][] different = shares.counts();
        double[][] weights = weights();
        double matches = 0;
        for (byte[] levels : pairs) {
            double match = probability(levels, weights);
            matches += match;
            for (int i = 0; i < levels.length; i++) {
                if (levels[i] != Comparison.SILENT) {
                    same[i][levels[i]] += match;
                    different[i][levels[i]] += 1 - match;
                }
            }
        }
        shares.take(same, different);
        odds = (1 + matches) / (1 + pairs.length - matches);
    }

    private double[][] weights() {
        double[][] weights = shares.counts();
        for (int i = 0; i < weights.length; i++) {
            int comparison = i;
            Arrays.setAll(weights[i], level -> counted[comparison] * shares.weight(comparison, level));
        }
        return weights;
    }

    private double probability(byte[] levels, double[][] weights) {
        double sum = Math.log(odds);
        for (int i = 0; i < levels.length; i++) {
            sum += levels[i] == Comparison.SILENT ? 0 : weights[i][levels[i]];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
