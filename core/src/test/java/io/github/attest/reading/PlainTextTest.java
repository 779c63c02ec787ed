package io.github.attest.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.model.Report;
import io.github.attest.model.Source;
import io.github.attest.model.SourceKind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PlainTextTest {
    private static final String TEXT = "Shells hit the market in the old town on Friday, and four people died there.";
    private static final String MORE = "The market had opened an hour before, said a baker whose shop was damaged.";

    @Test
    void headlineDateAndOutletStandAboveTheText() {
        Report report = Inputs.report(
                "a.txt",
                "Four die in market\n\n3 March 2020 — Upland Courier\n\nBy Ann Lee\n\n" + TEXT + "\n\n" + MORE);
        assertThat(report.title()).isEqualTo("Four die in market");
        assertThat(report.published()).isEqualTo(LocalDate.of(2020, 3, 3));
        assertThat(report.source()).isEqualTo(new Source("Upland Courier", SourceKind.OUTLET));
        assertThat(report.byline()).isEqualTo("Ann Lee");
        assertThat(report.text()).isEqualTo(TEXT + "\n\n" + MORE);
    }

    @Test
    void outletDateAndWriterMayStandInLinesOfTheirOwn() {
        Report report = Inputs.report(
                "a.txt", "Four die in market\nSudan Tribune\nBy Ann Lee\n3 March 2020\n\n" + TEXT + "\n\n" + MORE);
        assertThat(report.source()).extracting(Source::name).isEqualTo("Sudan Tribune");
        assertThat(report.byline()).isEqualTo("Ann Lee");
        assertThat(report.published()).isEqualTo(LocalDate.of(2020, 3, 3));
        assertThat(report.text()).isEqualTo(TEXT + "\n\n" + MORE);
    }

    @Test
    void aLineBelowTheHeadlineStaysInTheText() {
        String deck = "A baker tells of the minutes before the shells fell";
        Report report =
                Inputs.report("a.txt", "Four die in market\n" + deck + "\n3 March 2020\n" + TEXT + "\n\n" + MORE);
        assertThat(report.published()).isEqualTo(LocalDate.of(2020, 3, 3));
        assertThat(report.text()).startsWith(deck).endsWith(MORE);
    }

    @Test
    void aTextWithoutAHeadKeepsItsFirstSentence() {
        Report report = Inputs.report("a.txt", TEXT + "\n\n" + MORE);
        assertThat(report.title()).isNull();
        assertThat(report.text()).isEqualTo(TEXT + "\n\n" + MORE);
    }

    @Test
    void aDatelineIsPartOfTheTextAndDatesTheReport() {
        Report report = Inputs.report("a.txt", "LIMA, 14 MAY 90 (EFE) -- [TEXT] Police came.\n\n" + MORE);
        assertThat(report.published()).isEqualTo(LocalDate.of(1990, 5, 14));
        assertThat(report.text()).startsWith("LIMA, 14 MAY 90 (EFE)");
    }

    @Test
    void linksBetweenParagraphsAreCut() {
        assertThat(cleaned(TEXT + "\n\nSEE ALSO: The mill that burned\n\n" + MORE))
                .isEqualTo(TEXT + "\n\n" + MORE);
        assertThat(cleaned(TEXT + "\n\nLesen Sie auch: Die Mühle\n\n" + MORE)).isEqualTo(TEXT + "\n\n" + MORE);
        assertThat(cleaned(TEXT + "\n\nاقرأ أيضا: السوق القديم\n\n" + MORE)).isEqualTo(TEXT + "\n\n" + MORE);
    }

    @Test
    void aCommentFormEndsTheText() {
        assertThat(cleaned(TEXT + "\n\nLeave a Reply\n\nName\n\nI was there too and saw nothing of it."))
                .isEqualTo(TEXT);
        assertThat(cleaned(TEXT + "\n\nSchreibe einen Kommentar\n\nName")).isEqualTo(TEXT);
    }

    @Test
    void promptsAndRowsOfLinksAreCut() {
        assertThat(cleaned("Please enable Javascript to watch this video\n\n" + TEXT))
                .isEqualTo(TEXT);
        assertThat(cleaned(TEXT + "\n\nCopyright 2016 by KXYZ - All rights reserved."))
                .isEqualTo(TEXT);
        assertThat(cleaned(TEXT + "\n\nNEWS | WEATHER | SPORT\n\n___\n\n" + MORE))
                .isEqualTo(TEXT + "\n\n" + MORE);
    }

    @Test
    void teasersAndCaptionsAreCut() {
        for (String line : new String[] {
            "Previous story: Ten drown off Conakry",
            "\uD83D\uDD25 Most read: Four shot in Gori \u2022 Mayor of Zugdidi survives bomb",
            "FILE PHOTO: Firemen at the market of Kano, where 20 people died last year.",
            "[Caption: A burnt-out bus near Mopti, where 11 soldiers were killed]",
            "In case you missed it: three killed in Arauca"
        }) {
            assertThat(cleaned(TEXT + "\n\n" + line + "\n\n" + MORE)).isEqualTo(TEXT + "\n\n" + MORE);
        }
    }

    @Test
    void sentencesThatOnlyLookLikeFurnitureStay() {
        for (String sentence : new String[] {
            "To reach the village, rescuers had to cross the river on foot.",
            "Related to the mayor, the two dead were buried on Sunday.",
            "More bodies were found on Monday.",
            "Video from the scene shows two bodies.",
            "Comments made by the general were denied.",
            "Next to the mosque, two bodies lay under a sheet.",
            "Map references were given to both sides.",
            "Source: the regional health office"
        }) {
            assertThat(cleaned(TEXT + "\n\n" + sentence)).isEqualTo(TEXT + "\n\n" + sentence);
        }
    }

    @Test
    void aTextOfNothingButFurnitureIsKept() {
        assertThat(cleaned("SEE ALSO: The mill that burned")).isEqualTo("SEE ALSO: The mill that burned");
    }

    @Test
    void wrappedLinesStayTogether() {
        String wrapped = """
            FOUR PEOPLE DIED WHEN SHELLS HIT THE MARKET IN THE OLD TOWN ON
            FRIDAY, AND TEN WERE TAKEN TO THE HOSPITAL OF THE DISTRICT.  THE
            MARKET HAD OPENED AN HOUR BEFORE, SAID A BAKER WHOSE SHOP WAS
            VIDEO.\
            """;
        assertThat(cleaned(wrapped + "\n\n   " + wrapped)).isEqualTo(wrapped + "\n\n" + wrapped);
    }

    private static String cleaned(String text) {
        return PlainText.body(text).text();
    }
}
