package io.github.attest.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.model.ResolvedPlace;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
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

    @Test
    void kilometresOnTheGlobe() {
        ResolvedPlace greenwich = point(51.4779, 0);
        ResolvedPlace equator = point(0, 0);

        assertThat(Globe.kilometres(greenwich, equator)).isCloseTo(5724, Offset.offset(2.0));
        assertThat(Globe.kilometres(equator, point(0, 180))).isCloseTo(Math.PI * 6371.0088, Offset.offset(0.1));
    }

    private static ResolvedPlace point(double latitude, double longitude) {
        return new ResolvedPlace(
                "p", "point", null, null, null, latitude, longitude, ResolvedPlace.Precision.EXACT, null);
    }
}
