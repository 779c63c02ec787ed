package io.github.attest.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.model.Grade;
import io.github.attest.record.Timeline.Row;
import io.github.attest.record.Timeline.Span;
import io.github.attest.record.Timeline.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineTest {
    private static Row row(String first, String last, Grade grade, int incidents, Total killed) {
        return new Row(LocalDate.parse(first), LocalDate.parse(last), grade, incidents, killed);
    }

    private static Row row(String first, String last) {
        return row(first, last, Grade.WEAK, 1, Total.NONE);
    }

    @Test
    void nothingStandsInASpanThatItMayLieOutsideOf() {
        Timeline timeline = new Timeline(List.of(
                row("2024-02-29", "2024-02-29"),
                row("2024-02-26", "2024-03-03"), // a week across two months
                row("2024-02-01", "2024-02-29"),
                row("2024-01-01", "2024-12-31"),
                row("1914-07-28", "1918-11-11"),
                new Row(null, null, Grade.FAIR, 3, Total.NONE)));
        assertThat(timeline.incidents()).isEqualTo(8);
        assertThat(timeline.undated()).isEqualTo(3);
        assertThat(standing(timeline, Unit.DAY)).isEqualTo(1);
        assertThat(standing(timeline, Unit.WEEK)).isEqualTo(2);
        assertThat(standing(timeline, Unit.MONTH)).isEqualTo(2);
        assertThat(standing(timeline, Unit.YEAR)).isEqualTo(4);
        for (Unit unit : Unit.values()) {
            assertThat(standing(timeline, unit) + timeline.vague(unit) + timeline.undated())
                    .isEqualTo(timeline.incidents());
        }
    }

    private static int standing(Timeline timeline, Unit unit) {
        return timeline.spans(unit).stream().mapToInt(Span::incidents).sum();
    }

    @Test
    void aSpanAddsUpItsIncidents() {
        Timeline timeline = new Timeline(List.of(
                row("2023-11-06", "2023-11-06", Grade.WEAK, 2, new Total(4, 9, 1, 0, 1)),
                row("2023-11-12", "2023-11-12", Grade.WEAK, 1, new Total(1, 1, 1, 1, 0)),
                row("2023-11-07", "2023-11-08", Grade.FAIR, 1, new Total(0, 0, 0, 0, 1)),
                row("2023-10-29", "2023-10-29", Grade.FAIR, 1, new Total(3, 3, 1, 0, 0))));
        assertThat(timeline.spans(Unit.WEEK))
                .containsExactly(
                        new Span(
                                LocalDate.of(2023, 10, 23),
                                LocalDate.of(2023, 10, 29),
                                Map.of(Grade.FAIR, 1),
                                new Total(3, 3, 1, 0, 0)),
                        new Span(
                                LocalDate.of(2023, 11, 6),
                                LocalDate.of(2023, 11, 12),
                                Map.of(Grade.WEAK, 3, Grade.FAIR, 1),
                                new Total(5, 10, 2, 1, 2)));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, 2024-01-10, DAY,  10, DAY",
        "2024-01-01, 2024-01-10, DAY,   9, WEEK",
        "2024-01-01, 2024-01-10, MONTH, 9, MONTH",
        "2019-12-31, 2024-01-01, DAY,  50, MONTH",
        "2019-12-31, 2024-01-01, DAY,   6, YEAR",
        "1200-01-01, 2024-01-01, DAY,   6, YEAR"
    })
    void theUnitIsTheFinestThatHasRoom(String one, String other, Unit from, long most, Unit finest) {
        Timeline timeline = new Timeline(List.of(row(one, one), row(other, other)));
        assertThat(timeline.finest(from, most)).isEqualTo(finest);
    }

    @Test
    void aUnitInWhichNothingStandsIsTooFine() {
        assertThat(new Timeline(List.of(row("2024-02-01", "2024-02-29"))).finest(Unit.DAY, 100))
                .isEqualTo(Unit.MONTH);
        assertThat(new Timeline(List.of()).finest(Unit.DAY, 100)).isEqualTo(Unit.YEAR);
    }
}
