package io.github.attest.record.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.attest.decision.Judgement;
import io.github.attest.decision.Ruling;
import io.github.attest.decision.SensitiveField;
import io.github.attest.decision.StandingDecision;
import io.github.attest.json.ModelJson;
import io.github.attest.model.Assessment;
import io.github.attest.model.Belligerent;
import io.github.attest.model.Grade;
import io.github.attest.model.ResolvedPlace;
import io.github.attest.model.StrikeStatus;
import io.github.attest.record.CasualtyRecord;
import io.github.attest.record.OnEachDatabase;
import io.github.attest.record.Place;
import io.github.attest.record.RecordedIncident;
import io.github.attest.record.Samples;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

@OnEachDatabase
class ExportTest {
    @Parameter
    Place place;

    private static final RecordedIncident JABLEH = incident(Samples.jableh(), "Some Air Force");

    @TempDir
    Path folder;

    @Test
    void csvIsATableWithEmptyCellsForWhatIsUnknown() throws IOException {
        assertThat(csv(JABLEH)).isEqualTo("""
            id,date_start,date_end,date_precision,place,admin1,country,latitude,longitude,place_precision,\
            killed_min,killed_max,injured_min,injured_max,casualties_min,casualties_max,belligerents,weapons,\
            grade,strike_status,number_of_reports,number_of_origins,reasons,\
            decisions,grade_suggested,killed_min_suggested,killed_max_suggested,injured_min_suggested,\
            injured_max_suggested\r
            inc-1,2026-03-03,2026-03-03,day,Jableh,Latakia,SY,35.36,35.92,settlement,12,12,,,,,\
            Some Air Force,airstrike,Weak,single_source,1,1,1 accounts; \u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588 saw it,,Weak,12,12,,\r
            """);
    }

    @Test
    void aCellThatASpreadsheetWouldComputeIsText() throws IOException {
        assertThat(csv(incident(Samples.jableh(), "=HYPERLINK(\"http://example.org\",\"a\")")))
                .contains(",\"'=HYPERLINK(\"\"http://example.org\"\",\"\"a\"\")\",");
        assertThat(csv(incident(Samples.jableh(), "-1+1"))).contains(",'-1+1,");
        assertThat(csv(incident(Samples.jableh(), "Front, \"the\"\nsecond")))
                .contains(",\"Front, \"\"the\"\"\nsecond\",");
    }

    @Test
    void westernLongitudesStayNumbers() throws IOException {
        assertThat(csv(incident(at(-8.123456, -60.987654, ResolvedPlace.Precision.EXACT), "x")))
                .contains(",-8.123,-60.988,exact,");
    }

    @Test
    void geoJsonHasAPointOnlyWhereThePlaceIsOne() throws IOException {
        JsonNode point = ModelJson.tree(geoJson(JABLEH)).at("/features/0");
        assertThat(point.at("/geometry/type").asText()).isEqualTo("Point");
        assertThat(point.at("/geometry/coordinates").toString()).isEqualTo("[35.92,35.36]");
        assertThat(point.at("/properties/killed_min").isInt()).isTrue();
        assertThat(point.at("/properties/injured_min").isNull()).isTrue();

        for (ResolvedPlace.Precision area :
                EnumSet.range(ResolvedPlace.Precision.ADMIN2, ResolvedPlace.Precision.UNKNOWN)) {
            JsonNode feature =
                    ModelJson.tree(geoJson(incident(at(35.1, 38.9, area), "x"))).at("/features/0");
            assertThat(feature.get("geometry").isNull()).isTrue();
            assertThat(feature.at("/properties/place_precision").asText()).isEqualTo(area.label());
        }
        assertThat(ModelJson.tree(geoJson(incident(null, "x")))
                        .at("/features/0/geometry")
                        .isNull())
                .isTrue();
    }

    @Test
    void geoJsonOfSeveralAndOfNoneIsJson() throws IOException {
        assertThat(ModelJson.tree(geoJson(JABLEH, JABLEH)).get("features")).hasSize(2);
        assertThat(ModelJson.tree(geoJson()).get("features")).isEmpty();
    }

    @Test
    void namesAndAgesOfVictimsAndWitnessesStayInTheRecord() throws IOException {
        String line = jsonLine(Redaction.STANDARD);
        assertThat(line).doesNotContainIgnoringCase("layla", "haddad", "abu omar", "\"age\":9", ", 9");
        JsonNode account = ModelJson.tree(line).at("/account_details/0");
        assertThat(account.at("/people/0").toString())
                .isEqualTo("{\"name\":null,\"age\":null,\"sex\":\"female\",\"status\":\"killed\"}");
        assertThat(account.at("/chain/1").asText()).isEqualTo("witness");
        assertThat(account.at("/killed/wording").asText()).isEqualTo("12 people");
        account.get("claims")
                .forEach(claim -> assertThat(claim.get("quote").asText())
                        .hasSize(claim.get("end").asInt() - claim.get("start").asInt()));
    }

    @Test
    void onOneIncidentTheLastWordOfPeopleHolds() throws IOException {
        Judgement released =
                new Judgement.Disclosed("inc-1", List.of("a#1"), SensitiveField.MINORS, "layla haddad", true);
        Judgement withheld = new Judgement.Disclosed("inc-1", List.of("a#1"), SensitiveField.MINORS, null, false);
        assertThat(jsonLine(decided(released), Redaction.STANDARD))
                .contains("Layla Haddad")
                .doesNotContain("Abu Omar");
        assertThat(jsonLine(decided(released, withheld), Redaction.STANDARD)).doesNotContain("Layla Haddad");
        assertThat(jsonLine(decided(withheld), Redaction.releasing(EnumSet.allOf(SensitiveField.class))))
                .contains("Abu Omar")
                .doesNotContain("Layla Haddad");
    }

    private static RecordedIncident decided(Judgement... judgements) {
        List<StandingDecision> decisions = IntStream.range(0, judgements.length)
                .mapToObj(i -> new StandingDecision(
                        5 + i, Instant.parse("2026-03-05T12:00:00Z"), "Amal", "the family asked", judgements[i]))
                .toList();
        return new RecordedIncident(JABLEH.incident(), Ruling.of(JABLEH.assessment(), decisions), JABLEH.reports(), 1);
    }

    @Test
    void aPersonMayReleaseThem() throws IOException {
        String victims = jsonLine(Redaction.releasing(EnumSet.of(SensitiveField.VICTIMS, SensitiveField.MINORS)));
        assertThat(victims).contains("Layla Haddad, 9").doesNotContain("Abu Omar");
        String all = jsonLine(Redaction.releasing(EnumSet.allOf(SensitiveField.class)));
        assertThat(all).contains("Layla Haddad, 9", "Abu Omar");
    }

    @Test
    void everyFormatWritesAWholeRecord() throws IOException {
        try (CasualtyRecord record = CasualtyRecord.open(place.of(folder))) {
            record.add(Samples.report("a"), Samples.original("a"), Samples.TESTER);
            record.link(io.github.attest.pipeline.Pipeline.standard(), Samples.TESTER);
            for (ExportFormat format : ExportFormat.values()) {
                StringWriter out = new StringWriter();
                format.write(record, Redaction.STANDARD, out);
                assertThat(out.toString()).contains("inc-1");
                assertThat(ExportFormat.of(format.label())).contains(format);
            }
        }
    }

    @Test
    void whatPeopleDecidedIsExportedBesideTheSuggestionAndItsReasonIsCovered() throws IOException {
        StandingDecision decided = new StandingDecision(
                9,
                Instant.parse("2026-03-05T12:00:00Z"),
                "Amal",
                "Abu Omar was asked again",
                new Judgement.Graded("inc-1", List.of("a#1"), Grade.FAIR));
        RecordedIncident incident = new RecordedIncident(
                JABLEH.incident(), Ruling.of(JABLEH.assessment(), List.of(decided)), JABLEH.reports(), 1);

        assertThat(csv(incident))
                .contains(",Fair,single_source,")
                .contains(",\"grade Fair (Amal, 2026-03-05T12:00:00Z: \u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588"
                        + " was asked again)\",Weak,")
                .doesNotContain("Abu Omar");
        assertThat(ModelJson.tree(geoJson(incident))
                        .at("/features/0/properties/grade_suggested")
                        .asText())
                .isEqualTo("Weak");
    }

    @Test
    void aRecordOfNothingStillHasAHeading() throws IOException {
        try (CasualtyRecord record = CasualtyRecord.open(place.of(folder))) {
            StringWriter out = new StringWriter();
            ExportFormat.CSV.write(record, Redaction.STANDARD, out);
            assertThat(out.toString()).startsWith("id,date_start").hasLineCount(1);
        }
    }

    private static String csv(RecordedIncident incident) throws IOException {
        StringWriter out = new StringWriter();
        IncidentWriter writer = new CsvExport(out);
        writer.write(Publication.of(incident, Redaction.STANDARD));
        writer.end();
        return out.toString();
    }

    private static String geoJson(RecordedIncident... incidents) throws IOException {
        StringWriter out = new StringWriter();
        IncidentWriter writer = new GeoJsonExport(out);
        for (RecordedIncident incident : incidents) {
            writer.write(Publication.of(incident, Redaction.STANDARD));
        }
        writer.end();
        return out.toString();
    }

    private static String jsonLine(Redaction redaction) throws IOException {
        return jsonLine(JABLEH, redaction);
    }

    private static String jsonLine(RecordedIncident incident, Redaction redaction) throws IOException {
        StringWriter out = new StringWriter();
        new JsonLinesExport(out).write(Publication.of(incident, redaction));
        return out.toString();
    }

    private static ResolvedPlace at(double latitude, double longitude, ResolvedPlace.Precision precision) {
        return new ResolvedPlace("Somewhere", "place", null, null, null, latitude, longitude, precision, null);
    }

    private static RecordedIncident incident(@Nullable ResolvedPlace place, String belligerent) {
        var linked = Samples.incident(Samples.report("a").accounts());
        var named = new io.github.attest.model.Incident("inc-1", linked.accounts(), linked.links(), linked.origins());
        Assessment judged = Samples.assessment(named, Grade.WEAK);
        return new RecordedIncident(
                named,
                Ruling.suggested(new Assessment(
                        "inc-1",
                        judged.killed(),
                        null,
                        null,
                        judged.groups(),
                        judged.civilians(),
                        judged.date(),
                        place,
                        List.of(new Belligerent(belligerent, Belligerent.Basis.ALLEGED)),
                        judged.weapons(),
                        judged.targets(),
                        judged.grade(),
                        StrikeStatus.SINGLE_SOURCE,
                        judged.reasons(),
                        judged.author())),
                List.of(),
                1);
    }
}
