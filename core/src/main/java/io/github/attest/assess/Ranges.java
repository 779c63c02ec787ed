package io.github.attest.assess;

import io.github.attest.model.CountRange;
import io.github.attest.model.Reckoning.Figure;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The range over figures, as Airwars takes it: from the lowest to the highest that any account states.
 *
 * <p>"At least 70" states no highest figure. Beside accounts that state one, it counts as 70; only where no account states
 * a highest figure has the range none either.
 */
final class Ranges {
    /** Wordings that are quoted in a range; a range over hundreds of reports quotes the first few. */
    private static final int WORDINGS = 4;

    private Ranges() {}

    /** The range over these figures, at least one. */
    static CountRange over(List<Figure> figures) {
        int min =
                figures.stream().mapToInt(figure -> figure.count().min()).min().orElseThrow();
        boolean open = figures.stream().allMatch(figure -> figure.count().max() == null);
        Integer max =
                open ? null : figures.stream().mapToInt(Figure::highest).max().orElseThrow();
        return new CountRange(min, max, wording(figures), numeral(figures));
    }

    private static String wording(List<Figure> figures) {
        return figures.stream()
                .map(figure -> figure.count().wording())
                .distinct()
                .limit(WORDINGS)
                .collect(Collectors.joining("; "));
    }

    /** The numeral that all figures are, so that the range can be computed again; null if they differ. */
    private static @Nullable String numeral(List<Figure> figures) {
        String numeral = figures.getFirst().count().numeral();
        return figures.stream()
                        .allMatch(
                                figure -> Objects.equals(numeral, figure.count().numeral()))
                ? numeral
                : null;
    }
}
