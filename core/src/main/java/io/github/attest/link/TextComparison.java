package io.github.attest.link;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** How far two reports use the same rare words, names of people, streets, schools: a likeness from 0 to 1, in steps. */
final class TextComparison implements Comparison {
    /** Steps of the cosine of two texts. */
    private static final double[] COSINES = {.03, .05, .07, .09, .11, .13, .16, .2, .25, .3, .4, .6};

    /** Steps of the share of a headline that stands in the other report. */
    private static final double[] SHARES = {.02, .05, .1, .15, .2, .3, .4, .5, .65, .8};

    /** Two main accounts of different or unknown places; two of the same place; accounts told in a few sentences. */
    private static final List<String> TEXTS = List.of("text", "local-text", "passage");

    private static final int TEXT = 0;
    private static final int LOCAL_TEXT = 1;
    private static final int PASSAGE = 2;

    private final String name;
    private final double[] steps;
    private final Function<Portrait, WordVector> words;
    private final ToDoubleFunction<PortraitPair> likeness;

    private TextComparison(
            String name,
            double[] steps,
            Function<Portrait, WordVector> words,
            ToDoubleFunction<PortraitPair> likeness) {
        this.name = name;
        this.steps = steps;
        this.words = words;
        this.likeness = likeness;
    }

    /**
     * Of headlines: two comparisons, of which one applies to a pair, since headlines over reports of one place share its name whatever
     * they tell of. A headline is about the incident even where the text around it is about much else, or is little more than
     * the frame of a page.
     */
    static List<Comparison> headlines() {
        return List.of(headline("headline", false), headline("local-headline", true));
    }

    private static Comparison headline(String name, boolean local) {
        return new TextComparison(
                name,
                SHARES,
                Portrait::headline,
                pair -> PlaceComparison.isLocal(pair) == local ? covered(pair) : Double.NaN);
    }

    /**
     * Of texts: three comparisons, of which one applies to a pair. Texts about one town share the names of its streets
     * and its police whatever they tell of, so between accounts of the same place the same cosine is worth far less. Weights
     * add up only if comparisons are independent of one another given the match; this is where they are not.
     */
    static List<Comparison> texts() {
        return TEXTS.stream().map(TextComparison::text).toList();
    }

    private static Comparison text(String name) {
        return new TextComparison(
                name,
                COSINES,
                Portrait::words,
                pair -> name.equals(TEXTS.get(text(pair)))
                        ? pair.one().words().cosine(pair.other().words())
                        : Double.NaN);
    }

    /** Which of {@link #texts} applies to a pair. */
    static int text(PortraitPair pair) {
        if (!pair.one().main() || !pair.other().main()) {
            return PASSAGE;
        }
        return PlaceComparison.isLocal(pair) ? LOCAL_TEXT : TEXT;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> levels() {
        return Stream.concat(Stream.of("0"), Arrays.stream(steps).mapToObj(Double::toString))
                .toList();
    }

    @Override
    public boolean ordered() {
        return true;
    }

    @Override
    public boolean says(Portrait portrait) {
        return !words.apply(portrait).isEmpty();
    }

    @Override
    public int compare(PortraitPair pair) {
        double value = likeness.applyAsDouble(pair);
        return Double.isNaN(value) ? SILENT : Comparison.step(value, steps);
    }

    /** How much of either headline stands in the other report, on average. */
    private static double covered(PortraitPair pair) {
        double covered = pair.one().headline().coveredBy(pair.other().words());
        return (covered + pair.other().headline().coveredBy(pair.one().words())) / 2;
    }
}
