package io.github.attest.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever the language, what a list offers finds the same key. */
class VocabularyTest {
    private static final Strings ENGLISH = Strings.in("en").orElseThrow();
    private static final Strings ARABIC = Strings.in("ar").orElseThrow();

    @ParameterizedTest
    @CsvSource({
        "WEAPON, غارة جوية, airstrike",
        "WEAPON, airstrike, airstrike",
        "WEAPON, Car Bomb, car-bomb",
        "WEAPON, improvised explosive device, ied",
        "TARGET, سوق, market",
        "BELLIGERENT, روسيا, Russia",
        "BELLIGERENT, us-led coalition, US-led Coalition",
        "COUNTRY, سوريا, SY",
        "COUNTRY, Syria, SY",
        "COUNTRY, sy, SY",
        "COUNTRY, Turkey, TR",
        "COUNTRY, Atlantis, Atlantis",
        "BELLIGERENT, Hill Front, Hill Front"
    })
    void aWordOfAnyLanguageLeadsToItsKey(Vocabulary kind, String word, String key) {
        assertThat(kind.key(word)).isEqualTo(key);
    }

    @Test
    void aKeyAndAWordAreSaidInTheLanguageOfWhoeverReads() {
        assertThat(Vocabulary.WEAPON.in(ARABIC, "airstrike")).isEqualTo("غارة جوية");
        assertThat(Vocabulary.WEAPON.in(ENGLISH, "غارة جوية")).isEqualTo("airstrike");
        assertThat(Vocabulary.COUNTRY.in(ARABIC, "SY")).isEqualTo("سوريا");
        assertThat(Vocabulary.TARGET.in(ARABIC, "observatory")).isEqualTo("observatory");
        assertThat(Vocabulary.WEAPON.in(ENGLISH, "")).isEmpty();
    }

    @Test
    void whatIsOfferedLeadsBackToAKeyOfTheList() {
        for (Vocabulary kind : Vocabulary.values()) {
            for (Strings strings : new Strings[] {ENGLISH, ARABIC}) {
                assertThat(kind.offered(strings))
                        .extracting(kind::key)
                        .allMatch(kind.keys()::contains)
                        .doesNotHaveDuplicates();
            }
        }
    }
}
