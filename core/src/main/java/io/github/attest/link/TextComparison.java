package io.github.attest.link;

import java.util.List;
import java.util.Locale;

/**
 * Whether two reports use the same rare words: names of people, streets, schools.
 * The cosine of the two texts, in steps.
 *
 * <p>Texts about one town share the names of its streets and its police whatever they tell of, so between accounts of the
 * same place the same cosine is worth far less. Weights add up only if comparisons are independent of one another given
 * the match; this is where they are not, and hence three comparisons, of which one applies to a pair.
 */
final class TextComparison implements Comparison {
    private static final double[] STEPS = {.03, .05, .07, .09, .11, .13, .16, .2, .25, .3, .4, .6};

    private static final List<String> LEVELS =
            List.of("0", "0.03", "0.05", "0.07", "0.09", "0.11", "0.13", "0.16", "0.2", "0.25", "0.3", "0.4", "0.6");

    private enum Kind {
        TEXT,
        LOCAL_TEXT,
        PASSAGE
    }

    private final Kind kind;

    private TextComparison(Kind kind) {
        this.kind = kind;
    }

    /** Two main accounts of different or unknown places; two of the same place; accounts told in a few sentences. */
    static List<Comparison> all() {
        return List.of(
                new TextComparison(Kind.TEXT), new TextComparison(Kind.LOCAL_TEXT), new TextComparison(Kind.PASSAGE));
    }

    @Override
    public String name() {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public List<String> levels() {
        return LEVELS;
    }

    @Override
    public boolean ordered() {
        return true;
    }

    @Override
    public int compare(PortraitPair pair) {
        Portrait one = pair.one();
        Portrait other = pair.other();
        if (kind != kind(pair) || one.words().isEmpty() || other.words().isEmpty()) {
            return SILENT;
        }
        return Comparison.step(one.words().cosine(other.words()), STEPS);
    }

    private static Kind kind(PortraitPair pair) {
        if (!pair.one().account().main() || !pair.other().account().main()) {
            return Kind.PASSAGE;
        }
        return PlaceComparison.isLocal(pair) ? Kind.LOCAL_TEXT : Kind.TEXT;
    }
}
