package io.github.attest.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.text.SourceCatalogue;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        Deir Ezzor, SANA- Planes bombed a mill.                  | Deir Ezzor          | -          | SANA
        SAN SALVADOR, 3 JAN 90 -- [TEXT] Soldiers came.          | SAN SALVADOR        | 1990-01-03 | -
        LIMA, 14 MAY 90 (EFE) -- [TEXT] Police said.             | LIMA                | 1990-05-14 | EFE
        SAN JOSE (COSTA RICA), 9 JUN 89 (ACAN-EFE) -- [TEXT] Now | SAN JOSE (COSTA RICA) | 1989-06-09 | ACAN-EFE
        CUSCO, 2 FEB 90 (RADIO LOS ANDES) -- [TEXT] Listen.      | CUSCO               | 1990-02-02 | RADIO LOS ANDES
        CHICAGO (AP) — A man was shot.                           | CHICAGO             | -          | AP
        BAGHDAD, March 5 (Reuters) - A bomb killed two.          | BAGHDAD, March 5    | -          | Reuters
        (EFE).- La policía informó.                              | -                   | -          | EFE
        SPRINGFIELD, Ill. (KXYZ) – Two died.                     | SPRINGFIELD, Ill.   | -          | KXYZ
        GAZA, February 3, 2020 (WAFA) - Two were hurt.           | GAZA                | 2020-02-03 | WAFA
        GENEVA (10 June 2024) - The office is horrified.         | GENEVA              | 2024-06-10 | -
        NAIROBI (OCHA), 4 May 2019 - Two were hurt.              | NAIROBI (OCHA)      | 2019-05-04 | -
        HOMS — Shells fell.                                      | HOMS                | -          | -
        دمشق-سانا قتل شخصان                                       | دمشق                | -          | SANA
        غزة - وفا - أصيب اثنان                                    | غزة                 | -          | WAFA
        """)
    void readsPlaceDateAndSource(String text, String place, LocalDate date, String source) {
        Dateline dateline = Dateline.of(text, SourceCatalogue.standard()).orElseThrow();
        assertThat(dateline.place()).isEqualTo(place == null ? "" : place);
        assertThat(dateline.date()).isEqualTo(date);
        assertThat(dateline.source()).isEqualTo(source);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mayor - who was there - said so.",
                "Two people died in Al-Hasakah on Monday.",
                "He is 22-year-old Omar.",
                "Smith (no relation) was hurt.",
                "Police: two killed - report",
                "",
                "-",
                "- a list item"
            })
    void isNotSeenInOrdinaryWords(String text) {
        assertThat(Dateline.of(text, SourceCatalogue.standard())).isEmpty();
    }

    @Test
    void endsAfterTheDash() {
        String text = "CHICAGO (AP) -- A man was shot.";
        assertThat(text.substring(Dateline.of(text, SourceCatalogue.standard())
                        .orElseThrow()
                        .end()))
                .isEqualTo(" A man was shot.");
    }
}
