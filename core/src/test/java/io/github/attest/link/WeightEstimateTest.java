package io.github.attest.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.attest.model.Extraction;
import io.github.attest.sample.Told;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Made-up incidents of two reports each, whose second report errs in the day as often as is known. */
class WeightEstimateTest {
    private static final int INCIDENTS = 150;
    private static final int DAYS = 100;
    private static final double ERROR = 0.3;

    private final MatchWeights estimated = estimate();

    @Test
    void findsHowOftenDaysAgree() {
        MatchWeights.Level level = estimated.level("date", "same-day");

        assertThat(level.m()).isCloseTo(1 - ERROR, within(0.1));
        assertThat(level.u()).isCloseTo(1.0 / DAYS, within(0.005));
    }

    @Test
    void whatTheReportsDoNotShowKeepsItsWeight() {
        assertThat(estimated.level("casualties", "overlap").weight())
                .isCloseTo(
                        MatchWeights.standard().level("casualties", "overlap").weight(), within(0.02));
        assertThat(estimated.share("casualties")).isEqualTo(1);
    }

    @Test
    void sharesNeverExceedTheWhole() {
        assertThat(Comparer.comparisons())
                .allSatisfy(comparison ->
                        assertThat(estimated.share(comparison.name())).isBetween(0.0, 1.0));
    }

    @Test
    void moreAgreementNeverWeighsLess() {
        for (Comparison comparison : Comparer.comparisons()) {
            if (comparison.ordered()) {
                assertThat(comparison.levels().stream()
                                .map(level -> Math.round(20
                                        * estimated
                                                .level(comparison.name(), level)
                                                .weight()))
                                .toList())
                        .isSorted();
            }
        }
    }

    @Test
    void aLinkerTakesTheEstimate() {
        assertThat(new Linker(estimated).link(List.of())).isEmpty();
    }

    private static MatchWeights estimate() {
        Random random = new Random(5);
        List<Extraction> extractions = new ArrayList<>();
        Map<String, String> incidents = new HashMap<>();
        for (int incident = 0; incident < INCIDENTS; incident++) {
            LocalDate day = day(random);
            for (String report : List.of("a" + incident, "b" + incident)) {
                boolean errs = report.startsWith("b") && random.nextDouble() < ERROR;
                extractions.add(Told.in(report)
                        .on((errs ? day(random) : day).toString())
                        .at("Town " + incident % 20, "Coast", "XX")
                        .killed(1 + incident % 3)
                        .extraction());
                incidents.put(report, "i" + incident);
            }
        }
        return MatchWeights.of(WeightEstimate.of(extractions, incidents, MatchWeights.standard()));
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(2024, 1, 1).plusDays(random.nextInt(DAYS));
    }
}
