package io.github.attest.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.attest.record.OnEachDatabase;
import io.github.attest.record.Place;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** Documents that clients add. */
@OnEachDatabase
class AdditionsTest {
    private static final String REPORTS = "/api/v1/reports";
    private static final String QUAY = """
        {"id": "quay", "source": "Harbour Gazette", "published": "2024-05-02",
         "url": "https://example.org/quay", "title": "Rocket hits quay",
         "text": "Four dockers were killed on Wednesday when a rocket hit the quay of Odesa, Ukraine, the mayor said."}\
        """;

    @Parameter
    Place place;

    @TempDir
    Path folder;

    private Served served;

    @BeforeEach
    void serve() {
        served = Served.empty(place.of(folder), Limits.STANDARD);
    }

    @AfterEach
    void stop() {
        served.close();
    }

    @Test
    void aDocumentInJsonBecomesAnIncident() {
        Client.Answer added = served.client().post(REPORTS, QUAY);
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        assertThat(added.header("Location")).hasValue(REPORTS + "/quay");
        assertThat(added.json().at("/items/0/outcome").asText()).isEqualTo("added");
        assertThat(added.json().at("/linking/opened/0").asText()).isEqualTo("inc-1");
        JsonNode incident = served.client().get("/api/v1/incidents/inc-1").json();
        assertThat(incident.at("/killed/min").asInt()).isEqualTo(4);
        assertThat(served.record().log(1, 1).getFirst().author()).isEqualTo("a administrator");
    }

    @Test
    void addingTheSameAgainChangesNothing() {
        served.client().post(REPORTS, QUAY);
        long entries = served.record().tip().sequence();
        Client.Answer again = served.client().post(REPORTS, QUAY);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().at("/items/0/outcome").asText()).isEqualTo("already_there");
        assertThat(served.record().tip().sequence()).isEqualTo(entries);
    }

    @Test
    void anotherDocumentUnderTheSameIdIsRefused() {
        served.client().post(REPORTS, QUAY);
        Client.Answer other = served.client().post(REPORTS, QUAY.replace("Four", "Five"));
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.code()).isEqualTo("report-differs");
    }

    @Test
    void severalDocumentsComeALineEach() {
        String line = QUAY.replace("\n", " ");
        Client.Answer added = served.client()
                .send(
                        "POST",
                        REPORTS,
                        line + "\n" + line.replace("quay\"", "pier\"") + "\nnot json\n",
                        "Content-Type",
                        "application/x-ndjson");
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        assertThat(added.json().path("items")).hasSize(2);
        assertThat(added.json().at("/problems/0/code").asText()).isEqualTo("invalid-json");
    }

    @Test
    void aFileComesAsItWasCaptured() {
        Client.Answer added = served.client()
                .send(
                        "POST",
                        REPORTS + "?id=page&published=2024-05-02&url=https%3A%2F%2Fexample.org%2Fpage",
                        "<html><head><title>Rocket hits quay</title></head><body><article><p>Four dockers were killed"
                                + " on Wednesday when a rocket hit the quay of Odesa, Ukraine, the mayor"
                                + " said.</p></article></body></html>",
                        "Content-Type",
                        "text/html; charset=utf-8");
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        JsonNode report = served.client().get(REPORTS + "/page").json().path("report");
        assertThat(report.path("published").asText()).isEqualTo("2024-05-02");
        assertThat(report.path("url").asText()).isEqualTo("https://example.org/page");
    }

    @Test
    void whatIsNoDocumentIsRefused() {
        assertThat(served.client().post(REPORTS, "[]").status()).isEqualTo(422);
        assertThat(served.client().post(REPORTS, "{}").status()).isEqualTo(422);
        assertThat(served.client().post(REPORTS, "").status()).isEqualTo(422);
        assertThat(served.client()
                        .send("POST", REPORTS, QUAY, "Content-Type", "application/x-tar")
                        .status())
                .isEqualTo(415);
        assertThat(served.client().send("POST", REPORTS, QUAY).status()).isEqualTo(415);
        assertThat(served.client().post(REPORTS, QUAY, "X-Role", "reader").status())
                .isEqualTo(403);
        assertThat(served.record().tip().sequence()).isZero();
    }
}
