package io.github.attest.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {
    private static final Map<String, List<List<String>>> MACROS =
            Map.of("to", List.of(List.of("to"), List.of("{dash}")));

    @Test
    void writesOutChoicesAndWhatMayBeMissing() {
        assertThat(Expression.sequences("[early|late] last ( week | {month} [.] )", MACROS))
                .containsExactlyInAnyOrder(
                        List.of("early", "last", "week"),
                        List.of("early", "last", "{month}", "."),
                        List.of("early", "last", "{month}"),
                        List.of("late", "last", "week"),
                        List.of("late", "last", "{month}", "."),
                        List.of("late", "last", "{month}"),
                        List.of("last", "week"),
                        List.of("last", "{month}", "."),
                        List.of("last", "{month}"));
    }

    @Test
    void putsMacrosIn() {
        assertThat(Expression.sequences("{day} @to {day} / {stop}", MACROS))
                .containsExactly(
                        List.of("{day}", "to", "{day}", "/", "{stop}"),
                        List.of("{day}", "{dash}", "{day}", "/", "{stop}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"( a", "a )", "[ a )", "a @nowhere"})
    void refusesWhatBreaksTheGrammar(String pattern) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Expression.sequences(pattern, MACROS))
                .withMessageContaining(pattern);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tuesday", "shift", "days x", "since shift 0 0", "since later"})
    void refusesMeaningsThatAreNone(String meaning) {
        assertThatIllegalArgumentException().isThrownBy(() -> Meanings.of(meaning));
    }
}
