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

/** What people decide through the API. */
@OnEachDatabase
class DecidingTest {
    private static final String HILL = "/api/v1/incidents/inc-1";
    private static final String PORT = "/api/v1/incidents/inc-2";

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

    private JsonNode get(String path) {
        return served.client().get(path).json();
    }

    /** Decides on the state that stands now. */
    private Client.Answer decide(String path, String body) {
        return decide(path, served.client().get(path).tag(), body);
    }

    private Client.Answer decide(String path, String tag, String body) {
        return served.client().post(path + "/decisions", body, "If-Match", tag);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        "kind": "grade", "grade": "confirmed"                                              | /grade                 | Confirmed
        "kind": "range", "type": "killed", "min": 10, "max": 14                            | /killed/max            | 14
        "kind": "range", "type": "killed", "group": "children", "min": 2                   | /groups/1/min          | 2
        "kind": "belligerent", "belligerents": [{"name": "Northern Front", "basis": "alleged"}] | /belligerents/0/name | Northern Front
        "kind": "belligerent", "belligerents": []                                          | /belligerents/0/name   | ^^
        "kind": "place", "place": {"name": "Ariha", "country": "sy", "precision": "admin1"} | /place/name           | Ariha
        "kind": "date", "date": "2026-03-02..2026-03-03"                                   | /date/earliest         | 2026-03-02
        "kind": "civilians", "civilians": "contested"                                      | /civilians             | contested
        """)
    void everyKindIsInForceAtOnce(String decision, String pointer, String value) {
        Client.Answer decided = decide(HILL, "{" + decision + ", \"reason\": \"a visit\"}");
        assertThat(decided.status()).as(decided.text()).isEqualTo(201);
        JsonNode incident = get(HILL);
        assertThat(incident.at(pointer).asText()).isEqualTo(value);
        assertThat(incident.at("/decisions/0/author").asText()).isEqualTo("a administrator");
        JsonNode standing = get(decided.header("Location").orElseThrow());
        assertThat(standing.path("reason").asText()).isEqualTo("a visit");
    }

    @Test
    void aDecisionWithoutTheStateThatWasSeenIsRefused() {
        String body = "{\"kind\": \"grade\", \"grade\": \"fair\", \"reason\": \"a visit\"}";
        assertThat(served.client().post(HILL + "/decisions", body).status()).isEqualTo(428);
        assertThat(decide(HILL, "*", body).status()).isEqualTo(428);
        assertThat(decide(HILL, "\"1-full\"", body).status()).isEqualTo(412);
        assertThat(get("/api/v1/decisions").path("items")).isEmpty();
    }

    @Test
    void whoIsSecondIsToldAndOverwritesNothing() {
        String seen = served.client().get(HILL).tag();
        assertThat(decide(HILL, seen, "{\"kind\": \"grade\", \"grade\": \"fair\", \"reason\": \"one\"}")
                        .status())
                .isEqualTo(201);
        Client.Answer second =
                decide(HILL, seen, "{\"kind\": \"grade\", \"grade\": \"discounted\", \"reason\": \"two\"}");
        assertThat(second.status()).isEqualTo(412);
        assertThat(second.code()).isEqualTo("incident-changed");
        assertThat(get(HILL).path("grade").asText()).isEqualTo("Fair");
    }

    @Test
    void twoIncidentsBecomeOneAndTwoAgain() {
        String other = served.client().get(PORT).tag().replace("\"", "\\\"");
        String body = "{\"kind\": \"same\", \"other\": \"inc-2\", \"other_etag\": \"%s\", \"reason\": \"a call\"}";
        assertThat(decide(HILL, body.formatted("\\\"old\\\"")).status()).isEqualTo(412);
        Client.Answer decided = decide(HILL, body.formatted(other));
        assertThat(decided.status()).as(decided.text()).isEqualTo(201);
        assertThat(get(PORT).path("id").asText()).isEqualTo("inc-1");
        String location = decided.header("Location").orElseThrow();
        Client.Answer withdrawn = served.client()
                .send("DELETE", location, "{\"reason\": \"a mistake\"}", "Content-Type", "application/json");
        assertThat(withdrawn.status()).as(withdrawn.text()).isEqualTo(200);
        assertThat(served.client().get(location).status()).isEqualTo(404);
        assertThat(get("/api/v1/incidents").path("items")).hasSize(2);
    }

    @Test
    void anIncidentIsSplit() {
        Client.Answer split =
                decide(HILL, "{\"kind\": \"split\", \"accounts\": [\"hill-2#1\"], \"reason\": \"another market\"}");
        assertThat(split.status()).as(split.text()).isEqualTo(201);
        assertThat(get(HILL).path("accounts")).hasSize(1);
        assertThat(get("/api/v1/incidents").path("items")).hasSize(3);
    }

    @Test
    void accountsAreCorrectedAndReportsRetracted() {
        String account = "/api/v1/accounts/port%231";
        Client.Answer figure = decide(
                account,
                "{\"kind\": \"figure\", \"type\": \"killed\", \"min\": 30, \"max\": 30, \"reason\": \"misread\"}");
        assertThat(figure.status()).as(figure.text()).isEqualTo(201);
        assertThat(get(PORT).at("/killed/min").asInt()).isEqualTo(30);
        Client.Answer retracted =
                decide("/api/v1/reports/port", "{\"kind\": \"retract\", \"reason\": \"withdrawn by the outlet\"}");
        assertThat(retracted.status()).as(retracted.text()).isEqualTo(201);
        assertThat(get("/api/v1/reports/port").at("/recorded/retracted").isNumber())
                .isTrue();
        assertThat(get("/api/v1/incidents").path("items")).hasSize(1);
    }

    @Test
    void whatIsReleasedIsPublishedAndNothingElse() {
        decide(
                HILL,
                "{\"kind\": \"release\", \"field\": \"minors\", \"name\": \"Layla Haddad\", \"reason\": \"consent\"}");
        assertThat(served.client().get(HILL, "X-Role", "reader").text()).contains("Layla Haddad");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        {"kind": "grade", "grade": "superb", "reason": "a"}                                  | /grade
        {"kind": "grade", "grade": "fair"}                                                   | /reason
        {"kind": "grade", "grade": "fair", "reason": " "}                                    | /reason
        {"kind": "grade", "grade": "fair", "reason": "a", "grad": "fair"}                    | /grad
        {"kind": "opinion", "reason": "a"}                                                   | /kind
        {"kind": "range", "type": "killed", "min": 9, "max": 2, "reason": "a"}               | /max
        {"kind": "range", "type": "killed", "min": "9", "reason": "a"}                       | /min
        {"kind": "range", "type": "missing", "min": 9, "reason": "a"}                        | /type
        {"kind": "belligerent", "belligerents": [{"name": "A", "basis": "felt"}], "reason": "a"} | /belligerents/0/basis
        {"kind": "date", "date": "soon", "reason": "a"}                                      | /date
        {"kind": "place", "place": {"name": "A", "precision": "exact", "latitude": 99, "longitude": 0}, "reason": "a"} | /place/precision
        {"kind": "split", "accounts": ["port#1"], "reason": "a"}                             | /accounts
        {"kind": "split", "accounts": ["hill-1#1", "hill-2#1"], "reason": "a"}               | /accounts
        {"kind": "same", "other": "inc-77", "reason": "a"}                                   | /other
        """)
    void whatCannotBeDecidedIsSaidByField(String body, String pointer) {
        Client.Answer refused = decide(HILL, body);
        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/pointer").asText()).isEqualTo(pointer);
    }

    @Test
    void onlyReviewersDecide() {
        for (String role : List.of("nobody", "reader", "recorder")) {
            Client.Answer answer = served.client().post(HILL + "/decisions", "{}", "X-Role", role, "If-Match", "\"x\"");
            assertThat(answer.status()).isEqualTo(role.equals("nobody") ? 401 : 403);
        }
    }
}
