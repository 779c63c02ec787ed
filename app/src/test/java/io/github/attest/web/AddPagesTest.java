package io.github.attest.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.attest.capture.Site;
import io.github.attest.capture.Web;
import io.github.attest.record.RecordedReport;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Adding on the pages: given, shown, put right, entered. */
class AddPagesTest {
    private static final String QUAY =
            "Four dockers were killed on Wednesday when a rocket hit the quay of Odesa, Ukraine, the mayor said.";

    @TempDir
    Path folder;

    @AutoClose
    private Served served;

    private Browser recorder;

    @BeforeEach
    void serve() {
        served = Served.at(folder.resolve("attest.db").toString());
        recorder = new Browser(served.client(), "X-Role", "recorder");
    }

    private long entries() {
        return served.record().tip().sequence();
    }

    private Document preview(String... fields) {
        Client.Answer read = recorder.send(recorder.page("/add"), "main form", fields);
        assertThat(read.status()).as(read.text()).isEqualTo(200);
        return Jsoup.parse(read.text(), served.client().origin());
    }

    private Document quay() {
        return preview(
                "text", QUAY, "title", "Rocket hits quay", "source", "Harbour Gazette", "published", "2024-05-02");
    }

    private JsonNode entered(Client.Answer entered) {
        assertThat(entered.status()).as(entered.text()).isEqualTo(303);
        String report = entered.header("Location").orElseThrow();
        assertThat(recorder.get(report).status()).isEqualTo(200);
        return served.client().get("/api/v1" + report).json();
    }

    @Test
    void aTextIsShownAndThenEntered() {
        long before = entries();
        Document preview = quay();
        assertThat(preview.select("mark.killed").text()).contains("Four dockers were killed");
        assertThat(preview.select(".account .figures dd").text()).contains("4");
        assertThat(preview.select("section > p.soft").text()).contains("Harbour Gazette", "2 May 2024");
        assertThat(entries()).isEqualTo(before);

        JsonNode report = entered(recorder.send(preview, "form.preview"));
        assertThat(report.at("/report/title").asText()).isEqualTo("Rocket hits quay");
        assertThat(report.at("/accounts/0/killed/min").asInt()).isEqualTo(4);
        assertThat(served.client().get("/api/v1/incidents?place=Odesa").json().path("items"))
                .hasSize(1);
        assertThat(served.record().log(before + 1, 1).getFirst().author()).isEqualTo("a recorder");
    }

    @Test
    void whatWasMisreadIsPutRightOnTheWay() {
        JsonNode report = entered(recorder.send(
                quay(),
                "form.preview",
                "account.1.killed",
                "5..6",
                "account.1.date",
                "2024-04-30",
                "account.1.place",
                "Chornomorsk",
                "account.1.admin1",
                "Odesa Oblast"));
        assertThat(report.at("/accounts/0/killed/min").asInt())
                .as("what was read stays")
                .isEqualTo(4);
        JsonNode incident = served.client()
                .get("/api/v1/incidents?place=Chornomorsk")
                .json()
                .at("/items/0");
        assertThat(incident.at("/killed/min").asInt()).isEqualTo(5);
        assertThat(incident.at("/killed/max").asInt()).isEqualTo(6);
        assertThat(incident.at("/date/earliest").asText()).isEqualTo("2024-04-30");
        assertThat(incident.at("/place/latitude").isNumber()).isFalse();
        assertThat(served.record().decisions())
                .hasSize(3)
                .allMatch(decision -> decision.author().equals("a recorder")
                        && decision.reason().equals("Put right when it was entered."));
    }

    @Test
    void whatCannotBePutRightSoIsSaidAndNothingIsWritten() {
        long before = entries();
        Client.Answer refused = recorder.send(quay(), "form.preview", "account.1.killed", "some");
        assertThat(refused.status()).isEqualTo(422);
        Document again = Jsoup.parse(refused.text());
        assertThat(again.select("[role=alert]").text()).startsWith("Write a number of people");
        assertThat(again.select("input[name=account.1.killed]").val()).isEqualTo("some");
        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void whatLinkingWouldDoIsShownFirstAndIsWhatItDoes() {
        Document preview = preview(
                "text",
                "An airstrike hit a market in Idlib, Syria, on Tuesday and killed 14 people, medics said.",
                "title",
                "Market in Idlib bombed",
                "published",
                "2026-03-04");
        assertThat(preview.select(".account > :first-child").text()).isEqualTo("It would join this incident");
        assertThat(preview.select(".alike a").eachAttr("href")).containsExactly("/incidents/inc-1");
        assertThat(preview.select(".alike summary").text()).matches("Why: \\+\\d+\\.\\d bits");
        assertThat(preview.select(".alike td").eachText()).contains("Both at the same place");

        String report =
                entered(recorder.send(preview, "form.preview")).at("/report/id").asText();
        assertThat(served.record().incident("inc-1").orElseThrow().reports())
                .extracting(RecordedReport::id)
                .contains(report);
    }

    @Test
    void whatLooksLikeNothingWouldOpenAnIncident() {
        assertThat(quay().select(".account > :first-child").text()).startsWith("It would open a new incident");
    }

    @Test
    void whatItWouldBeLeftApartFromIsShown() {
        Document preview = preview(
                "text",
                "Two people were killed in an airstrike in Idlib, Syria, on Tuesday, neighbours said.",
                "title",
                "Airstrike kills two in Idlib",
                "published",
                "2026-03-03");
        assertThat(preview.select(".account > :first-child").text()).startsWith("It would open a new incident");
        assertThat(preview.select(".account > h3").eachText())
                .startsWith("It looks like these, and would be left apart");
        assertThat(preview.select(".alike a").eachAttr("href")).containsExactly("/incidents/inc-1");
    }

    @Test
    void theSameDocumentIsNotEnteredTwice() {
        recorder.send(quay(), "form.preview");
        long before = entries();
        Document again = quay();
        assertThat(again.select(".note").text()).contains("holds a report of this id already");
        assertThat(recorder.send(again, "form.preview").status()).isEqualTo(303);
        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void filesAreReadByWhatTheyAre() {
        Client.Answer read = recorder.sendFile(
                recorder.page("/add"),
                "main form",
                "two.jsonl",
                "{\"id\":\"pier\",\"title\":\"Pier\",\"text\":\"" + QUAY
                        + "\",\"published\":\"2024-05-02\"}\nnot json\n");
        Document preview = Jsoup.parse(read.text(), served.client().origin());
        assertThat(preview.select(".problems li").text()).startsWith("two.jsonl line 2");
        assertThat(entered(recorder.send(preview, "form.preview"))
                        .at("/report/id")
                        .asText())
                .isEqualTo("pier");
    }

    @Test
    void severalReportsAreEachAnsweredFor() {
        String line = "{\"id\":\"%s\",\"title\":\"Pier\",\"text\":\"" + QUAY + "\",\"published\":\"2024-05-02\"}\n";
        Client.Answer read = recorder.sendFile(
                recorder.page("/add"), "main form", "two.jsonl", line.formatted("a") + line.formatted("hill-1"));
        Document done = Jsoup.parse(
                recorder.send(Jsoup.parse(read.text()), "form.preview").text());
        assertThat(done.select("main li").eachText().getFirst()).isEqualTo("a: added.");
        assertThat(done.select("main li").eachText().getLast()).startsWith("hill-1: was not added.");
    }

    @Test
    void whatIsEnteredIsWhatWasShown() {
        Document preview = quay();
        long before = entries();
        preview.select("input[name=document]").val("{\"name\":\"a.txt\",\"bytes\":\"QQ==\"}");
        assertThat(recorder.send(preview, "form.preview").status()).isEqualTo(422);
        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void whatIsNoDocumentIsNotEntered() {
        Document preview = quay();
        String forged = "{\"name\":\"a.txt\",\"bytes\":\"no base64\"}";
        preview.select("input[name=document]").val(forged);
        preview.select("input[name=digest]").val(Submission.digest(List.of(forged)));
        assertThat(recorder.send(preview, "form.preview").status()).isEqualTo(422);
    }

    @Test
    void whoGivesNothingIsToldSo() {
        Client.Answer nothing = recorder.send(recorder.page("/add"), "main form");
        assertThat(nothing.status()).isEqualTo(422);
        Document told = Jsoup.parse(nothing.text());
        assertThat(told.select("[role=alert]").text()).startsWith("Nothing was given");
        String chosen = recorder.get(told.select("a[hreflang=ar]").attr("href"))
                .header("Location")
                .orElseThrow();
        assertThat(chosen)
                .as("another language, after a form that was not taken")
                .isEqualTo("/add");
    }

    @Test
    void aServerThatFetchesNothingDoesNotOfferIt() {
        assertThat(recorder.page("/add").select("input[name=fetch]")).isEmpty();
        Client.Answer fetched = recorder.send(recorder.page("/add"), "main form", "fetch", "http://127.0.0.1:1/");
        assertThat(fetched.status()).isEqualTo(422);
    }

    @Test
    void whatStandsAtAnAddressIsFetchedOnceAndKeptAsAnArchive() {
        try (Site site = new Site().withPage("/quay", "Rocket hits quay", QUAY);
                Web web = Web.openWithPrivate();
                Served fetching = Served.fetching(folder.resolve("web.db").toString(), web)) {
            Browser browser = new Browser(fetching.client(), "X-Role", "recorder");
            Document preview = Jsoup.parse(browser.send(browser.page("/add"), "main form", "fetch", site.url("/quay"))
                    .text());
            assertThat(preview.select("mark.killed").text()).contains("Four dockers were killed");
            assertThat(fetching.record().reports()).isEmpty();
            Client.Answer entered = browser.send(preview, "form.preview");
            assertThat(entered.status()).as(entered.text()).isEqualTo(303);
            RecordedReport report = fetching.record().reports().getFirst();
            assertThat(report.url()).isEqualTo(site.url("/quay"));
            assertThat(new String(fetching.record().original(report.sha256()).orElseThrow(), StandardCharsets.UTF_8))
                    .startsWith("WARC/1.0");
            assertThat(site.asked())
                    .filteredOn(asked -> asked.equals("GET /quay"))
                    .hasSize(1);
            Client.Answer gone = browser.send(browser.page("/add"), "main form", "fetch", site.url("/gone"));
            assertThat(Jsoup.parse(gone.text()).select(".problems li").text()).contains("status 404");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "${7*7}#{7}",
                "\u202e\u2066x",
                "''"
            })
    void hostileDocumentsAreShownAsText(String hostile) {
        Document preview = preview("text", hostile + " " + QUAY + hostile, "title", hostile, "source", hostile);
        assertThat(preview.select("script:not([src]), [onerror], img")).isEmpty();
        assertThat(preview.select("h2").eachText().getFirst())
                .isEqualTo(Jsoup.parse(escaped(hostile)).text().strip());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--x",
                "--x--",
                "--x\r\nno head\r\n\r\n1\r\n--x--",
                "--x\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\nnever ends",
                "--y\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--y--"
            })
    void whatIsNoFormIsRefused(String body) {
        assertThat(served.client()
                        .send(
                                "POST",
                                "/add",
                                body,
                                "X-Role",
                                "recorder",
                                "Content-Type",
                                "multipart/form-data; boundary=x")
                        .status())
                .isBetween(400, 403);
    }
}
