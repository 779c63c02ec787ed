package io.github.attest.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.model.Extraction;
import io.github.attest.pipeline.Pipeline;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds the pipeline against every golden sentence; the floors keep what has been reached. The sentences are split by a hash
 * into two halves. Work with the list of failures of the open half; the held-back half shows what that work is worth on
 * texts that nobody looked at.
 */
class GoldenSentencesTest {
    private static final String OPEN = "open half";
    private static final String HELD_BACK = "held-back half";
    private static final Tally TALLY = new Tally();
    private static final Map<String, Tally> HALVES = Map.of(OPEN, new Tally(), HELD_BACK, new Tally());
    private static final List<Path> FILES = GoldenFiles.in("sentences");

    @BeforeAll
    static void readAll() {
        Pipeline pipeline = Pipeline.standard();
        for (Path file : FILES) {
            for (GoldenSentence sentence : GoldenSentence.read(file)) {
                Extraction extraction = pipeline.extract(sentence.report());
                String half = half(sentence);
                enter(TALLY, GoldenFiles.stem(file), sentence, extraction);
                enter(tally(half), half, sentence, extraction);
            }
        }
        GoldenFiles.write("golden-failures.txt", tally(OPEN).failures());
        GoldenFiles.write("golden-failures-held-back.txt", tally(HELD_BACK).failures());
    }

    @AfterAll
    static void print() {
        System.out.println(TALLY.table(FILES.stream().map(GoldenFiles::stem).toList()));
        System.out.println(tally(OPEN).table(List.of(OPEN)));
        System.out.println(tally(HELD_BACK).table(List.of(HELD_BACK)));
    }

    @TestFactory
    Stream<DynamicTest> atLeastAsManyPassAsBefore() {
        Floors floors = Floors.read();
        return FILES.stream()
                .map(GoldenFiles::stem)
                .map(file -> DynamicTest.dynamicTest(file, () -> {
                    assertThat(floors.knows(file)).as("floors.tsv has " + file).isTrue();
                    assertThat(TALLY.passed(file, Tally.ALL)).isGreaterThanOrEqualTo(floors.floor(file, Tally.ALL));
                    for (Aspect aspect : Aspect.values()) {
                        assertThat(TALLY.passed(file, aspect.label()))
                                .as(aspect.label())
                                .isGreaterThanOrEqualTo(floors.floor(file, aspect.label()));
                    }
                }));
    }

    private static Tally tally(String half) {
        return Objects.requireNonNull(HALVES.get(half));
    }

    private static String half(GoldenSentence sentence) {
        return Character.digit(sentence.report().sha256().charAt(0), 16) % 2 == 0 ? OPEN : HELD_BACK;
    }

    private static void enter(Tally tally, String row, GoldenSentence sentence, Extraction extraction) {
        List<Difference> differences = sentence.differences(extraction);
        List<Label> labels = sentence.golden().labels();
        for (Aspect aspect : Aspect.values()) {
            if (aspect == Aspect.FIGURES || labels.stream().anyMatch(label -> label.aspect() == aspect)) {
                List<Difference> own = differences.stream()
                        .filter(difference -> difference.aspect() == aspect)
                        .toList();
                tally.enter(row, aspect.label(), own);
            }
        }
        String text = sentence.id() + " (" + sentence.tested() + ") "
                + sentence.golden().text();
        tally.enter(row, text, Found.in(extraction).toString(), differences);
    }
}
