package io.github.attest.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    @ParameterizedTest
    @CsvSource({"al baghouz, baghuz", "deir az zur, deir ez zor", "khan sheikhun, khan shaykhun", "harbiya, harbiya"})
    void spellingsOfOneName(String one, String other) {
        assertThat(Spelling.similar(Spelling.core(one), Spelling.core(other))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"aleppo, idlib", "homs, hama", "dayton, dalton city", "'', homs"})
    void differentNames(String one, String other) {
        assertThat(Spelling.similar(Spelling.core(one), Spelling.core(other))).isFalse();
    }
}
