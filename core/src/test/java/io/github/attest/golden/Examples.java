package io.github.attest.golden;

import io.github.attest.model.Claim;
import io.github.attest.model.Extraction;
import io.github.attest.pipeline.Pipeline;
import java.time.LocalDate;
import java.util.List;

/** Holds the examples that stand beside rules against the pipeline, in the form of golden sentences. */
public final class Examples {
    private static final Pipeline PIPELINE = Pipeline.standard();
    private static final Setting SETTING = new Setting(LocalDate.of(2026, 3, 4), "The Example", null);

    private Examples() {}

    /** The figures of an annotated text that the pipeline reads otherwise than its labels say. */
    public static List<String> misread(String annotated) {
        GoldenText golden = GoldenText.parse(annotated);
        return Comparison.ofSentence(golden.labels(), Found.in(extraction(golden))).stream()
                .filter(difference -> difference.aspect() == Aspect.FIGURES)
                .map(Difference::toString)
                .toList();
    }

    /** The ids of the rules whose claims stand in an account of an annotated text. */
    public static List<String> rules(String annotated) {
        return extraction(GoldenText.parse(annotated)).accounts().stream()
                .flatMap(account -> account.claims().stream())
                .map(Claim::rule)
                .toList();
    }

    private static Extraction extraction(GoldenText golden) {
        return PIPELINE.extract(SETTING.report("example", golden.text()));
    }
}
