package io.github.attest.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class WeightsTest {
    @Test
    void eachSignHasAWeight() {
        assertThat(Weights.standard().of(Sign.SAME_NAME)).isPositive();
        assertThat(Weights.standard().of(Sign.OTHER_NAME)).isNegative();
    }

    @Test
    void aSignWithoutAWeightIsRefused() {
        List<String> lines = List.of(Sign.SAME_NAME.key() + "\t6\t0\t6\tthe names share a word");
        assertThatIllegalArgumentException().isThrownBy(() -> Weights.of(lines)).withMessageContaining("no weight for");
    }

    @Test
    void aWeightStaysWithinItsBounds() {
        Weights weights = Weights.standard();
        assertThat(weights.allow(Sign.OTHER_NAME, 0)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> weights.with(Sign.OTHER_NAME, 0));
        assertThat(weights.with(Sign.COUNTS, 2.5).of(Sign.COUNTS)).isEqualTo(2.5);
    }

    @Test
    void writesWhatItReads() {
        Weights weights = Weights.standard().with(Sign.COUNTS, 2.5);
        assertThat(Weights.of(weights.lines()).lines())
                .isEqualTo(weights.lines())
                .contains("counts\t2.5\t-20\t20\tAny person.");
    }

    /** Words that contradict each other outweigh all that may speak for one person, or named people would be lost. */
    @Test
    void contradictionsOutweighEverything() {
        double most = 0;
        for (Sign sign : List.of(Sign.SAME_PRONOUN, Sign.SAME_FATE, Sign.LATEST, Sign.ALL_COUNTED)) {
            most += Weights.standard().of(sign);
        }
        for (Sign sign : List.of(Sign.OTHER_NAME, Sign.OTHER_AGE, Sign.OTHER_SEX, Sign.OTHER_ROLE, Sign.SAME_FURTHER)) {
            assertThat(-Weights.standard().of(sign)).as(sign.key()).isGreaterThanOrEqualTo(most);
        }
    }
}
