package io.github.attest.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.attest.sample.InventedReports;
import io.github.attest.sample.Invention;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Held against the counts over the same pairs that know which of them are of one incident. */
class UnlabelledEstimateTest {
    private static final InventedReports REPORTS = Invention.of(120, 11).reports();

    private static final MatchWeights LABELLED = labelled();
    private static final MatchWeights UNLABELLED =
            MatchWeights.of(UnlabelledEstimate.of(REPORTS.extractions(), MatchWeights.standard())
                    .lines());

    @ParameterizedTest
    @CsvSource({
        "date, same-day",
        "date, 1-day",
        "date, 2-3-days",
        "date, further",
        "place, same",
        "place, further",
        "killed, equal-small",
        "killed, growth",
        "injured, equal-small",
        "weapon, shared",
        "belligerent, shared"
    })
    void findsWhatIsKnown(String comparison, String level) {
        MatchWeights.Level known = LABELLED.level(comparison, level);
        MatchWeights.Level estimated = UNLABELLED.level(comparison, level);

        assertThat(estimated.m()).isCloseTo(known.m(), within(0.03));
        assertThat(estimated.u()).isCloseTo(known.u(), within(0.01));
    }

    @ParameterizedTest
    @CsvSource({"casualties, overlap", "age, shared"})
    void whatTheReportsDoNotShowKeepsItsWeight(String comparison, String level) {
        assertThat(UNLABELLED.level(comparison, level).weight())
                .isCloseTo(MatchWeights.standard().level(comparison, level).weight(), within(0.02));
    }

    private static MatchWeights labelled() {
        Map<String, String> incidents = new HashMap<>();
        REPORTS.extractions()
                .forEach(extraction -> incidents.put(
                        extraction.report().id(),
                        "i" + REPORTS.incident(extraction.report().id())));
        return MatchWeights.of(WeightEstimate.of(REPORTS.extractions(), incidents, MatchWeights.standard()));
    }
}
