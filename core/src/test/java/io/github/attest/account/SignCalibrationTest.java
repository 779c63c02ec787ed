package io.github.attest.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.model.Report;
import io.github.attest.pipeline.Pipeline;
import io.github.attest.text.Language;
import io.github.attest.weight.Weights;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignCalibrationTest {
    private static final Pipeline PIPELINE = Pipeline.standard();

    /** The weights with which nobody is counted who is told of one by one. */
    private static final Weights<Sign> BLIND = Sign.WEIGHTS.with(Sign.COUNTS, -1);

    @Test
    void findsWhatTheCodedReportsShow() {
        SignCalibration calibration = calibration();
        Weights<Sign> learned = calibration.learn(BLIND);
        assertThat(learned.of(Sign.COUNTS)).isGreaterThan(BLIND.of(Sign.COUNTS));
        assertThat(calibration.score(learned).sum())
                .isGreaterThan(calibration.score(BLIND).sum());
    }

    @Test
    void neitherPartLoses() {
        SignCalibration calibration = calibration();
        for (Weights<Sign> start : List.of(Sign.WEIGHTS, BLIND)) {
            Weights<Sign> learned = calibration.learn(start);
            assertThat(calibration.score(learned).losesNothing(calibration.score(start)))
                    .isTrue();
        }
    }

    @Test
    void theSameReportsGiveTheSameWeights() {
        assertThat(calibration().learn(BLIND).lines())
                .isEqualTo(calibration().learn(BLIND).lines());
        assertThat(calibration().learn()).hasSameSizeAs(Sign.values());
    }

    /** One report more where two people become one would pay if a contradiction could be unlearned. */
    @Test
    void boundsHoldAgainstTheReports() {
        SignCalibration calibration = new SignCalibration(Language.ENGLISH);
        for (String incident : List.of("a", "b", "c", "d")) {
            add(calibration, incident, "Amina Osman, 31, was killed. Halima Warsame, 58, was killed.", 1, 0);
        }
        Weights<Sign> learned = calibration.learn(Sign.WEIGHTS);
        for (Sign sign : Sign.values()) {
            assertThat(learned.allow(sign, learned.of(sign))).as(sign.name()).isTrue();
        }
        assertThat(learned.of(Sign.OTHER_NAME)).isEqualTo(Sign.WEIGHTS.of(Sign.OTHER_NAME));
    }

    private static SignCalibration calibration() {
        SignCalibration calibration = new SignCalibration(Language.ENGLISH);
        for (String incident : List.of("a", "b", "c", "d")) {
            add(calibration, incident, "A baker was killed in Taiz on Monday. His wife was wounded.", 1, 1);
            add(calibration, incident, "Shells fell on Goma. A nurse was killed. A driver was killed too.", 2, 0);
        }
        return calibration;
    }

    private static void add(SignCalibration calibration, String incident, String text, int killed, int injured) {
        Report report = new Report("r", null, null, "", null, null, null, "en", text, List.of(), "");
        calibration.add(PIPELINE.read(report), incident, killed, injured);
    }
}
