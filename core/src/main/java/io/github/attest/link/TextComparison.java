package io.github.attest.link;

import java.util.List;

/**
 * Whether two reports use the same rare words: names of people, streets, schools. The cosine of the two texts, in steps;
 * with fewer steps the shootings corpus is linked worse.
 */
final class TextComparison implements Comparison {
    private static final double[] STEPS = {.03, .05, .07, .09, .11, .13, .16, .2, .25, .3, .4, .6};

    private static final List<String> LEVELS =
            List.of("0", "0.03", "0.05", "0.07", "0.09", "0.11", "0.13", "0.16", "0.2", "0.25", "0.3", "0.4", "0.6");

    private final boolean whole;

    private TextComparison(boolean whole) {
        this.whole = whole;
    }

    /** Compares two main accounts, each told in a whole report. */
    static TextComparison ofReports() {
        return new TextComparison(true);
    }

    /** Compares accounts of which one at least is told in a few sentences: chance has more play. */
    static TextComparison ofPassages() {
        return new TextComparison(false);
    }

    @Override
    public String name() {
        return whole ? "text" : "passage";
    }

    @Override
    public List<String> levels() {
        return LEVELS;
    }

    @Override
    public int compare(Portrait one, Portrait other) {
        boolean both = one.account().main() && other.account().main();
        if (both != whole || one.words().isEmpty() || other.words().isEmpty()) {
            return SILENT;
        }
        return Comparison.step(one.words().cosine(other.words()), STEPS);
    }
}
