package io.github.attest.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.attest.decision.Judgement;
import io.github.attest.decision.SensitiveField;
import io.github.attest.model.Account;
import io.github.attest.model.ResolvedPlace;
import io.github.attest.model.ResolvedPlace.Precision;
import io.github.attest.record.OnEachDatabase;
import io.github.attest.record.Place;
import io.github.attest.record.RecordedIncident;
import io.github.attest.record.Samples;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The map, and what it draws. */
@OnEachDatabase
class MapPagesTest {
    @Parameter
    Place place;

    @TempDir
    Path folder;

    @AutoClose
    private Served served;

    @BeforeEach
    void serve() {
        served = Served.at(place.of(folder));
    }

    private JsonNode drawn(String query, String role) {
        return served.client().get("/map/incidents" + query, "X-Role", role).json();
    }

    private Document page(String query) {
        return Jsoup.parse(served.client().get("/map" + query).text());
    }

    private RecordedIncident incident() {
        return served.record().incidents().getFirst();
    }

    private static List<String> accounts(RecordedIncident incident) {
        return incident.incident().accounts().stream().map(Account::id).toList();
    }

    private void locate(ResolvedPlace somewhere) {
        locate(incident(), somewhere);
    }

    private void locate(RecordedIncident incident, ResolvedPlace somewhere) {
        served.record().decide(new Judgement.Located(incident.id(), accounts(incident), somewhere), Samples.TESTER);
    }

    private static ResolvedPlace somewhere(String name, Precision precision, @Nullable String first) {
        return new ResolvedPlace(name, "unknown", null, first, "SY", 35.123456, 36.654321, precision, null);
    }

    @Test
    void aSettlementIsAPoint() {
        JsonNode feature = drawn("?place=Kharkiv", "administrator").at("/features/0");
        assertThat(feature.at("/geometry/type").asText()).isEqualTo("Point");
        assertThat(feature.at("/geometry/coordinates/0").asDouble()).isBetween(36.0, 36.5);
        assertThat(feature.at("/properties/killed").asText()).isEqualTo("3");
        assertThat(feature.at("/properties/injured").asText()).isEqualTo("not known");
        assertThat(feature.at("/properties/area").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"ADMIN1, Idlib, kilometres", "COUNTRY, , country"})
    void anAreaIsNoPointEvenWhereSomePointIsKnown(Precision precision, @Nullable String first, String drawnBy) {
        locate(somewhere("Somewhere", precision, first));
        JsonNode drawn = drawn("?place=Somewhere", "administrator");
        assertThat(drawn.at("/features/0/geometry").isNull()).isTrue();
        String area = drawn.at("/features/0/properties/area").asText();
        assertThat(drawn.path("areas").path(area).has(drawnBy)).isTrue();
        assertThat(drawn.path("areas").toString()).doesNotContain("35.12", "36.65");
    }

    @Test
    void aSettlementIsNoPartOfTheAreaAroundItThatIsDrawnForAnother() {
        List<RecordedIncident> incidents = served.record().incidents();
        locate(incidents.getFirst(), somewhere("The province", Precision.ADMIN1, "Idlib"));
        locate(incidents.getLast(), somewhere("The town", Precision.SETTLEMENT, "Idlib"));
        JsonNode drawn = drawn("", "administrator");
        assertThat(drawn.path("areas")).hasSize(1);
        for (JsonNode feature : drawn.path("features")) {
            assertThat(feature.path("geometry").isNull())
                    .isNotEqualTo(feature.at("/properties/area").isNull());
        }
    }

    @Test
    void whatCannotBeDrawnIsThereAllTheSame() {
        locate(somewhere("Somewhere", Precision.ADMIN1, "No such province"));
        JsonNode drawn = drawn("?place=Somewhere", "administrator");
        assertThat(drawn.path("features")).hasSize(1);
        assertThat(drawn.at("/features/0/properties/area").isNull()).isTrue();
        assertThat(drawn.path("areas")).isEmpty();
    }

    @Test
    void aPointIsAsExactAsTheReaderMayKnow() {
        locate(somewhere("Somewhere", Precision.EXACT, "Idlib"));
        assertThat(latitude("administrator")).isEqualTo(35.123456);
        assertThat(latitude("nobody")).isEqualTo(35.123);
        served.record()
                .decide(
                        new Judgement.Disclosed(
                                incident().id(), accounts(incident()), SensitiveField.PLACE, null, true),
                        Samples.TESTER);
        assertThat(latitude("nobody")).isEqualTo(35.123456);
    }

    private double latitude(String role) {
        return drawn("?place=Somewhere", role)
                .at("/features/0/geometry/coordinates/1")
                .asDouble();
    }

    @Test
    void nobodyIsNamed() {
        assertThat(drawn("", "nobody").toString()).doesNotContain("Layla", "Haddad", "Abu Omar");
        assertThat(served.client().get("/map", "X-Role", "nobody").text())
                .doesNotContain("Layla", "Haddad", "Abu Omar");
    }

    @Test
    void thePageHasTheFilterAndTheSameIncidentsAsAList() {
        Document page = page("?place=Idlib");
        assertThat(page.select("input[name=place]").attr("value")).isEqualTo("Idlib");
        assertThat(page.select("#spots .where").eachText()).containsExactly("Idlib, Syria");
        assertThat(page.select("#spots a").attr("href")).startsWith("/incidents/inc-");
        assertThat(page.select("#results").attr("data-features")).isEqualTo("/map/incidents?place=Idlib");
        assertThat(page.select("nav [aria-current=page]").text()).isEqualTo("Map");
        assertThat(page.select("script:not([src]), style, [style]")).isEmpty();
    }

    @Test
    void valuesAreInTheReadersLanguage() {
        assertThat(served.client()
                        .get("/map/incidents?place=Kharkiv", "Accept-Language", "ar")
                        .json()
                        .at("/features/0/properties/injured")
                        .asText())
                .isEqualTo("غير معروف");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\" onmouseover=\"alert(1)",
                "${7*7} {{7*7}} {0}",
                "\u202eevil\u202c",
                "</template><img src=x onerror=alert(1)>"
            })
    void whatReportsBringIsText(String name) {
        locate(somewhere(name, Precision.SETTLEMENT, null));
        assertThat(page("").select("#spots .where").eachText()).anyMatch(where -> where.contains(name));
        assertThat(page("").select("script:not([src]), [onmouseover], img")).isEmpty();
        assertThat(drawn("", "nobody").findValuesAsText("where")).anyMatch(where -> where.contains(name));
    }

    @Test
    void anEmptyRecordHasAMapWithoutIncidents() {
        try (Served empty = Served.empty(folder.resolve("empty.db").toString(), Limits.STANDARD)) {
            assertThat(Jsoup.parse(empty.client().get("/map").text())
                            .select("#results")
                            .text())
                    .isEqualTo("There is no incident in this record yet.");
            assertThat(empty.client().get("/map/incidents").json().path("features"))
                    .isEmpty();
        }
    }

    @Test
    void aFilterThatIsNoneIsRefused() {
        assertThat(served.client().get("/map/incidents?from=soon").status()).isEqualTo(400);
        assertThat(served.client().get("/map?nothing=1").status()).isEqualTo(400);
    }

    @Test
    void whatIsDrawnIsPackedForThoseWhoTakeThat() {
        assertThat(served.client()
                        .get("/map/incidents", "Accept-Encoding", "gzip")
                        .header("Content-Encoding"))
                .contains("gzip");
    }
}
