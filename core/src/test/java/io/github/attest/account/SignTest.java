package io.github.attest.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SignTest {
    /** Words that contradict each other outweigh all that may speak for one person, or named people would be lost. */
    @Test
    void contradictionsOutweighEverything() {
        double most = 0;
        for (Sign sign : List.of(Sign.SAME_PRONOUN, Sign.SAME_FATE, Sign.LATEST, Sign.ALL_COUNTED)) {
            most += Sign.WEIGHTS.of(sign);
        }
        for (Sign sign : List.of(Sign.OTHER_NAME, Sign.OTHER_AGE, Sign.OTHER_SEX, Sign.OTHER_ROLE, Sign.SAME_FURTHER)) {
            assertThat(-Sign.WEIGHTS.of(sign)).as(sign.name()).isGreaterThanOrEqualTo(most);
        }
    }
}
