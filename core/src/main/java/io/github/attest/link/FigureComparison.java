package io.github.attest.link;

import io.github.attest.model.Account;
import io.github.attest.model.CountRange;
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
    private static final int GROWTH = 2;

    private static final double SHARE = 1.5;

    /** Beyond this factor, the figures speak of different incidents or of a gross error. */
    private static final double FAR = 4;

    /** Figures below this may be far from one another only because a person was missed or counted twice. */
    private static final int MANY = 10;

    private static final List<String> LEVELS =
            List.of("equal-large", "equal-small", "overlap", "growth", "apart", "far", "far-large", "one-is-zero");

    private final String name;
    private final Function<Account, @Nullable CountRange> figure;

    private FigureComparison(String name, Function<Account, @Nullable CountRange> figure) {
        this.name = name;
        this.figure = figure;
    }

    /** The comparisons of people killed, of people injured, and of joint figures of both. */
    static List<Comparison> all() {
        return List.of(
                new FigureComparison("killed", Account::killed),
                new FigureComparison("injured", Account::injured),
                new FigureComparison("casualties", Account::casualties));
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
    public int compare(PortraitPair pair) {
        Portrait one = pair.one();
        Portrait other = pair.other();
        CountRange count = figure.apply(one.account());
        CountRange otherCount = figure.apply(other.account());
        if (count == null || otherCount == null) {
            return SILENT;
        }
        if (count.min() == otherCount.min() && Objects.equals(count.max(), otherCount.max())) {
            return LEVELS.indexOf(count.min() >= LARGE ? "equal-large" : "equal-small");
        }
        return LEVELS.indexOf(unequal(count, otherCount));
    }

    private static String unequal(CountRange count, CountRange other) {
        if (count.overlaps(other)) {
            return "overlap";
        }
        double lower = Math.min(most(count), most(other));
        double upper = Math.max(count.min(), other.min());
        if (lower == 0) {
            return "one-is-zero";
        }
        if (upper - lower <= GROWTH || upper <= lower * SHARE) {
            return "growth";
        }
        if (upper <= lower * FAR) {
            return "apart";
        }
        return upper < MANY ? "far" : "far-large";
    }

    private static int most(CountRange count) {
        Integer max = count.max();
        return max == null ? Integer.MAX_VALUE : max;
    }
}
