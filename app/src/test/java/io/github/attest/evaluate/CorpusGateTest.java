package io.github.attest.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.attest.evaluate.judge.Field;
import io.github.attest.evaluate.judge.Tally;
import io.github.attest.model.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds the figures of the corpora: each has a floor in {@code corpus-floors.tsv}, a figure below its floor fails the
 * build, and floors fall only by a change to that file. What the file would hold by this run is written to {@code
 * target/corpus-floors-<corpus>.tsv}; copy it over to raise the floors.
 */
class CorpusGateTest {
    /** Floors stand this much below the figure they were taken from, for changes that move a handful of rows. */
    private static final double SLACK = 0.003;

    /** A figure this much above its floor is worth raising it for. */
    private static final double RISE = 0.01;

    private static final Map<String, Double> FLOORS = floors();

    @ParameterizedTest
    @ValueSource(strings = {"shootings", "muc4"})
    void noFigureFallsBelowItsFloor(String corpus) throws IOException {
        assumeTrue(
                CorpusRun.folder(corpus).isPresent(),
                () -> "no folder shared/corpora/" + corpus + " beside the project");
        Map<String, Double> figures = figures(corpus, CorpusRun.of(corpus));
        List<String> fallen = new ArrayList<>();
        figures.forEach((name, figure) -> {
            double floor = FLOORS.getOrDefault(name, 0.0);
            if (figure < floor) {
                fallen.add(String.format(Locale.ROOT, "%s is %.4f, below its floor %.3f", name, figure, floor));
            } else if (figure > floor + RISE) {
                System.out.printf(Locale.ROOT, "%s is %.4f; its floor %.3f could be raised%n", name, figure, floor);
            }
        });
        propose(corpus, figures);
        assertThat(fallen).isEmpty();
        assertThat(FLOORS.keySet())
                .filteredOn(name -> name.startsWith(corpus + "\t"))
                .allMatch(figures::containsKey);
    }

    @ParameterizedTest
    @ValueSource(strings = {"shootings", "muc4"})
    void everyAnswerStandsInItsReport(String corpus) {
        assumeTrue(
                CorpusRun.folder(corpus).isPresent(),
                () -> "no folder shared/corpora/" + corpus + " beside the project");
        assertThat(CorpusRun.of(corpus).violations()).isEmpty();
        assertThat(CorpusRun.of(corpus).problems()).extracting(Problem::code).doesNotContain("extraction-failed");
    }

    private static Map<String, Double> figures(String corpus, CorpusRun run) {
        Figures figures = run.figures();
        Map<Slice, Agreement> linking = run.linking();
        Map<String, Double> shares = new TreeMap<>();
        for (Slice half : List.of(Slice.TUNED, Slice.HELD_BACK)) {
            for (Field field : figures.fields()) {
                String name = corpus + "\t" + half.label() + "\t" + field.label() + "\t";
                Tally tally = figures.of(half).tally(field);
                shares.put(name + "recall", tally.possible() == 0 ? 0 : tally.recall());
                if (figures.templates()) {
                    shares.put(name + "precision", tally.actual() == 0 ? 0 : tally.precision());
                }
            }
            Agreement agreement = linking.get(half);
            if (agreement != null) {
                shares.put(corpus + "\t" + half.label() + "\tlinking\tf", agreement.f());
                shares.put(corpus + "\t" + half.label() + "\tlinking\tprecision", agreement.precision());
                shares.put(corpus + "\t" + half.label() + "\tlinking\trecall", agreement.recall());
            }
        }
        return shares;
    }

    private static void propose(String corpus, Map<String, Double> figures) throws IOException {
        StringBuilder lines = new StringBuilder();
        figures.forEach((name, figure) -> lines.append(name)
                .append(String.format(
                        Locale.ROOT, "\t%.3f%n", Math.max(0, Math.floor((figure - SLACK) * 1000) / 1000))));
        Files.writeString(Path.of("target", "corpus-floors-" + corpus + ".tsv"), lines);
    }

    private static Map<String, Double> floors() {
        try (InputStream in = Objects.requireNonNull(CorpusGateTest.class.getResourceAsStream("/corpus-floors.tsv"))) {
            Map<String, Double> floors = new TreeMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(line -> floors.put(
                            line.substring(0, line.lastIndexOf('\t')),
                            Double.valueOf(line.substring(line.lastIndexOf('\t') + 1))));
            return floors;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
