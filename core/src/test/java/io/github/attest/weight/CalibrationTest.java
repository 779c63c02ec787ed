package io.github.attest.weight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    private enum Sign {
        HEAVY,
        LIGHT
    }

    private static final Weights<Sign> START =
            Weights.of(List.of("heavy\t0\t-1\t1\tSpeaks for it.", "light\t0.3\t-1\t1\tSays nothing."), Sign.class);

    private final Calibration<Sign> calibration = new Calibration<>(10);

    private void add(String... incidents) {
        for (String incident : incidents) {
            calibration.add(incident, weights -> weights.of(Sign.HEAVY) > 0.1 ? 2 : 0);
        }
    }

    @Test
    void movesAWeightToWhereMoreIsRight() {
        add("a", "b");
        Weights<Sign> learned = calibration.learn(START);
        assertThat(learned.of(Sign.HEAVY)).isEqualTo(0.2);
        assertThat(calibration.score(learned).sum()).isEqualTo(4);
    }

    @Test
    void leavesAloneWhatGainsNothing() {
        add("a", "b");
        assertThat(calibration.learn(START).of(Sign.LIGHT)).isEqualTo(0.3);
    }

    @Test
    void takesNoStepByWhichOnePartLoses() {
        add("a", "a", "a");
        calibration.add("b", weights -> weights.of(Sign.HEAVY) > 0.1 ? 0 : 1);
        assertThat(calibration.learn(START).of(Sign.HEAVY)).isZero();
    }

    @Test
    void staysWithinTheBounds() {
        calibration.add("a", weights -> (int) (10 * weights.of(Sign.HEAVY)));
        assertThat(calibration.learn(START).of(Sign.HEAVY)).isEqualTo(1);
    }
}
