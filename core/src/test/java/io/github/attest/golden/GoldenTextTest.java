package io.github.attest.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoldenTextTest {
    @Test
    void bracketsLeaveTheTextAndBecomeLabels() {
        GoldenText golden =
                GoldenText.parse("At least [12 civilians|killed 12..] died in [Jableh|place] on [Tuesday|2026-03-03].");

        assertThat(golden.text()).isEqualTo("At least 12 civilians died in Jableh on Tuesday.");
        assertThat(golden.labels())
                .extracting(Label::toString)
                .containsExactly("killed 12..", "place Jableh", "date 2026-03-03/2026-03-03");
    }

    @Test
    void aBracketMayHoldSeveralLabels() {
        GoldenText golden = GoldenText.parse("[Four boys|killed 4; children killed 4] died.");

        assertThat(golden.labels()).extracting(Label::field).containsExactly("killed", "children killed");
    }

    @Test
    void aLabelMayAllowSeveralReadings() {
        Label label = Label.parse("killed 50 or ..50", "nearly 50");

        assertThat(label.agrees(new Found("killed", "..50"))).isTrue();
        assertThat(label.agrees(new Found("killed", "50"))).isTrue();
        assertThat(label.agrees(new Found("killed", "50.."))).isFalse();
        assertThat(label.agrees(new Found("injured", "50"))).isFalse();
    }

    @Test
    void aNameInTheLabelStandsForTheWords() {
        assertThat(Label.parse("says SANA", "the state news agency").values()).containsExactly("SANA");
        assertThat(Label.parse("says", "the mayor").values()).containsExactly("the mayor");
    }

    @Test
    void monthsYearsAndIntervalsAreDays() {
        assertThat(Label.parse("date 2024-02", "").values()).containsExactly("2024-02-01/2024-02-29");
        assertThat(Label.parse("period 2017", "").values()).containsExactly("2017-01-01/2017-12-31");
        assertThat(Label.parse("2019-02-11/2019-02-12", "").values()).containsExactly("2019-02-11/2019-02-12");
    }

    @Test
    void whatHasNoFormIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> GoldenText.parse("[12 people|dead 12] died"));
        assertThatIllegalArgumentException().isThrownBy(() -> GoldenText.parse("[12 people|killed twelve] died"));
        assertThatIllegalArgumentException().isThrownBy(() -> GoldenText.parse("[12 people] died"));
        assertThatIllegalArgumentException().isThrownBy(() -> GoldenText.parse("[12 people|killed 12 died"));
    }

    @Test
    void headersHoldUntilChangedButAHeadlineForOneText() {
        Setting setting =
                Setting.NONE.with("@published 2026-03-04").with("@source SANA").with("@title Five dead");

        assertThat(setting.published()).isEqualTo(LocalDate.of(2026, 3, 4));
        assertThat(setting.untitled()).isEqualTo(new Setting(LocalDate.of(2026, 3, 4), "SANA", null));
        assertThatIllegalArgumentException().isThrownBy(() -> setting.with("@publisher SANA"));
    }

    @Test
    void aReportHasItsTextInTheOutletsVoice() {
        var report = Setting.NONE.with("@source SANA").report("one", "Five died.");

        assertThat(report.text()).isEqualTo("Five died.");
        assertThat(report.passages()).hasSize(1);
        assertThat(report.sha256()).hasSize(64);
    }

    @Test
    void accountsOfAReportAreReadFromLines() {
        GoldenReport.Line line =
                GoldenReport.Line.parse("main | killed 12 | injured none | by X alleged | chain A < B");

        assertThat(line.kind()).isEqualTo("main");
        assertThat(line.labels())
                .extracting(Label::toString)
                .isEqualTo(List.of("killed 12", "injured none", "by X alleged", "chain A < B"));
        assertThatIllegalArgumentException().isThrownBy(() -> GoldenReport.Line.parse("second | killed 12"));
    }
}
