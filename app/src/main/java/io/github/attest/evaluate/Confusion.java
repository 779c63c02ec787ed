package io.github.attest.evaluate;

import io.github.attest.evaluate.judge.Verdict;

/** Coded numbers against extracted ones: a table of 0, 1, 2, 3 and 4 or more, and the mean absolute error. Not thread-safe. */
public final class Confusion {
    /** The number that stands for itself and all above. */
    public static final int MANY = 4;

    private final int[][] counts = new int[MANY + 1][MANY + 1];
    private long error;
    private int total;

    void add(Verdict.Numbers numbers) {
        counts[Math.min(numbers.gold(), MANY)][Math.min(numbers.answer(), MANY)]++;
        error += Math.abs(numbers.gold() - numbers.answer());
        total++;
    }

    /** How many reports have this coded number and this extracted one; {@link #MANY} includes all above. */
    public int count(int gold, int answer) {
        return counts[gold][answer];
    }

    /** Mean distance of the extracted number from the coded one, in people; not a number where none was coded. */
    public double meanAbsoluteError() {
        return (double) error / total;
    }
}
