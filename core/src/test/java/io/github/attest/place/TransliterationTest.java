package io.github.attest.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransliterationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Baghouz Baghuz B\u0101gh\u016Bz Bagouz",
                "Zor Zawr Zour Ezzor Azzour",
                "Deir Dayr Dair Deyr",
                "Raqqa Raqqah Rakka Raqa",
                "Hama Hamah Hamma",
                "Douma Duma D\u016Bm\u0101",
                "Ma\u2019arrat Maarrat Maarat",
                "Qamishli Qamishly Kamishli",
                "Daraa Dar'a Deraa",
                "Suwayda Sweida Suweida",
                "Sheikhoun Shaykhun Sheikhun",
                "Ain Ayn Ein"
            })
    void bringsSpellingsTogether(String spellings) {
        assertThat(List.of(spellings.split(" ", -1)))
                .extracting(Transliteration.ARABIC::skeleton)
                .doesNotContain("")
                .containsOnly(Transliteration.ARABIC.skeleton(spellings.substring(0, spellings.indexOf(' '))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Homs Hama", "Raqqa Idlib", "Duma Deir", "Mosul Basra"})
    void keepsNamesApart(String names) {
        assertThat(List.of(names.split(" ", -1)))
                .extracting(Transliteration.ARABIC::skeleton)
                .doesNotHaveDuplicates();
    }
}
