package io.github.attest.link;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** How far two reports use the same rare words, names of people, streets, schools: a likeness from 0 to 1, in steps. */
final class TextComparison implements Comparison {
    /** Steps of the cosine of two texts. */
    private static final double[] COSINES = {.03, .05, .07, .09, .11, .13, .16, .2, .25, .3, .4, .6};

    /** Steps of the share of a headline that stands in the other report. */
    private static final double[] SHARES = {.02, .05, .1, .15, .2, .3, .4, .5, .65, .8};

    private final String name;
    private final double[] steps;
    private final Predicate<PortraitPair> applies;
    private final ToDoubleFunction<PortraitPair> likeness;

    private TextComparison(
            String name, double[] steps, Predicate<PortraitPair> applies, ToDoubleFunction<PortraitPair> likeness) {
        this.name = name;
        this.steps = steps;
        this.applies = applies;
        this.likeness = likeness;
    }

    /**
     * The comparisons of headlines and of texts.
     *
     * <p>A headline is about the incident even where the text around it is about much else, or is little more than the frame
     * of a page. Of the texts, one of three comparisons applies to a pair. Texts about one town share the names of its streets
     * and its police whatever they tell of, so between accounts of the same place the same cosine is worth far less. Weights
     * add up only if comparisons are independent of one another given the match; this is where they are not.
     */
    static List<Comparison> all() {
        return List.of(
                text("text", pair -> isMain(pair) && !PlaceComparison.isLocal(pair)),
                text("local-text", pair -> isMain(pair) && PlaceComparison.isLocal(pair)),
                text("passage", pair -> !isMain(pair)),
                new TextComparison("headline", SHARES, TextComparison::hasHeadlines, TextComparison::headlines));
    }

    private static TextComparison text(String name, Predicate<PortraitPair> applies) {
        return new TextComparison(
                name,
                COSINES,
                pair -> !pair.one().words().isEmpty() && !pair.other().words().isEmpty() && applies.test(pair),
                pair -> pair.one().words().cosine(pair.other().words()));
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
    public int compare(PortraitPair pair) {
        return applies.test(pair) ? Comparison.step(likeness.applyAsDouble(pair), steps) : SILENT;
    }

    private static boolean isMain(PortraitPair pair) {
        return pair.one().account().main() && pair.other().account().main();
    }

    private static boolean hasHeadlines(PortraitPair pair) {
        return !pair.one().headline().isEmpty() && !pair.other().headline().isEmpty();
    }

    /** How much of either headline stands in the other report, on average. */
    private static double headlines(PortraitPair pair) {
        double covered = pair.one().headline().coveredBy(pair.other().words());
        return (covered + pair.other().headline().coveredBy(pair.one().words())) / 2;
    }
}
