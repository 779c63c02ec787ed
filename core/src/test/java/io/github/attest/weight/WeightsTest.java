package io.github.attest.weight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class WeightsTest {
    private enum Sign {
        SAME_NAME,
        OTHER_NAME
    }

    private static final List<String> LINES =
            List.of("same-name\t6\t0\t6\tThe names share a word.", "other-name\t-20\t-20\t-20\tTwo names.");

    private final Weights<Sign> weights = Weights.of(LINES, Sign.class);

    @Test
    void aSignThatHoldsHasItsWeight() {
        assertThat(weights.of(Sign.SAME_NAME)).isEqualTo(6);
        assertThat(weights.of(Sign.OTHER_NAME, true)).isEqualTo(-20);
        assertThat(weights.of(Sign.OTHER_NAME, false)).isZero();
    }

    @Test
    void aSignWithoutAWeightIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weights.of(LINES.subList(0, 1), Sign.class))
                .withMessageContaining("no weight for other-name");
    }

    @Test
    void aWeightStaysWithinItsBounds() {
        assertThat(weights.allow(Sign.OTHER_NAME, 0)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> weights.with(Sign.OTHER_NAME, 0));
        assertThat(weights.with(Sign.SAME_NAME, 2.5).of(Sign.SAME_NAME)).isEqualTo(2.5);
    }

    @Test
    void writesWhatItReads() {
        assertThat(weights.lines()).isEqualTo(LINES);
        assertThat(weights.with(Sign.SAME_NAME, 2.5).lines())
                .containsExactly("same-name\t2.5\t0\t6\tThe names share a word.", LINES.getLast());
    }
}
