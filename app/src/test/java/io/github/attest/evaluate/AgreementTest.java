package io.github.attest.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementTest {
    private static final List<String> KNOWN = List.of("a", "a", "a", "b", "c");
    private static final List<String> FOUND = List.of("1", "1", "2", "2", "3");

    @Test
    void averagesOverReports() {
        Agreement agreement = Agreement.of(KNOWN, FOUND, i -> true);

        assertThat(agreement.reports()).isEqualTo(5);
        assertThat(agreement.precision()).isCloseTo((1 + 1 + 0.5 + 0.5 + 1) / 5, within(1e-9));
        assertThat(agreement.recall()).isCloseTo((2 / 3.0 + 2 / 3.0 + 1 / 3.0 + 1 + 1) / 5, within(1e-9));
    }

    @Test
    void countsPairs() {
        Agreement agreement = Agreement.of(KNOWN, FOUND, i -> true);

        assertThat(agreement.pairPrecision()).isCloseTo(1 / 2.0, within(1e-9));
        assertThat(agreement.pairRecall()).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(agreement.pairF()).isCloseTo(0.4, within(1e-9));
    }

    @Test
    void aPartIsHeldAgainstTheGroupsOfTheWhole() {
        Agreement agreement = Agreement.of(KNOWN, FOUND, i -> i == 3);

        assertThat(agreement.reports()).isOne();
        assertThat(agreement.precision()).isEqualTo(0.5);
        assertThat(agreement.recall()).isEqualTo(1);
    }

    @Test
    void groupsAreTheSameWhateverTheirNames() {
        Agreement agreement = Agreement.of(KNOWN, List.of("x", "x", "x", "y", "z"), i -> true);

        assertThat(agreement.f()).isEqualTo(1);
        assertThat(agreement.pairF()).isEqualTo(1);
    }
}
