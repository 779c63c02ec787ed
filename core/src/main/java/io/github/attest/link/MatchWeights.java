package io.github.attest.link;

import io.github.attest.text.DataFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What each level of each comparison is worth, in the manner of Fellegi and Sunter (1969): how often it occurs between two
 * accounts of the same incident (the m probability), how often between two accounts of different incidents (the u
 * probability). The match weight is log<sub>2</sub>(m/u), in bits; weights of different comparisons add up, together with
 * the prior: the weight that any two accounts start from.
 *
 * <p>The numbers are a data file, {@code link/weights.tsv}, which says where each is from. Immutable.
 */
public final class MatchWeights {
    private static final String FILE = "link/weights.tsv";
    private static final String START = "link/start.tsv";

    /** What stands in the data file in place of a comparison for the weight that any two accounts start from. */
    static final String PRIOR = "prior";

    /** What stands for a level where there is none. */
    static final String NO_LEVEL = "-";

    private static final String THRESHOLD = "threshold";
    private static final String SHARE = "share";
    private static final String KNOWN = "known";

    /** How many pairs of one incident the weights of a comparison stand for while others are estimated, unless the data say. */
    private static final double KNOWN_PAIRS = 50;

    private final Map<String, Level> levels;
    private final Map<String, Double> shares;
    private final Map<String, Double> known;
    private final double threshold;

    private MatchWeights(
            Map<String, Level> levels, Map<String, Double> shares, Map<String, Double> known, double threshold) {
        this.levels = levels;
        this.shares = shares;
        this.known = known;
        this.threshold = threshold;
    }

    /**
     * One level of a comparison.
     *
     * @param m share of pairs of the same incident that have it, above 0 to 1
     * @param u share of pairs of different incidents that have it, above 0 to 1
     * @param sentence what it means, for people to read
     */
    public record Level(double m, double u, String sentence) {
        /** @throws IllegalArgumentException if a share is not above 0 and at most 1 */
        public Level {
            if (!(m > 0 && m <= 1 && u > 0 && u <= 1)) {
                throw new IllegalArgumentException("m " + m + " and u " + u + " are no shares");
            }
        }

        /** Bits that this level speaks for the same incident; negative speaks against it. */
        public double weight() {
            return Math.log(m / u) / Math.log(2);
        }
    }

    /** The weights that are built in. */
    public static MatchWeights standard() {
        return Standard.WEIGHTS;
    }

    /**
     * Weights from a data file of the user's own, in the form of the one that is built in.
     *
     * @throws IOException if it cannot be read, or a line of it is no weight; the message says which
     * @throws IllegalArgumentException if a level of a comparison is missing
     */
    public static MatchWeights read(Path file) throws IOException {
        Draft draft = new Draft();
        DataFile.lines(file, draft::add);
        MatchWeights weights = draft.weights();
        new Comparer(weights);
        return weights;
    }

    /** What estimates from coded reports begin with, so that nothing hangs on what was learned last. */
    public static MatchWeights start() {
        return of(DataFile.lines(START));
    }

    /**
     * Weights from the lines of a data file, comments and blank lines left out: comparison, level, m, u and a sentence, apart
     * by tabs; or {@code share}, comparison and share; or {@code known}, comparison and pairs; or {@code threshold}, {@code -} and the threshold.
     *
     * @throws IllegalArgumentException if a line cannot be read; the message holds the line
     */
    public static MatchWeights of(List<String> lines) {
        Draft draft = new Draft();
        for (String line : lines) {
            try {
                draft.add(line);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("not a line of weights: " + line, e);
            }
        }
        return draft.weights();
    }

    /** Weights while their lines are read. */
    private static final class Draft {
        private final Map<String, Level> levels = new HashMap<>();
        private final Map<String, Double> shares = new HashMap<>();
        private final Map<String, Double> known = new HashMap<>();
        private double threshold;

        void add(String line) {
            String[] cells = line.split("\t", -1);
            try {
                switch (cells[0]) {
                    case THRESHOLD -> threshold = within(-Double.MAX_VALUE, cells[2], Double.MAX_VALUE);
                    case SHARE -> shares.put(cells[1], within(0, cells[2], 1));
                    case KNOWN -> known.put(cells[1], within(0, cells[2], Double.MAX_VALUE));
                    default ->
                        levels.put(
                                key(cells[0], cells[1]),
                                new Level(Double.parseDouble(cells[2]), Double.parseDouble(cells[3]), cells[4]));
                }
            } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
                throw new IllegalArgumentException(
                        "is no weight: a comparison, its level, m and u, which are above 0 and at most 1, and a"
                                + " sentence; or \"share\", a comparison and 0 to 1; or \"known\", a comparison and a"
                                + " number of pairs; or \"threshold\", \"-\" and bits; divided by tabs",
                        e);
            }
        }

        private static double within(double least, String cell, double most) {
            double number = Double.parseDouble(cell);
            if (!(least <= number && number <= most)) {
                throw new IllegalArgumentException(cell);
            }
            return number;
        }

        MatchWeights weights() {
            return new MatchWeights(Map.copyOf(levels), Map.copyOf(shares), Map.copyOf(known), threshold);
        }
    }

    /** The lines of a data file of weights with another threshold, in bits. */
    public static List<String> withThreshold(List<String> lines, double threshold) {
        return lines.stream()
                .map(line -> line.startsWith(THRESHOLD + "\t") ? threshold(threshold) : line)
                .toList();
    }

    /** The line of a data file that says the threshold. */
    static String threshold(double threshold) {
        return THRESHOLD + "\t-\t" + threshold;
    }

    /** The weight that any two accounts start from, before anything is compared. */
    public double prior() {
        return level(PRIOR, NO_LEVEL).weight();
    }

    /** The mean weight between two groups of accounts above which they are one incident. */
    public double threshold() {
        return threshold;
    }

    /**
     * How much of a comparison's weights counts, 0 to 1. Weights add up only where comparisons are independent given the
     * match; as reports of one incident share words, names and ages together, each counts in part.
     */
    public double share(String comparison) {
        return shares.getOrDefault(comparison, 1.0);
    }

    /** How many pairs of one incident these weights stand for, at a comparison, where others are estimated from them. */
    double known(String comparison) {
        return known.getOrDefault(comparison, KNOWN_PAIRS);
    }

    /**
     * What one level is worth.
     *
     * @throws IllegalArgumentException if the data do not say
     */
    public Level level(String comparison, String level) {
        Level found = levels.get(key(comparison, level));
        if (found == null) {
            throw new IllegalArgumentException("no weight for " + comparison + ", " + level);
        }
        return found;
    }

    private static String key(String comparison, String level) {
        return comparison + "\t" + level;
    }

    private static final class Standard {
        static final MatchWeights WEIGHTS = of(DataFile.lines(FILE));
    }
}
