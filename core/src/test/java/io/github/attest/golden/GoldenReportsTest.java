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

/** Holds the pipeline against every golden report; they count together under {@code reports} in the floors. */
class GoldenReportsTest {
    private static final String REPORTS = "reports";
    private static final Tally TALLY = new Tally();

    @BeforeAll
    static void readAll() {
        Pipeline pipeline = Pipeline.standard();
        for (Path file : GoldenFiles.in(REPORTS)) {
            GoldenReport report = GoldenReport.read(file);
            enter(report, pipeline.extract(report.report()));
        }
        GoldenFiles.write("golden-report-failures.txt", TALLY.failures());
    }

    @AfterAll
    static void print() {
        System.out.println(TALLY.table(List.of(REPORTS)));
    }

    @TestFactory
    Stream<DynamicTest> atLeastAsManyPassAsBefore() {
        Floors floors = Floors.read();
        Stream<String> aspects =
                Stream.concat(Stream.of(Tally.ALL), Stream.of(Aspect.values()).map(Aspect::label));
        return aspects.map(aspect -> DynamicTest.dynamicTest(
                aspect,
                () -> assertThat(TALLY.passed(REPORTS, aspect)).isGreaterThanOrEqualTo(floors.floor(REPORTS, aspect))));
    }

    private static void enter(GoldenReport report, Extraction extraction) {
        List<Difference> differences = report.differences(extraction);
        for (Aspect aspect : Aspect.values()) {
            boolean stated = report.expected().stream()
                    .flatMap(line -> line.labels().stream())
                    .anyMatch(label -> label.aspect() == aspect);
            if (stated) {
                List<Difference> own = differences.stream()
                        .filter(difference -> difference.aspect() == aspect)
                        .toList();
                TALLY.enter(REPORTS, aspect.label(), own);
            }
        }
        TALLY.enter(REPORTS, report.id(), Found.in(extraction).toString(), differences);
    }
}
