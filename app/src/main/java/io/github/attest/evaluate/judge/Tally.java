package io.github.attest.evaluate.judge;

/**
 * Counts of answers, in the terms of MUC-4. One coded answer with one given answer counts as one possible and one actual.
 *
 * @param correct answers that are right
 * @param partial answers that are half right
 * @param possible answers that were coded
 * @param actual answers that were given
 * @param astray given answers in accounts of which no coded incident was found
 */
public record Tally(int correct, int partial, int possible, int actual, int astray) {
    /** Nothing judged. */
    public static final Tally NONE = new Tally(0, 0, 0, 0, 0);

    static final Tally CORRECT = new Tally(1, 0, 1, 1, 0);
    static final Tally PARTIAL = new Tally(0, 1, 1, 1, 0);
    static final Tally WRONG = new Tally(0, 0, 1, 1, 0);
    static final Tally MISSED = new Tally(0, 0, 1, 0, 0);
    static final Tally SPURIOUS = new Tally(0, 0, 0, 1, 0);
    static final Tally ASTRAY = new Tally(0, 0, 0, 1, 1);

    /** Both together. */
    public Tally plus(Tally other) {
        return new Tally(
                correct + other.correct,
                partial + other.partial,
                possible + other.possible,
                actual + other.actual,
                astray + other.astray);
    }

    /** Half points: two for an answer that is right, one for one that is half right. */
    public int points() {
        return 2 * correct + partial;
    }

    /** Share of the coded answers that were found, 0 to 1; not a number where none was coded. */
    public double recall() {
        return points() / (2.0 * possible);
    }

    /** Share of the given answers that are right, 0 to 1; not a number where none was given. */
    public double precision() {
        return points() / (2.0 * actual);
    }

    /** The same without the accounts of which no coded incident was found. */
    public double alignedPrecision() {
        return points() / (2.0 * (actual - astray));
    }
}
