package io.github.attest.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.assess.PublicationDays;
import io.github.attest.model.Account;
import io.github.attest.model.Assessment;
import io.github.attest.model.Extraction;
import io.github.attest.model.Grade;
import io.github.attest.model.Incident;
import io.github.attest.model.Origin;
import io.github.attest.model.Source;
import io.github.attest.model.StrikeStatus;
import io.github.attest.reading.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a careful recorder makes of the example reports: few voices behind them, and a grade by voices, not by reports. */
class ExamplesTest {
    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final Pipeline PIPELINE = Pipeline.standard();

    private static List<Extraction> read(String... files) {
        List<Extraction> extractions = new ArrayList<>();
        for (String file : files) {
            Reader.standard()
                    .read(
                            EXAMPLES.resolve(file),
                            reading -> extractions.add(PIPELINE.extract(Objects.requireNonNull(reading.report()))));
        }
        return extractions;
    }

    private static Incident incident(List<Extraction> extractions, String account) {
        return PIPELINE.link(extractions).stream()
                .filter(incident ->
                        incident.accounts().stream().map(Account::id).anyMatch(account::equals))
                .findFirst()
                .orElseThrow();
    }

    private static Assessment assess(List<Extraction> extractions, Incident incident) {
        return PIPELINE.assess(
                incident,
                PublicationDays.of(extractions.stream().map(Extraction::report).toList()));
    }

    private static List<@Nullable String> voices(Incident incident) {
        return incident.origins().stream()
                .map(Origin::source)
                .map(source -> source == null ? null : source.name())
                .toList();
    }

    private static String account(List<Extraction> extractions, String outlet, int number) {
        return extractions.stream()
                .map(Extraction::report)
                .filter(report ->
                        Stream.ofNullable(report.source()).map(Source::name).anyMatch(outlet::equals))
                .map(report -> report.id() + "#" + number)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theTwoIncidentsOfOneReportStayApart() {
        List<Extraction> sana = read("baghouz-sana.txt", "baghouz-21st-century-wire.html");

        assertThat(PIPELINE.link(sana))
                .allSatisfy(incident -> assertThat(incident.accounts()).hasSize(2))
                .hasSize(2);
    }

    @Test
    void reportsThatCiteOneAgencyAreOneVoiceAndWeak() {
        List<Extraction> sana = read("baghouz-sana.txt", "baghouz-21st-century-wire.html");
        Incident camp = incident(sana, account(sana, "SANA", 1));
        Assessment assessment = assess(sana, camp);

        assertThat(voices(camp)).containsExactly("SANA");
        assertThat(assessment.grade()).isEqualTo(Grade.WEAK);
        assertThat(assessment.strikeStatus()).isEqualTo(StrikeStatus.SINGLE_SOURCE);
        assertThat(assessment.reasons().getFirst()).isEqualTo("Weak: all 2 reports trace back to SANA.");
    }

    @Test
    void anIndependentMonitorMakesItFair() {
        List<Extraction> three = read("baghouz-sana.txt", "baghouz-21st-century-wire.html", "baghouz-airwars.txt");
        Incident camp = incident(three, account(three, "SANA", 1));

        assertThat(voices(camp)).containsExactly("SANA", "Airwars");
        assertThat(assess(three, camp).grade()).isEqualTo(Grade.FAIR);
    }

    @Test
    void whoAcceptsResponsibilityConfirmsAndDeclares() {
        List<Extraction> kabul = read("kabul-pbs-newshour.html", "kabul-new-york-times.html");
        Incident strike = incident(kabul, account(kabul, "PBS", 1));
        Assessment assessment = assess(kabul, strike);

        assertThat(assessment.grade()).isEqualTo(Grade.CONFIRMED);
        assertThat(assessment.strikeStatus()).isEqualTo(StrikeStatus.DECLARED);
    }
}
