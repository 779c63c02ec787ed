package io.github.attest.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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

/** Lists of incidents and one incident, as a client sees them. */
@OnEachDatabase
class IncidentsTest {
    private static final String LIST = "/api/v1/incidents";

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

    private Client.Answer get(String path, String... headers) {
        return served.client().get(path, headers);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        limit=1,               Kharkiv Idlib
        limit=1&sort=-killed,  Idlib Kharkiv
        limit=1&sort=killed,   Kharkiv Idlib
        limit=1&sort=-DAY,     Kharkiv Idlib
        """)
    void pagesLeadToOneAnother(String query, String places) {
        List<String> ids = new ArrayList<>();
        for (String next = LIST + "?" + query; next != null; ) {
            Client.Answer page = get(next);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.json().path("items")).hasSize(1);
            ids.add(page.json().at("/items/0/place/name").asText());
            JsonNode link = page.json().path("next");
            assertThat(page.header("Link").isPresent()).isEqualTo(link.isTextual());
            next = link.isTextual() ? link.asText() : null;
        }
        assertThat(String.join(" ", ids)).isEqualTo(places);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        from=2026-03-05        | Kharkiv
        to=2026-03-05          | Idlib
        country=sy             | Idlib
        place=kharkiv          | Kharkiv
        bbox=30,45,40,55       | Kharkiv
        weapon=airstrike       | Idlib
        target=market          | Idlib
        target=hospital        | ''
        belligerent=russia     | Kharkiv Idlib
        grade=weak&grade=fair  | Kharkiv Idlib
        grade=confirmed        | ''
        text=governor          | Kharkiv
        text=%22on+a+market%22 | Idlib
        """)
    void filtersNarrowDown(String query, String places) {
        Client.Answer answer = get(LIST + "?" + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        List<String> names = new ArrayList<>();
        answer.json()
                .path("items")
                .forEach(item -> names.add(item.at("/place/name").asText()));
        assertThat(String.join(" ", names)).isEqualTo(places);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        grad=weak              | parameter-unknown | grad
        grade=excellent        | parameter-invalid | grade
        from=tomorrow          | parameter-invalid | from
        from=2026-03-05&to=2026-03-04 | parameter-invalid | to
        country=Atlantis       | parameter-invalid | country
        bbox=1,2,3             | parameter-invalid | bbox
        bbox=NaN,NaN,NaN,NaN   | parameter-invalid | bbox
        text=%22%22            | parameter-invalid | text
        text=                  | parameter-invalid | text
        place=a&place=b        | parameter-invalid | place
        limit=0                | parameter-invalid | limit
        limit=201              | parameter-invalid | limit
        limit=many             | parameter-invalid | limit
        cursor=abc             | parameter-invalid | cursor
        sort=loudest           | parameter-invalid | sort
        sort=day&sort=killed   | parameter-invalid | sort
        """)
    void whatIsNoFilterIsRefusedRatherThanPassedOver(String query, String code, String parameter) {
        Client.Answer answer = get(LIST + "?" + query);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.json().at("/errors/0/parameter").asText()).isEqualTo(parameter);
    }

    @Test
    void anUnknownOrderIsToldWhichThereAre() {
        assertThat(get(LIST + "?sort=loudest").json().at("/errors/0/detail").asText())
                .isEqualTo("give one of day, -day, killed, -killed, injured, -injured, voices, -voices, grade, -grade,"
                        + " changed, -changed");
    }

    @Test
    void aPlaceInOneOrderIsNoneInAnother() {
        String next = get(LIST + "?limit=1&sort=killed").json().path("next").asText();
        assertThat(get(next.replace("sort=killed", "sort=-killed")).status()).isEqualTo(400);
    }

    @Test
    void aLineSaysWhatTheIncidentSays() {
        for (String query : List.of("", "?sort=killed")) {
            get(LIST + query).json().path("items").forEach(line -> {
                ObjectNode whole =
                        (ObjectNode) get(LIST + "/" + line.path("id").asText()).json();
                whole.remove("account_details");
                assertThat(line).isEqualTo(whole);
                assertThat(line.fieldNames()).toIterable().containsExactlyElementsOf(whole::fieldNames);
            });
        }
    }

    @Test
    void anIncidentComesWithItsAccountsAndTheirWords() {
        JsonNode incident = get(LIST + "/inc-1").json();
        assertThat(incident.path("account_details")).hasSize(2);
        assertThat(incident.at("/links/0/waterfall")).isNotEmpty();
        assertThat(incident.toString()).contains("Layla Haddad");
    }

    @Test
    void aReaderSeesNoNamesOfVictims() {
        Client.Answer whole = get(LIST + "/inc-1");
        Client.Answer published = get(LIST + "/inc-1", "X-Role", "reader");
        assertThat(published.text()).doesNotContain("Layla").doesNotContain("Haddad");
        assertThat(published.tag()).isNotEqualTo(whole.tag());
        assertThat(get(LIST, "X-Role", "reader").text()).doesNotContain("Layla");
        assertThat(get(LIST + "?text=Layla", "X-Role", "reader").status()).isEqualTo(200);
    }

    @Test
    void whatACallerHasAlreadyIsNotSentAgain() {
        for (String path : List.of(LIST, LIST + "/inc-1")) {
            String tag = get(path).tag();
            Client.Answer again = get(path, "If-None-Match", "\"other\", W/" + tag);
            assertThat(again.status()).isEqualTo(304);
            assertThat(again.response().body()).isEmpty();
            assertThat(again.tag()).isEqualTo(tag);
        }
    }

    @Test
    void connectionsToAServerAreCounted() {
        assertThat(get("/metrics", "Accept", "*/*").text().contains("hikaricp_connections_active{pool=\"record\"}"))
                .isEqualTo(place == Place.POSTGRESQL);
    }

    @Test
    void anIncidentThatIsNotThereIsNotFound() {
        Client.Answer answer = get(LIST + "/inc-99");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo("not-found");
    }
}
