package io.github.attest.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.attest.record.OnEachDatabase;
import io.github.attest.record.Place;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents that clients add. */
@OnEachDatabase
class AdditionsTest {
    private static final String REPORTS = "/api/v1/reports";
    private static final String QUAY = """
        {"id": "quay", "source": "Harbour Gazette", "published": "2024-05-02",
         "url": "https://example.org/quay", "title": "Rocket hits quay",
         "text": "Four dockers were killed on Wednesday when a rocket hit the quay of Odesa, Ukraine, the mayor said."}\
        """;

    private static final String PAGE =
            "<html><head><title>Rocket hits quay</title></head><body><article><p>Four dockers were killed on Wednesday"
                    + " when a rocket hit the quay of Odesa, Ukraine, the mayor said.</p></article></body></html>";

    @Parameter
    Place place;

    @TempDir
    Path folder;

    @AutoClose
    private Served served;

    @BeforeEach
    void serve() {
        served = Served.empty(place.of(folder), Limits.STANDARD);
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
                        PAGE,
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

    /** What browsers and curl send for a form with files. */
    @Test
    void aFormBringsFilesAndWhatIsSaidOfThem() {
        Client.Answer added = form(
                "X",
                "--X\r\n"
                        + "Content-Disposition: form-data; name=\"source\"\r\n\r\n"
                        + "Harbour Gazette\r\n"
                        + "--X\r\n"
                        + "Content-Disposition: form-data; name=\"url\"\r\n\r\n\r\n"
                        + "--X\r\n"
                        + "Content-Disposition: form-data; name=\"file\"; filename=\"../quay \\\"1\\\".html\"\r\n"
                        + "Content-Type: text/html\r\n\r\n" + PAGE + "\r\n"
                        + "--X\r\nContent-Disposition: form-data; name=\"file\"; filename=\"more.jsonl\"\r\n"
                        + "Content-Type: application/x-ndjson\r\n\r\n" + QUAY.replace("\n", " ") + "\r\n--X--\r\n");
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        assertThat(added.json().path("items").findValuesAsText("outcome")).containsExactly("added", "added");
        String page = added.json().at("/items/0/report").asText();
        assertThat(served.record().report(page).orElseThrow().source()).isEqualTo("Harbour Gazette");
        assertThat(served.record().verify().violations()).isEmpty();
    }

    @Test
    void anArchiveBringsItsDocuments() {
        for (String type : List.of("application/warc", "multipart/form-data; boundary=X")) {
            String archive = "WARC/1.0\r\n"
                    + "WARC-Type: resource\r\n"
                    + "WARC-Record-ID: <urn:uuid:8fdd3a4e-0000-4000-8000-000000000000>\r\n"
                    + "WARC-Date: 2024-05-02T10:11:12Z\r\n"
                    + "Content-Length: 0\r\n\r\n\r\n\r\n"
                    + record(
                            "conversion",
                            "text/plain",
                            "Four dockers were killed on Wednesday when a rocket hit the quay of Odesa.");
            Client.Answer added = type.startsWith("multipart")
                    ? form(
                            "X",
                            "--X\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.warc\"\r\n"
                                    + "Content-Type: application/octet-stream\r\n\r\n" + archive + "\r\n--X--\r\n")
                    : served.client().send("POST", REPORTS, archive, "Content-Type", type);
            assertThat(added.status()).as(added.text()).isIn(200, 201);
            assertThat(added.json().path("items")).hasSize(1);
        }
        assertThat(served.record().reports()).hasSize(1);
        assertThat(served.record().verify().violations()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        no boundary at all                                                           | 400 | multipart-malformed
        --X                                                                          | 400 | multipart-malformed
        --X~Content-Disposition: form-data; name="file"; filename="a"~~never ends    | 400 | multipart-malformed
        --X~Content-Type: text/plain~~a part without a name~--X--                    | 400 | multipart-malformed
        --X--                                                                        | 422 | no-report
        --X~Content-Disposition: form-data; name="file"; filename="a"~~~--X--        | 422 | empty-file
        --X~Content-Disposition: form-data; name="pulisher"~~Gazette~--X--           | 400 | parameter-unknown
        """)
    void aFormThatIsNoneIsRefused(String body, int status, String code) {
        Client.Answer answer = form("X", body.replace("~", "\r\n"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(form("", body).code()).isEqualTo("multipart-malformed");
    }

    private Client.Answer form(String boundary, String body) {
        return served.client().send("POST", REPORTS, body, "Content-Type", "multipart/form-data; boundary=" + boundary);
    }

    private static String record(String type, String contentType, String block) {
        return "WARC/1.0\r\nWARC-Type: " + type
                + "\r\nWARC-Record-ID: <urn:uuid:8fdd3a4e-0000-4000-8000-000000000001>\r\n"
                + "WARC-Date: 2024-05-02T10:11:12Z\r\nWARC-Target-URI: https://example.org/quay\r\nContent-Type: "
                + contentType
                + "\r\nContent-Length: " + block.length() + "\r\n\r\n" + block + "\r\n\r\n";
    }
}
