package io.github.attest.link;

import java.util.List;

/**
 * How much of the one report's headline stands in the other report, and the other way round. A headline is about the
 * incident even where the text around it is about much else, or is little more than the frame of a page.
 */
final class HeadlineComparison implements Comparison {
    private static final double[] STEPS = {.02, .05, .1, .15, .2, .3, .4, .5, .65, .8};

    private static final List<String> LEVELS =
            List.of("0", "0.02", "0.05", "0.1", "0.15", "0.2", "0.3", "0.4", "0.5", "0.65", "0.8");

    @Override
    public String name() {
        return "headline";
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
        WordVector headline = pair.one().headline();
        WordVector otherHeadline = pair.other().headline();
        if (headline.isEmpty() || otherHeadline.isEmpty()) {
            return SILENT;
        }
        double covered = headline.coveredBy(pair.other().words());
        return Comparison.step((covered + otherHeadline.coveredBy(pair.one().words())) / 2, STEPS);
    }
}
