package io.github.attest.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.model.Report;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class VoicesTest {
    @Test
    void theOutletSpeaksUnlessAnotherIsNamed() {
        assertThat(voices("example.net", "Shells fell on the market.\n\nTwo people died, SANA said."))
                .containsExactly("own");
    }

    @Test
    void anAgencySpeaksAfterItsDateline() {
        assertThat(voices("example.net", "CHICAGO (AP) — A man was shot.\n\nHe died."))
                .containsExactly("Associated Press: CHICAGO (AP) — A man was shot.\n\nHe died.");
        assertThat(voices("https://apnews.com/a", "CHICAGO (AP) — A man was shot."))
                .containsExactly("own");
    }

    @Test
    void aStationThatSignsItsOwnReportIsNoAgency() {
        assertThat(voices("example.net", "SPRINGFIELD (KXYZ) — A man was shot."))
                .containsExactly("own");
    }

    @Test
    void aLineThatBreaksOffHandsOverToTheSourceItNames() {
        assertThat(voices("example.net", "Nobody listens.\n\nReuters writes…\n\nA bridge was hit.\n\nFour died."))
                .containsExactly("own", "Reuters: A bridge was hit.\n\nFour died.");
    }

    @Test
    void aColonHandsOverForAsLongAsThereAreQuotationMarks() {
        assertThat(voices(
                        "example.net",
                        "The Guardian has this:\n\n“Four died.”\n\n“Two fled.”\n\nWe could not check it."))
                .containsExactly("own", "The Guardian: “Four died.”\n\n“Two fled.”\n\n", "own");
        assertThat(voices("example.net", "The Guardian has this:\n\nWe could not check it."))
                .containsExactly("own");
    }

    @Test
    void aSecondDatelineTakesOver() {
        assertThat(voices("example.net", "GAZA (WAFA) - Two died.\n\nJERUSALEM (Reuters) - The army said so."))
                .containsExactly(
                        "WAFA: GAZA (WAFA) - Two died.\n\n", "Reuters: JERUSALEM (Reuters) - The army said so.");
    }

    @Test
    void passagesCoverTheTextInOrder() {
        Report report = report("example.net", "Nobody listens.\n\nReuters writes…\n\nA bridge was hit.");
        assertThat(report.passages().get(0).start()).isZero();
        assertThat(report.passages().get(1).start())
                .isEqualTo(report.passages().get(0).end());
        assertThat(report.passages().get(1).end()).isEqualTo(report.text().length());
    }

    private static List<String> voices(String url, String text) {
        Report report = report(url, text);
        return report.passages().stream()
                .map(passage -> passage.source() == null
                        ? "own"
                        : passage.source().name() + ": " + report.text().substring(passage.start(), passage.end()))
                .toList();
    }

    private static Report report(String url, String text) {
        String line = "{\"url\": \"" + url + "\", \"text\": \"" + text.replace("\n", "\\n") + "\"}";
        return Objects.requireNonNull(Inputs.jsonLines(line).get(0).report());
    }
}
