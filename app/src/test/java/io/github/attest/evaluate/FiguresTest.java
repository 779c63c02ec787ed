package io.github.attest.evaluate;

import static io.github.attest.evaluate.Answers.NOTHING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.evaluate.gold.CodedReport;
import io.github.attest.evaluate.gold.Row;
import io.github.attest.evaluate.gold.RowReader;
import io.github.attest.evaluate.judge.ActorNames;
import io.github.attest.evaluate.judge.Field;
import io.github.attest.evaluate.judge.Judge;
import io.github.attest.evaluate.judge.Judgement;
import io.github.attest.evaluate.judge.PlaceNames;
import io.github.attest.text.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private static final Judge JUDGE = new Judge(new PlaceNames(id -> List.of()), ActorNames.of(Language.ENGLISH));

    /** Incident "a" falls into the tuned half, "b" into the held-back half. */
    private static Judgement judgement(String incident, int killed, Answers answers) {
        String row = "{'id': 'report of " + incident + "', 'title': 'Deaths in a town', 'text': 'Some died.', 'gold': {"
                + "'incident': '" + incident + "', 'killed': " + killed + ", 'injured': 0}}";
        CodedReport coded = ((Row.Usable) new RowReader().read(row.replace('\'', '"'), "row")).coded();
        return JUDGE.judge(coded, answers.extraction(coded.report()));
    }

    private static Figures figures() {
        Figures figures = new Figures();
        figures.add(judgement("a", 2, NOTHING.killed(2)));
        figures.add(judgement("a", 7, NOTHING.killed(3)));
        figures.add(judgement("b", 1, NOTHING.killed(1)));
        return figures;
    }

    @Test
    void areAddedUpByHalf() {
        assertThat(figures().of(Slice.ALL).tally(Field.KILLED).recall()).isEqualTo(2 / 3.0);
        assertThat(figures().of(Slice.TUNED).tally(Field.KILLED).recall()).isEqualTo(0.5);
        assertThat(figures().of(Slice.HELD_BACK).tally(Field.KILLED).recall()).isEqualTo(1);
        assertThat(figures().of(Slice.LONG).tally(Field.KILLED).recall()).isNaN();
    }

    @Test
    void confuseNumbersAndAverageErrors() {
        Confusion confusion = figures().of(Slice.ALL).confusion(Field.KILLED);
        assertThat(confusion.count(4, 3)).isEqualTo(1);
        assertThat(confusion.count(2, 2)).isEqualTo(1);
        assertThat(confusion.meanAbsoluteError()).isEqualTo(4 / 3.0);
    }

    @Test
    void standInATable() {
        assertThat(FigureTable.render(figures(), Map.of())
                        .lines()
                        .map(line -> line.replaceAll(" {2,}", "  ").strip()))
                .startsWith(
                        "all  tuned  held back  < 500  500–1500  > 1500",
                        "reports  3  2  1  3  0  0",
                        "reports without any account  0  0  0  0  0  0",
                        "killed exact  0.667  0.500  1.000  0.667  –  –")
                .contains("4+  0  0  0  1  0");
    }

    @Test
    void standInJson() {
        assertThat(FigureJson.of(figures(), Map.of()).at("/slices/tuned/fields/killed"))
                .hasToString(
                        "{\"correct\":1,\"partial\":0,\"possible\":2,\"actual\":2,\"recall\":0.5,\"precision\":0.5,"
                                + "\"aligned_precision\":0.5,\"mean_absolute_error\":2.0,"
                                + "\"confusion\":[[0,0,0,0,0],[0,0,0,0,0],[0,0,1,0,0],[0,0,0,0,0],[0,0,0,1,0]]}");
        assertThat(FigureJson.of(figures(), Map.of())
                        .at("/slices/long/fields/killed/recall")
                        .isNull())
                .isTrue();
    }

    @Test
    void leadToTheRowsBehindThem() {
        FailureBrowser browser = new FailureBrowser(new FailureBrowser.Selection(Field.KILLED, Slice.TUNED, 1));
        browser.add(judgement("a", 2, NOTHING.killed(2)));
        browser.add(judgement("a", 7, NOTHING.killed(3)));
        browser.add(judgement("a", 8, NOTHING.killed(3)));
        browser.add(judgement("a", 2, NOTHING.killed(3)));
        browser.add(judgement("b", 2, NOTHING.killed(3)));
        assertThat(browser.render()).isEqualTo("""
                        killed: 3 wrong
                          2  too few
                          1  one too many

                        == killed: too few ==

                        report of a
                          coded:    7
                          answered: 3 ("3 killed")
                          title:    Deaths in a town
                          text:     Some died.
                          judged account report of a#1

                        == killed: one too many ==

                        report of a
                          coded:    2
                          answered: 3 ("3 killed")
                          title:    Deaths in a town
                          text:     Some died.
                          judged account report of a#1
                        """);
    }
}
