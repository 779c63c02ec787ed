package io.github.attest.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIndexOutOfBoundsException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class WordClassesTest {
    @Test
    void noTwoPositionsShareABit() {
        for (int one = 0; one < WordClasses.MOST; one++) {
            for (int other = 0; other < WordClasses.MOST; other++) {
                assertThat(WordClasses.at(one).hasAny(WordClasses.at(other))).isEqualTo(one == other);
            }
        }
    }

    @Test
    void aClassTooManyIsRefused() {
        assertThatIndexOutOfBoundsException().isThrownBy(() -> WordClasses.at(WordClasses.MOST));
    }

    @Test
    void aSetHoldsWhatItIsMadeOf() {
        WordClasses all = WordClasses.of(WordClass.values());

        assertThat(Arrays.stream(WordClass.values())).allMatch(one -> all.hasAny(one.alone()));
        assertThat(all.without(WordClass.BE.alone()).hasAny(WordClass.BE.alone()))
                .isFalse();
    }
}
