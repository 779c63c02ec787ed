package io.github.attest.evaluate.gold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HalfTest {
    /** SHA-256 of "abc" begins with ba, of "a" with ca, of the empty string with e3, of "hello" with 2c, of "b" with 3e. */
    @Test
    void isTunedIfTheFirstHexadecimalDigitOfTheDigestIsEven() {
        assertThat(Half.of("abc")).isEqualTo(Half.HELD_BACK);
        assertThat(Half.of("a")).isEqualTo(Half.TUNED);
        assertThat(Half.of("")).isEqualTo(Half.TUNED);
        assertThat(Half.of("hello")).isEqualTo(Half.TUNED);
        assertThat(Half.of("b")).isEqualTo(Half.HELD_BACK);
    }
}
