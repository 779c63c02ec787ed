package io.github.attest.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LooseDateTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2019-02-12                       | 2019-02-12
            2019-02-12T23:30:00+02:00        | 2019-02-12
            20190212                         | -
            12 February 2019                 | 2019-02-12
            Posted on Feb. 12, 2019 at 9 pm  | 2019-02-12
            September 5th, 2020              | 2020-09-05
            Sept. 5, 2020                    | 2020-09-05
            3 JAN 90                         | 1990-01-03
            12.02.2019                       | 2019-02-12
            1.2.19                           | 2019-02-01
            13/02/2019                       | 2019-02-13
            02/13/2019                       | 2019-02-13
            02/03/2019                       | -
            12. März 2019, 14:30 Uhr         | 2019-03-12
            12 de febrero de 2019            | 2019-02-12
            1er août 2020                    | 2020-08-01
            12 lutego 2019                   | 2019-02-12
            12 февраля 2019                  | 2019-02-12
            ١٢ فبراير ٢٠١٩                   | 2019-02-12
            12 شباط 2019                     | 2019-02-12
            2019/2/12                        | 2019-02-12
            """)
    void readsDatesAsTheyAreWritten(String text, String expected) {
        assertThat(LooseDate.of(text)).isEqualTo(expected.equals("-") ? null : LocalDate.parse(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2019-02-31", "31 April 2019", "May said 12", "12 people", "1 2 3", "in 2017", "yesterday"})
    void seesNoneWhereThereIsNone(String text) {
        assertThat(LooseDate.of(text)).isNull();
    }
}
