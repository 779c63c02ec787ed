package io.github.attest.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.attest.json.Sha256;
import io.github.attest.record.OnEachDatabase;
import io.github.attest.record.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports and what hangs on them, as a client sees them. */
@OnEachDatabase
class ReportsTest {
    private static final String API = "/api/v1";

    @TempDir
    static Path folder;

    @SuppressWarnings("NullAway.Init") // set before any test
    private static Served served;

    @Parameter
    Place place;

    @BeforeParameterizedClassInvocation
    static void serve(Place place) {
        served = Served.at(place.of(folder));
    }

    @AfterParameterizedClassInvocation
    static void stop() {
        served.close();
    }

    private static Client.Answer get(String path, String... headers) {
        return served.client().get(API + path, headers);
    }

    @Test
    void theLastAddedComesFirst() {
        Client.Answer first = get("/reports?limit=2");
        assertThat(Served.ids(first)).containsExactly("port", "hill-2");
        assertThat(Served.ids(served.client().get(first.json().path("next").asText())))
                .containsExactly("hill-1");
    }

    @Test
    void aReportComesWithAllThatWasReadOutOfIt() {
        JsonNode report = get("/reports/hill-1").json();
        assertThat(report.at("/report/text").asText()).contains("Layla Haddad");
        assertThat(report.at("/accounts/0/claims")).isNotEmpty();
        assertThat(report.at("/recorded/entry").asLong()).isEqualTo(1);
    }

    @Test
    void aReaderSeesNeitherTextNorNames() {
        for (String path :
                List.of("/reports/hill-1", "/reports", "/accounts/hill-1%231", "/accounts", "/search?q=market")) {
            Client.Answer answer = get(path, "X-Role", "reader");
            assertThat(answer.status()).as(path).isEqualTo(200);
            assertThat(answer.text())
                    .doesNotContain("Layla")
                    .doesNotContain("Haddad")
                    .doesNotContain("Abu Omar");
        }
        assertThat(get("/reports/hill-1", "X-Role", "reader")
                        .json()
                        .at("/report/text")
                        .isNull())
                .isTrue();
        assertThat(get("/search?q=layla&scope=people", "X-Role", "reader").status())
                .isEqualTo(403);
    }

    @Test
    void theDocumentIsGivenBackByteForByte() {
        String sha256 = get("/reports/port").json().at("/report/sha256").asText();
        Client.Answer original = get("/reports/port/original", "Accept", "*/*");
        assertThat(Sha256.of(original.response().body())).isEqualTo(sha256);
        assertThat(original.header("Content-Type")).hasValue("application/octet-stream");
        assertThat(original.header("Content-Disposition").orElseThrow()).startsWith("attachment");
        assertThat(get("/reports/port/original", "X-Role", "reader").status()).isEqualTo(403);
        assertThat(get("/reports/port/original", "X-Role", "nobody").status()).isEqualTo(401);
    }

    @Test
    void anAccountNamesItsReportAndItsIncident() {
        JsonNode account = get("/accounts/port%231").json();
        assertThat(account.path("report").asText()).isEqualTo("port");
        assertThat(account.path("incident").asText()).startsWith("inc-");
        assertThat(get("/accounts/port%239").status()).isEqualTo(404);
    }

    @Test
    void accountsAreListedEachWithItsReportAndItsIncident() {
        List<String> ids = new ArrayList<>();
        for (String path = API + "/accounts?limit=1"; path != null; ) {
            JsonNode page = served.client().get(path).json();
            for (JsonNode account : page.path("items")) {
                String id = account.path("id").asText();
                assertThat(account)
                        .isEqualTo(get("/accounts/" + Encoded.encode(id)).json());
                ids.add(id);
            }
            path = page.path("next").textValue();
        }
        assertThat(ids).isSorted().doesNotHaveDuplicates().contains("hill-1#1", "hill-2#1", "port#1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        q=market                | hill-2 hill-1
        q=layla&scope=people    | hill-1
        q=kharkiv&scope=places  | port
        q=market&scope=places   | ''
        """)
    void wordsAreFound(String query, String reports) {
        assertThat(String.join(" ", Served.ids(get("/search?" + query)))).isEqualTo(reports);
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=", "q=%22%22", "scope=words", "q=a&scope=titles", "q=a&q=b", "query=a"})
    void aSearchThatNamesNothingIsRefused(String query) {
        assertThat(get("/search?" + query).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "' OR 1=1 --",
                "%",
                "_",
                "market\" OR people:layla",
                "NEAR(market town)",
                "{people}: layla",
                "a:*",
                "* ",
                "'; DROP TABLE journal; --",
                "\\",
                "market & !idlib",
                "x <-> y",
                "\u0000",
                "\ud83d\ude00",
                "(",
                "\"",
                "-"
            })
    void noCharacterMeansAnythingToADatabase(String typed) {
        String value = Encoded.encode(typed);
        for (String query : List.of(
                "/search?q=",
                "/incidents?text=",
                "/incidents?place=",
                "/incidents?belligerent=",
                "/incidents?weapon=",
                "/toll?place=",
                "/incidents/",
                "/reports/",
                "/accounts/",
                "/sources/")) {
            Client.Answer answer = get(query + value);
            assertThat(answer.status()).as(query + value + " " + answer.text()).isIn(200, 400, 404);
            assertThat(answer.text()).doesNotContain("Exception").doesNotContain("SQL");
        }
        assertThat(get("/reports").json().path("items")).hasSize(3);
    }

    @Test
    void tollsAddUpWhatAFilterLetsThrough() {
        assertThat(get("/toll").json().at("/grades/Weak/killed/min").asInt()
                        + get("/toll").json().at("/grades/Fair/killed/min").asInt())
                .isEqualTo(15);
        assertThat(get("/toll?place=kharkiv").json().toString())
                .contains("\"min\":3")
                .doesNotContain("\"min\":12");
        assertThat(get("/toll?placed=kharkiv").status()).isEqualTo(400);
    }

    @Test
    void anExplanationSaysWhereFiguresComeFrom() {
        JsonNode explanation = get("/incidents/inc-1/explanation").json();
        assertThat(explanation.path("ranges")).isNotEmpty();
        assertThat(explanation.path("threshold").isNumber()).isTrue();
        assertThat(get("/incidents/inc-1/explanation", "X-Role", "reader").text())
                .doesNotContain("Omar");
    }

    @Test
    void theJournalIsReadInOrderAndIsSound() {
        JsonNode page = get("/journal?limit=2").json();
        assertThat(page.path("items").findValuesAsText("sequence")).containsExactly("1", "2");
        JsonNode next = served.client().get(page.path("next").asText()).json();
        assertThat(next.at("/items/0/sequence").asInt()).isEqualTo(3);
        assertThat(get("/journal", "X-Role", "reader").status()).isEqualTo(403);
        JsonNode verification = get("/journal/verification").json();
        assertThat(verification.path("sound").asBoolean()).isTrue();
        assertThat(verification.path("hash"))
                .isEqualTo(get("/journal/tip").json().path("hash"));
    }

    @Test
    void listsAreKnownByTheirTags() {
        for (String path : List.of(
                "/reports", "/accounts", "/sources", "/aggregates", "/decisions", "/journal", "/toll", "/search?q=a")) {
            Client.Answer answer = get(path);
            assertThat(answer.status()).as(path).isEqualTo(200);
            assertThat(get(path, "If-None-Match", answer.tag()).status()).isEqualTo(304);
        }
    }
}
