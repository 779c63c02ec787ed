package io.github.attest.figure;

import io.github.attest.model.Account;
import io.github.attest.model.CountRange;
import io.github.attest.model.Extraction;
import io.github.attest.model.HarmType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Chooses the killed and the injured of a report's main account. Immutable; safe for use by several threads. */
public final class FigureChooser {
    private final @Nullable FigureWeights weights;

    private FigureChooser(@Nullable FigureWeights weights) {
        this.weights = weights;
    }

    /** A chooser with the built-in weights. */
    public static FigureChooser standard() {
        try (InputStream in = Objects.requireNonNull(
                FigureChooser.class.getResourceAsStream("/io/github/attest/figures.tsv"), "figures.tsv is missing")) {
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A chooser with weights of the user's own.
     *
     * @param lines harm, feature and weight, parted by tabs, as {@link FigureTraining#learn()} gives them
     * @throws IllegalArgumentException for a line of another form
     */
    public static FigureChooser of(List<String> lines) {
        return new FigureChooser(FigureWeights.of(lines));
    }

    /** A chooser that leaves every figure as the rules give it. */
    public static FigureChooser byRules() {
        return new FigureChooser(null);
    }

    /** The extraction, its main account with the figures for which most speaks. */
    public Extraction choose(Extraction extraction) {
        Account main = Candidates.main(extraction);
        if (weights == null || main == null) {
            return extraction;
        }
        List<Mention> mentions = Mention.of(extraction);
        CountRange killed = main.killed();
        if (open(killed)) {
            killed = weights.best(HarmType.KILLED, Candidates.killed(main, mentions))
                    .figure();
        }
        CountRange injured = main.injured();
        if (open(injured)) {
            int dead = killed == null ? 0 : killed.min();
            injured = weights.best(HarmType.INJURED, Candidates.injured(main, mentions, dead))
                    .figure();
        }
        boolean same = Objects.equals(killed, main.killed()) && Objects.equals(injured, main.injured());
        return same ? extraction : extraction.with(main.withFigures(killed, injured));
    }

    /** Whether a figure is one that the model may choose away: none, or one exact number. */
    static boolean open(@Nullable CountRange figure) {
        return figure == null || figure.exact();
    }
}
