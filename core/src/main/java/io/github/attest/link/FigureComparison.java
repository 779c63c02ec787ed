package io.github.attest.link;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Whether two accounts state figures of the same harm that can both be true. Large equal figures tell more than small
 * ones: two incidents with 1 killed each are common, two with 24 are not.
 */
final class FigureComparison implements Comparison {
    /** The least figure that seldom stands in two incidents by chance. */
    private static final int LARGE = 5;

    /** How far a toll commonly grows while reports are written: by two, or by half. */
    private static final int GROWTH_OF_SMALL = 2;

    private static final double GROWTH_OF_LARGE = 1.5;

    /** Beyond this factor, the figures speak of different incidents or of a gross error. */
    private static final double FAR_APART = 4;

    /** Figures below this may be far from one another only because a person was missed or counted twice. */
    private static final int MANY = 10;

    private static final List<String> LEVELS =
            List.of("equal-large", "equal-small", "overlap", "growth", "apart", "far", "far-large", "one-is-zero");

    private static final int EQUAL_LARGE = level("equal-large");
    private static final int EQUAL_SMALL = level("equal-small");
    private static final int OVERLAP = level("overlap");
    private static final int GROWTH = level("growth");
    private static final int APART = level("apart");
    private static final int FAR = level("far");
    private static final int FAR_LARGE = level("far-large");
    private static final int ONE_IS_ZERO = level("one-is-zero");

    private final String name;
    private final Function<Portrait, @Nullable Figure> figure;

    private FigureComparison(String name, Function<Portrait, @Nullable Figure> figure) {
        this.name = name;
        this.figure = figure;
    }

    /** The comparisons of people killed, of people injured, and of joint figures of both. */
    static List<Comparison> all() {
        return List.of(
                new FigureComparison("killed", Portrait::killed),
                new FigureComparison("injured", Portrait::injured),
                new FigureComparison("casualties", Portrait::casualties));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> levels() {
        return LEVELS;
    }

    @Override
    public boolean says(Portrait portrait) {
        return figure.apply(portrait) != null;
    }

    @Override
    public int compare(PortraitPair pair) {
        Figure one = Objects.requireNonNull(figure.apply(pair.one()));
        Figure other = Objects.requireNonNull(figure.apply(pair.other()));
        if (one.equals(other)) {
            return one.min() >= LARGE ? EQUAL_LARGE : EQUAL_SMALL;
        }
        return one.overlaps(other) ? OVERLAP : apart(one, other);
    }

    private static int apart(Figure one, Figure other) {
        double lower = Math.min(one.max(), other.max());
        double upper = Math.max(one.min(), other.min());
        if (lower == 0) {
            return ONE_IS_ZERO;
        }
        if (upper - lower <= GROWTH_OF_SMALL || upper <= lower * GROWTH_OF_LARGE) {
            return GROWTH;
        }
        if (upper <= lower * FAR_APART) {
            return APART;
        }
        return upper < MANY ? FAR : FAR_LARGE;
    }

    private static int level(String name) {
        return LEVELS.indexOf(name);
    }
}
