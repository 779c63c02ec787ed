package io.github.attest.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.model.Extraction;
import io.github.attest.pipeline.Pipeline;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Holds the pipeline against every golden sentence; the floors keep what has been reached. */
class GoldenSentencesTest {
    private static final Tally TALLY = new Tally();
    private static final List<Path> FILES = GoldenFiles.in("sentences");

    @BeforeAll
    static void readAll() {
        Pipeline pipeline = Pipeline.standard();
        for (Path file : FILES) {
            GoldenSentence.read(file).forEach(sentence -> enter(GoldenFiles.stem(file), sentence, pipeline));
        }
        GoldenFiles.write("golden-failures.txt", TALLY.failures());
    }

    @AfterAll
    static void print() {
        System.out.println(TALLY.table(FILES.stream().map(GoldenFiles::stem).toList()));
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

    private static void enter(String file, GoldenSentence sentence, Pipeline pipeline) {
        Extraction extraction = pipeline.extract(sentence.report());
        List<Difference> differences = sentence.differences(extraction);
        List<Label> labels = sentence.golden().labels();
        for (Aspect aspect : Aspect.values()) {
            if (aspect == Aspect.FIGURES || labels.stream().anyMatch(label -> label.aspect() == aspect)) {
                List<Difference> own = differences.stream()
                        .filter(difference -> difference.aspect() == aspect)
                        .toList();
                TALLY.enter(file, aspect.label(), own);
            }
        }
        String text = sentence.id() + " (" + sentence.tested() + ") "
                + sentence.golden().text();
        TALLY.enter(file, text, Found.in(extraction).toString(), differences);
    }
}
