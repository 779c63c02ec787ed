package io.github.attest.origin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.model.Account;
import io.github.attest.model.Incident;
import io.github.attest.model.Origin;
import io.github.attest.model.Report;
import io.github.attest.model.Source;
import io.github.attest.model.SourceKind;
import io.github.attest.sample.Told;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class OriginTracerTest {
    private static final String WIRE = """
        Rockets struck the vegetable market of Harbiya shortly after noon on Monday, when the stalls were crowded with
        families buying food for the feast. Rescuers pulled the dead from beneath the collapsed roof until nightfall,
        and the main hospital of the district ran out of blood within two hours. Schools in the surrounding villages
        stayed shut, and the road to the coast was closed to all but ambulances. The governor asked neighbouring
        provinces to send doctors and promised that the market would be rebuilt before winter.
        """;

    @Test
    void reportsThatCiteOneAgencyAreOneVoiceInAllItsSpellings() {
        List<Origin> origins = trace(
                Told.in("a").outlet("Northern Post").source("SANA", SourceKind.NEWS_AGENCY),
                Told.in("b").outlet("Harbour Radio").source("Syrian Arab News Agency", SourceKind.STATE_MEDIA),
                Told.in("c").source("Sana", SourceKind.STATE_MEDIA));

        assertThat(origins).hasSize(1);
        assertThat(origins.getFirst().reports()).containsExactly("a", "b", "c");
        assertThat(origins.getFirst().reasons().getFirst()).isEqualTo("Northern Post (a) cites SANA.");
    }

    @Test
    void whatUnnamedPeopleToldAnAgencyIsTheAgencysVoice() {
        List<Origin> origins = trace(
                Told.in("a")
                        .outlet("Northern Post")
                        .source("SANA", SourceKind.STATE_MEDIA)
                        .source("local sources in Harbiya", SourceKind.LOCAL_SOURCE),
                Told.in("b").source("SANA", SourceKind.STATE_MEDIA));

        assertThat(origins).hasSize(1);
        assertThat(origins.getFirst().reasons())
                .contains("Northern Post (a) cites SANA, which cites local sources in Harbiya.");
    }

    @Test
    void whatUnnamedPeopleToldAnOutletIsTheOutletsVoice() {
        List<Origin> origins = trace(
                Told.in("a").outlet("Northern Post").source("residents", SourceKind.LOCAL_SOURCE),
                Told.in("b").outlet("Harbour Radio").source("residents", SourceKind.LOCAL_SOURCE));

        assertThat(origins).extracting(origin -> origin.reports()).containsExactly(List.of("a"), List.of("b"));
    }

    @Test
    void aShortNameIsTheLongOneOfTheSameIncident() {
        List<Origin> origins = trace(
                Told.in("a").outlet("Northern Post").source("police", SourceKind.OFFICIAL),
                Told.in("b").outlet("Harbour Radio").source("Harbiya police", SourceKind.OFFICIAL));

        assertThat(origins).hasSize(1);
    }

    @Test
    void copiedTextIsTheVoiceOfItsOriginal() {
        List<Origin> origins = trace(
                Told.in("a").outlet("Northern Post").text(WIRE).published("2024-05-02"),
                Told.in("b")
                        .outlet("Harbour Radio")
                        .text(WIRE.replace("shortly after noon", "at midday").replace("promised", "vowed"))
                        .published("2024-05-03"));

        assertThat(origins).hasSize(1);
        assertThat(origins.getFirst().source()).returns("Northern Post", Source::name);
        assertThat(origins.getFirst().reasons())
                .anySatisfy(reason -> assertThat(reason).startsWith("Harbour Radio (b) repeats Northern Post (a): "));
    }

    @Test
    void aFamilyOfCopiesHasTheVoiceThatMostOfThemCite() {
        List<Origin> origins = trace(
                Told.in("a").outlet("Northern Post").text(WIRE).published("2024-05-02"),
                Told.in("b")
                        .outlet("Harbour Radio")
                        .source("Reuters", SourceKind.NEWS_AGENCY)
                        .text(WIRE)
                        .published("2024-05-03"));

        assertThat(origins).hasSize(1);
        assertThat(origins.getFirst().source()).returns("Reuters", Source::name);
    }

    @Test
    void aReportWithReportingOfItsOwnAndAWiresTextCountsForBoth() {
        String ownWords = """
            Our reporter reached the market an hour later and counted nineteen bodies in the yard of the bakery.
            Shopkeepers said they had heard aircraft twice before the blast, and showed fragments with markings. Across
            the street, a pharmacist had turned her shop into a ward and was bandaging people on the counter. Nobody
            could say how many were still missing when darkness fell and the generators were switched off again.
            In the morning the first funerals set out from the old mosque, one every quarter of an hour, and the
            grave diggers asked passers-by for help because their own number was no longer enough for the work.
            """;
        List<Origin> origins = trace(
                Told.in("a")
                        .source("Reuters", SourceKind.NEWS_AGENCY)
                        .text(WIRE)
                        .published("2024-05-02"),
                Told.in("b")
                        .outlet("Harbour Radio")
                        .source("residents", SourceKind.LOCAL_SOURCE)
                        .text(ownWords + ownWords.replace("market", "square").toUpperCase(Locale.ROOT) + WIRE)
                        .published("2024-05-03"));

        assertThat(origins).extracting(Origin::reports).containsExactly(List.of("a", "b"), List.of("b"));
    }

    @Test
    void theSameQuotationDoesNotMakeACopy() {
        String statement = "\"" + WIRE.replace("\n", " ").strip() + "\"";
        List<Origin> origins = trace(
                Told.in("a")
                        .outlet("Northern Post")
                        .text("The mayor spoke in the evening. " + statement + " Then he left."),
                Told.in("b").outlet("Harbour Radio").text("A statement was read on the radio: " + statement));

        assertThat(origins).hasSize(2);
    }

    @Test
    void orderOfAccountsDoesNotMatter() {
        Told[] told = {
            Told.in("a").outlet("Northern Post").text(WIRE).published("2024-05-02"),
            Told.in("b").outlet("Harbour Radio").text(WIRE).published("2024-05-02"),
            Told.in("c").outlet("Inland Times").source("SOHR", SourceKind.MONITOR)
        };

        assertThat(trace(told[2], told[1], told[0])).isEqualTo(trace(told));
    }

    @Test
    void aReportWhosePublisherIsNotKnownCitesItsFirstSourceToo() {
        Account account =
                Told.in("a").source("Harbiya police", SourceKind.OFFICIAL).account();
        Report report = Told.in("a").report();

        List<Origin> origins = OriginTracer.standard().trace(List.of(account), id -> report, Map.of());

        assertThat(origins.getFirst().reasons())
                .containsExactly("A report without a publisher (a) cites Harbiya police.");
    }

    @Test
    void whoSpeaksThroughAReportIsForAPersonToSay() {
        Told[] told = {
            Told.in("a").outlet("Northern Post").text(WIRE).published("2024-05-02"),
            Told.in("b").outlet("Harbour Radio").text(WIRE).published("2024-05-03"),
            Told.in("c").outlet("Inland Times").source("Harbiya police", SourceKind.OFFICIAL),
            Told.in("d").outlet("Evening Echo").source("police", SourceKind.OFFICIAL)
        };
        Source radio = new Source("Harbour Radio", SourceKind.OUTLET);
        Source wire = new Source("SANA", SourceKind.UNKNOWN);
        Source police = new Source("police", SourceKind.OFFICIAL);

        assertThat(voices(trace(told))).containsExactlyInAnyOrder("Northern Post a b", "Harbiya police c d");
        assertThat(voices(trace(Map.of("b#1", List.of(radio)), told)))
                .as("a copy that is none")
                .contains("Northern Post a", "Harbour Radio b");
        assertThat(voices(trace(Map.of("a#1", List.of(wire)), told)))
                .as("copies speak with the voice of what they copy")
                .contains("SANA a b");
        assertThat(voices(trace(Map.of("c#1", List.of(radio, wire), "a#1", List.of(wire)), told)))
                .as("two voices through one report, one of them also through others")
                .containsExactlyInAnyOrder("SANA a b c", "Harbour Radio c", "police d");
        assertThat(voices(trace(Map.of("d#1", List.of(police)), told)))
                .as("a name that a person gives is no short form of another")
                .contains("Harbiya police c", "police d");
        assertThat(trace(Map.of("b#1", List.of(wire)), told))
                .filteredOn(origin -> origin.reports().contains("b"))
                .singleElement()
                .satisfies(origin -> assertThat(origin.source()).isEqualTo(new Source("SANA", SourceKind.STATE_MEDIA)))
                .satisfies(origin -> assertThat(origin.reasons())
                        .containsExactly("A person decided that SANA speaks through Harbour Radio (b)."));
    }

    private static List<String> voices(List<Origin> origins) {
        return origins.stream()
                .map(origin ->
                        Objects.requireNonNull(origin.source()).name() + " " + String.join(" ", origin.reports()))
                .toList();
    }

    private static List<Origin> trace(Told... told) {
        return trace(Map.of(), told);
    }

    private static List<Origin> trace(Map<String, List<Source>> decided, Told... told) {
        List<Account> accounts = Arrays.stream(told).map(Told::account).toList();
        List<Report> reports = Arrays.stream(told).map(Told::report).toList();
        Incident incident = new Incident("i", accounts, List.of(), List.of());
        return OriginTracer.standard()
                .trace(List.of(incident), reports, decided)
                .getFirst()
                .origins();
    }
}
