package io.github.attest.evaluate.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FillTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    30 DEC 89                           | [1989-12-30]
                    1 FEB 89 - 28 FEB 89                | [1989-02-01/1989-02-28]
                    - 09 JUN 89                         | [on or before 1989-06-09]
                    -20 JUL 89                          | [on or before 1989-07-20]
                    (09 DEC 89) / (- 09 DEC 89)         | [1989-12-09, on or before 1989-12-09]
                    (29 MAR 89 - 30 MAR 89) / 30 MAR 89 | [1989-03-29/1989-03-30, 1989-03-30]
                    12 MARCH 89                         | [1989-03-12]
                    25 NOV                              | []
                    30 FEB                              | []
                    -                                   | []
                    05 JAN 90 - 03 JAN 90               | []
                    """)
    void datesAreDaysIntervalsOrUpperBounds(String fill, String expected) {
        assertThat(DateFill.parse(List.of(fill))).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    6                 | [6]
                    ~7                | [7]
                    34-               | [34+]
                    23 -              | [23+]
                    -26               | [0–26]
                    12 - 15           | [12–15]
                    PLURAL            | [2+]
                    10 / 10- / PLURAL | [10, 10+, 2+]
                    PLURAL / - 15     | [2+, 0–15]
                    ? 5               | [5]
                    -                 | []
                    """)
    void numbersAreExactOrBounded(String fill, String expected) {
        assertThat(NumberFill.parse(fill)).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    PERU                                             | [PERU]
                    PERU: PUNO (DEPARTMENT): ILAVE (TOWN)            | [PERU: PUNO: ILAVE]
                    (PERU: PUNO (CITY)) / (PERU)                     | [PERU: PUNO, PERU]
                    PERU / CHILE                                     | [PERU, CHILE]
                    PERU: PUNO (CITY / DEPARTMENT)                   | [PERU: PUNO]
                    PERU: PUNO (CITY) - ILAVE (TOWN)                 | [PERU: PUNO - ILAVE]
                    -                                                | []
                    """)
    void placesArePathsFromTheCountryDown(String fill, String expected) {
        assertThat(PlaceFill.parse(List.of(fill))).hasToString(expected);
    }

    @Test
    void aPartyMayHaveSeveralNamesAndBeOptional() {
        assertThat(NameFill.parse(List.of("\"RED BRIGADE\" / \"RB\"", "? \"\\\"NORTH\\\" FRONT\"", "-", "*")))
                .containsExactly(
                        new NameFill(List.of("RED BRIGADE", "RB"), false),
                        new NameFill(List.of("'NORTH' FRONT"), true));
    }
}
