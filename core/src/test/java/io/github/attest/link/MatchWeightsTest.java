package io.github.attest.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatchWeightsTest {
    @Test
    void theWeightIsTheLogarithmOfTheLikelihoodRatio() {
        MatchWeights weights = MatchWeights.of(List.of("date\tsame-day\t0.8\t0.1\tBoth on the same day"));

        assertThat(weights.level("date", "same-day").weight()).isCloseTo(3, within(1e-9));
    }

    @Test
    void aComparisonCountsInFullUnlessToldOtherwise() {
        MatchWeights weights = MatchWeights.of(List.of("share\tpeople\t0.6"));

        assertThat(weights.share("people")).isEqualTo(0.6);
        assertThat(weights.share("date")).isEqualTo(1);
    }

    @Test
    void aLineThatCannotBeReadIsNamed() {
        assertThatThrownBy(() -> MatchWeights.of(List.of("date\tsame-day\toften\t0.1\tx")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("date\tsame-day\toften");
        assertThatThrownBy(() -> MatchWeights.of(List.of("date\tsame-day\t0\t0.1\tx")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MatchWeights.of(List.of("date"))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "date\tsame-day\toften\t0.1\tx",
                "share\tdate\t1.5",
                "share\tdate",
                "known\tdate\t-1",
                "threshold\t-\tNaN",
                "nothing"
            })
    void aLineOfAFileThatCannotBeReadIsNumbered(String line, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("weights.tsv"), "# made up\nthreshold\t-\t0\n\n" + line + "\n");

        assertThatThrownBy(() -> MatchWeights.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("line 4 is no weight: ");
    }

    @Test
    void aLinkerRefusesWeightsThatLackALevel() {
        MatchWeights weights = MatchWeights.of(List.of("prior\t-\t0.5\t0.5\tx"));

        assertThatThrownBy(() -> new Linker(weights))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no weight for place, same-rare");
    }

    @Test
    void moreTextInCommonNeverSpeaksLessForOneIncident() {
        MatchWeights weights = MatchWeights.standard();
        for (Comparison comparison : TextComparison.texts()) {
            List<Double> bits = comparison.levels().stream()
                    .skip(5)
                    .map(level -> weights.level(comparison.name(), level).weight())
                    .toList();

            assertThat(bits).isSortedAccordingTo((one, other) -> one - other > 0.1 ? 1 : one < other ? -1 : 0);
        }
    }

    @Test
    void anotherThresholdLeavesTheRest() {
        List<String> lines = List.of("threshold\t-\t0.0", "share\tdate\t0.5");
        assertThat(MatchWeights.withThreshold(lines, -0.5)).containsExactly("threshold\t-\t-0.5", "share\tdate\t0.5");
        assertThat(MatchWeights.of(MatchWeights.withThreshold(lines, -0.5)).threshold())
                .isEqualTo(-0.5);
    }
}
