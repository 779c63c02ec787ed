package io.github.attest.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.attest.page.Typed;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people decide on the pages: the same as through the API, by forms. */
class DecisionPagesTest {
    private static final String HILL = "/incidents/inc-1";

    @TempDir
    Path folder;

    @AutoClose
    private Served served;

    private Browser reviewer;

    @BeforeEach
    void serve() {
        served = Served.at(folder.resolve("attest.db").toString());
        reviewer = new Browser(served.client(), "X-Role", "reviewer");
    }

    private static String form(String kind) {
        return "form:has(input[name=kind][value=" + kind + "])";
    }

    private JsonNode incident() {
        return served.client().get("/api/v1/incidents/inc-1").json();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        grade       | grade=confirmed                                                   | /grade                 | Confirmed
        range       | type=killed,min=10,max=14                                         | /killed/max            | 14
        range       | type=killed,group=children,min=2                                  | /groups/1/min          | 2
        belligerent | belligerents.1.name=Northern Front,belligerents.1.basis=suspected | /belligerents/0/name   | Northern Front
        place       | place.name=Ariha,place.precision=admin1,place.latitude=,place.longitude= | /place/name     | Ariha
        date        | date=2026-03-02..2026-03-03                                       | /date/earliest         | 2026-03-02
        civilians   | civilians=contested                                               | /civilians             | contested
        """)
    void everyKindIsInForceAtOnce(String kind, String fields, String pointer, String value) {
        Client.Answer sent = reviewer.send(
                reviewer.page(HILL), form(kind), (fields + ",reason=compared,words=Twice.").split("[=,]", -1));
        assertThat(sent.status()).as(sent.text()).isEqualTo(303);
        assertThat(sent.header("Location")).contains(HILL);
        assertThat(incident().at(pointer).asText()).isEqualTo(value);
        assertThat(incident().at("/decisions/0/reason").asText())
                .isEqualTo("The accounts were compared with one another. Twice.");
        assertThat(incident().at("/decisions/0/author").asText()).isEqualTo("a reviewer");
    }

    @Test
    void anIncidentIsSplitAndTheSplitWithdrawn() {
        reviewer.send(reviewer.page(HILL), form("split"), "accounts", "hill-2#1", "words", "Another market.");
        assertThat(Served.ids(served.client().get("/api/v1/incidents"))).hasSize(3);
        Client.Answer withdrawn =
                reviewer.send(reviewer.page(HILL), "form[action$=/withdrawal]", "words", "It was the same one.");
        assertThat(withdrawn.header("Location")).contains(HILL);
        assertThat(Served.ids(served.client().get("/api/v1/incidents"))).hasSize(2);
    }

    @Test
    void whatIsReleasedIsShownToReaders() {
        Browser reader = new Browser(served.client(), "X-Role", "reader");
        assertThat(reader.get(HILL).text()).doesNotContain("Layla Haddad");
        reviewer.send(
                reviewer.page(HILL),
                "form:has(button[value=release])",
                "kind",
                "release",
                "field",
                "minors",
                "name",
                "Layla Haddad",
                "reason",
                "consent");
        assertThat(served.client()
                        .get("/api/v1/incidents/inc-1", "X-Role", "reader")
                        .text())
                .contains("Layla Haddad");
    }

    @Test
    void accountsAreCorrectedAndReportsRetractedOnTheirPage() {
        Client.Answer corrected = reviewer.send(
                reviewer.page("/reports/port"), form("figure"), "min", "30", "max", "30", "reason", "misread");
        assertThat(corrected.header("Location")).contains("/reports/port");
        assertThat(served.client()
                        .get("/api/v1/incidents/inc-2")
                        .json()
                        .at("/killed/min")
                        .asInt())
                .isEqualTo(30);
        reviewer.send(
                reviewer.page("/reports/port"),
                form("setting") + ":has(input[name=date])",
                "date",
                "2026-03-08",
                "reason",
                "misread");
        assertThat(served.client()
                        .get("/api/v1/incidents/inc-2")
                        .json()
                        .at("/date/earliest")
                        .asText())
                .isEqualTo("2026-03-08");
        Client.Answer nobody = reviewer.send(reviewer.page("/reports/port"), form("voice"), "words", "I asked them.");
        assertThat(nobody.status()).isEqualTo(422);
        Client.Answer voiced = reviewer.send(
                reviewer.page("/reports/port"),
                form("voice"),
                "voices.1.name",
                "Port Watch",
                "voices.1.kind",
                "monitor",
                "words",
                "I asked them.");
        assertThat(voiced.header("Location")).contains("/reports/port");
        assertThat(reviewer.page("/incidents/inc-2").select(".voices").text())
                .contains("Port Watch", "A person decided that Port Watch speaks through");
        reviewer.send(reviewer.page("/reports/port"), form("retract"), "reason", "withdrawn");
        assertThat(Served.ids(served.client().get("/api/v1/incidents"))).containsExactly("inc-1");
    }

    @Test
    void whoIsSecondIsToldAndSeesWhatStandsNow() {
        Document seen = reviewer.page(HILL);
        Browser first = new Browser(served.client(), "X-Role", "administrator");
        first.send(first.page(HILL), form("grade"), "grade", "discounted", "reason", "later");
        Client.Answer second = reviewer.send(seen, form("grade"), "grade", "confirmed", "words", "I was there.");
        assertThat(second.status()).isEqualTo(412);
        Document now = Jsoup.parse(second.text());
        assertThat(now.select("[role=alert]").text()).startsWith("Somebody changed this");
        assertThat(now.select(form("grade")).select("input[name=words]").val()).isEqualTo("I was there.");
        assertThat(now.select("h2#grade + p").text()).startsWith("Discounted");
        assertThat(incident().path("grade").asText()).isEqualTo("Discounted");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        grade | grade=fair                                    | Give a reason
        range | type=killed,min=9,max=2,reason=later          | Give the greatest number
        range | type=killed,min=many,reason=later             | Give the least number
        date  | date=soon,reason=later                        | Write the date
        place | place.name=Ariha,place.latitude=35,place.longitude=,reason=later | A point needs both
        """)
    void whatCannotBeDecidedIsSaidBesideWhatWasTyped(String kind, String fields, String sentence) {
        String[] typed = fields.split("[=,]", -1);
        Client.Answer refused = reviewer.send(reviewer.page(HILL), form(kind), typed);
        assertThat(refused.status()).isEqualTo(422);
        Document again = Jsoup.parse(refused.text());
        assertThat(again.select("details[open] form p.note").text()).startsWith(sentence);
        assertThat(again.select("[aria-invalid]")).isNotEmpty();
        assertThat(again.expectForm("details[open] form").formData().stream()
                        .filter(field -> field.key().equals(typed[0]))
                        .map(field -> field.value()))
                .containsExactly(typed[1]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "reader", "recorder"})
    void onlyReviewersSeeTheForms(String role) {
        Browser browser = new Browser(served.client(), "X-Role", role);
        assertThat(browser.page(HILL).select(".decisions")).isEmpty();
        assertThat(browser.page("/reports/hill-1").select(".decisions")).isEmpty();
    }

    @Test
    void aFormOfAnotherSiteChangesNothing() {
        Client.Answer forged = reviewer.post(HILL + "/decisions", "kind=grade&grade=weak&reason=later&etag=%22x%22");
        assertThat(forged.status()).isEqualTo(403);
        assertThat(served.record().decisions()).isEmpty();
    }

    @Test
    void pagesLetTheirOwnFormsSayWhereTheyComeFrom() {
        Client.Answer page = reviewer.get(HILL);
        assertThat(page.header("Referrer-Policy")).contains("same-origin");
        assertThat(served.client().get("/api/v1/incidents/inc-1").header("Referrer-Policy"))
                .contains("no-referrer");
    }

    @Test
    void whatIsTypedIsShownAsText() {
        String hostile = "\"><script>alert(1)</script>${7*7}\u202e";
        Client.Answer refused = reviewer.send(
                reviewer.page(HILL), form("place"), "place.name", hostile, "place.latitude", "x", "words", hostile);
        Document again = Jsoup.parse(refused.text());
        assertThat(again.select("script:not([src])")).isEmpty();
        assertThat(again.select("input[name=place.name]").val()).isEqualTo(hostile);
    }

    @Test
    void nothingWasTypedAtFirst() {
        assertThat(Typed.NOTHING.any()).isFalse();
        assertThat(reviewer.page(HILL).select("details.decision[open], [aria-invalid]"))
                .isEmpty();
    }
}
