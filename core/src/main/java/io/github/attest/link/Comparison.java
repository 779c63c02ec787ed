package io.github.attest.link;

import java.util.List;

/**
 * One thing by which two accounts are held against each other. It tells levels of agreement apart; what a level is worth
 * stands in the {@link MatchWeights}, never here.
 *
 * <p>A comparison is symmetric: the order of the two accounts does not matter.
 */
interface Comparison {
    /** The level where one of the two does not say: it speaks neither for nor against. */
    int SILENT = -1;

    /** Short name, as in the data file of weights. */
    String name();

    /** Names of the levels, as in the data file of weights. */
    List<String> levels();

    /** Whether an account says what is compared here. */
    boolean says(Portrait portrait);

    /** Whether this tells nothing of any two accounts that are both like this one. */
    default boolean silentAmong(Portrait portrait) {
        return false;
    }

    /** Which of the levels two accounts have that both say what is compared, or {@link #SILENT} all the same. */
    int compare(PortraitPair pair);

    /** Which of the levels two accounts have, or {@link #SILENT}. */
    default int level(PortraitPair pair) {
        return says(pair.one()) && says(pair.other()) ? compare(pair) : SILENT;
    }

    /** Whether each level is more agreement than the one before it. */
    default boolean ordered() {
        return false;
    }

    /** The index of the first bound that a value does not exceed; the number of bounds if it exceeds all. */
    static int step(double value, double... bounds) {
        int step = 0;
        while (step < bounds.length && value > bounds[step]) {
            step++;
        }
        return step;
    }
}
