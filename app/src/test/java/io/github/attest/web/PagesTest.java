package io.github.attest.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.link.MatchWeights;
import io.github.attest.text.DataFile;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every page, over HTTP. */
class PagesTest {
    @TempDir
    static Path folder;

    @AutoClose
    @SuppressWarnings("NullAway.Init") // set before any test
    private static Served served;

    @BeforeAll
    static void serve() {
        served = Served.at(folder.resolve("attest.db").toString());
    }

    private static Document page(String path, String... headers) {
        return Jsoup.parse(served.client().get(path, headers).text());
    }

    @Test
    void nothingRunsButWhatTheServerBrings() {
        Client.Answer answer = served.client().get("/incidents");
        assertThat(answer.header("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'")
                .doesNotContain("unsafe");
        assertThat(Jsoup.parse(answer.text()).select("script:not([src]), style, [style], [onclick]"))
                .isEmpty();
    }

    @Test
    void filesAreAskedForOnce() {
        String address = page("/incidents").select("link[rel=stylesheet]").attr("href");
        Client.Answer asset = served.client().get(address, "Accept-Encoding", "gzip");
        assertThat(asset.status()).isEqualTo(200);
        assertThat(asset.header("Cache-Control").orElseThrow()).contains("immutable");
        assertThat(asset.header("Content-Encoding")).contains("gzip");
        assertThat(served.client().get("/assets/attest.css").header("Cache-Control"))
                .contains("no-cache");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/none.css",
                "/assets/..%2Fopenapi.json",
                "/assets/vendor/..%2F..%2Fopenapi.json",
                "/assets/vendor",
                "/assets/attest.class"
            })
    void noOtherFileIsGiven(String path) {
        assertThat(served.client().get(path).status()).isEqualTo(404);
    }

    @Test
    void whateverTheLanguageWhatTheFilterOffersFindsTheSame() {
        Document arabic = page("/incidents", "Accept-Language", "ar");
        assertThat(arabic.select("#weapons option").eachAttr("value")).contains("غارة جوية");
        assertThat(arabic.select("#countries option").eachAttr("value")).contains("أوكرانيا");
        for (String filter :
                List.of("country=أوكرانيا", "country=Ukraine", "country=ua", "belligerent=روسيا&place=Kharkiv")) {
            assertThat(page("/incidents?"
                                    + Encoded.encode(filter).replace("%3D", "=").replace("%26", "&"))
                            .select(".incidents .where")
                            .eachText())
                    .as(filter)
                    .containsExactly("Kharkiv, Ukraine");
        }
        Document found = page("/incidents?weapon=" + Encoded.encode("غارة جوية"));
        assertThat(found.select(".incidents .where").eachText()).containsExactly("Idlib, Syria");
        assertThat(found.select("input[name=weapon]").attr("value")).isEqualTo("airstrike");
        assertThat(page("/incidents?country=Atlantis").select("#results .note").text())
                .startsWith("Country: “Atlantis” cannot be used and was left out. Choose a country from the list");
    }

    @Test
    void aRecordInArabicHoldsNoEnglishOfOurs() {
        Document arabic = page("/incidents/inc-1", "Accept-Language", "ar");
        assertThat(arabic.select(".facts dd").text()).contains("روسيا");
        assertThat(arabic.select("main [lang=en]")).isEmpty();
    }

    @Test
    void theFilterIsInTheAddressAndInTheForm() {
        Document page = page("/incidents?place=Idlib&grade=weak&grade=fair&from=&to=");
        assertThat(page.select(".incidents li")).hasSize(1);
        assertThat(page.select("input[name=place]").attr("value")).isEqualTo("Idlib");
        assertThat(page.select("input[name=grade][checked]").eachAttr("value")).containsExactly("fair", "weak");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/incidents", "/map", "/timeline"})
    void whatCannotBeUsedOfAFilterIsSaidAndTheRestIsInForce(String path) {
        Client.Answer answer =
                served.client().get(path + "?from=notadate&grade=x&place=Idlib&to=2026-13-01&text=%22%22&bbox=1");
        assertThat(answer.status()).isEqualTo(400);
        Document page = Jsoup.parse(answer.text());
        assertThat(page.select("#results [role=alert] p").eachText())
                .hasSize(5)
                .contains(
                        "From: “notadate” cannot be used and was left out. Give a day such as 2026-03-31.",
                        "Grade: “x” cannot be used and was left out. Choose a grade.");
        assertThat(page.select("#results").text()).contains("1 incident");
        assertThat(page.select("form.filter input[name=place]").attr("value")).isEqualTo("Idlib");
        assertThat(page.select("#results a[href*=notadate], #results input[value=notadate]"))
                .isEmpty();
        assertThat(page.select("[data-features]").attr("data-features")).doesNotContain("notadate");
    }

    @Test
    void whatCannotBeUsedOfAListIsSaidToo() {
        Document page = page("/incidents?sort=age&cursor=x&limit=0&place=Idlib&place=Homs");
        assertThat(page.select("#results [role=alert] p")).hasSize(4);
        assertThat(page.select(".incidents li")).hasSize(2);
        assertThat(page("/timeline?unit=hour").select("#results [role=alert] p"))
                .hasSize(1);
        assertThat(page("/incidents?from=%3Cscript%3E1%3C/script%3E").select("#results script"))
                .isEmpty();
    }

    @Test
    void whatOthersAddToAnAddressHindersNoPage() {
        assertThat(served.client().get("/incidents/inc-1?passedOnBy=somebody").status())
                .isEqualTo(200);
        Client.Answer list = served.client().get("/incidents?plaec=Idlib&country=SY");
        assertThat(list.status()).isEqualTo(400);
        Document page = Jsoup.parse(list.text());
        assertThat(page.select("#results [role=alert] p").eachText())
                .containsExactly(
                        "plaec: “Idlib” cannot be used and was left out. There is nothing of this name to filter by.");
        assertThat(page.select(".incidents .where").eachText()).containsExactly("Idlib, Syria");
        assertThat(page.select("#results [href*=plaec], #results [name=plaec]")).isEmpty();
    }

    @Test
    void childrenAndWomenAreAmongTheTotals() {
        Document page = page("/incidents?target=market");
        assertThat(page.select(".toll thead th").eachText()).endsWith("children killed", "women killed");
        assertThat(page.select(".toll tbody tr")).hasSize(1);
        assertThat(page.select("input[name=target]").attr("value")).isEqualTo("market");
    }

    @Test
    void whatCannotBeShownIsSaidInSentences() {
        Client.Answer nowhere = served.client().get("/nowhere", "Accept", "text/html");
        assertThat(nowhere.status()).isEqualTo(404);
        assertThat(Jsoup.parse(nowhere.text()).select(".message p").eachText())
                .contains("There is nothing at this address.");
        assertThat(served.client().get("/incidents?from=soon").status()).isEqualTo(400);
        assertThat(served.client().get("/nowhere").json().path("code").asText()).isEqualTo("route-unknown");
    }

    @Test
    void everyPageIsThereInARecordOfNothing() {
        try (Served empty = Served.empty(folder.resolve("empty.db").toString(), Limits.STANDARD)) {
            empty.routes().stream()
                    .filter(route -> route.forPeople() && route.method().equals("GET"))
                    .map(route -> route.path().text())
                    .filter(path -> !path.contains("{"))
                    .forEach(path -> assertThat(empty.client()
                                    .get(path, "Accept", "text/html")
                                    .status())
                            .as(path)
                            .isIn(200, 303));
        }
    }

    @Test
    void theListIsSortedAsAsked() {
        assertThat(page("/incidents?sort=day")
                        .select(".incidents .where")
                        .eachText()
                        .getFirst())
                .startsWith("Idlib");
        assertThat(page("/incidents?sort=-day")
                        .select(".incidents .where")
                        .eachText()
                        .getFirst())
                .startsWith("Kharkiv");
        assertThat(page("/incidents?sort=-killed&place=Idlib")
                        .select("option[selected]")
                        .attr("value"))
                .isEqualTo("-killed");
    }

    @Test
    void whatIsShownIsSavedAsItMayBeSeen() {
        Client.Answer csv = served.client().get("/export/csv?place=Idlib", "X-Role", "reader");
        assertThat(csv.text().lines().count()).isEqualTo(2);
        assertThat(csv.header("Content-Disposition").orElseThrow()).contains("incidents.csv");
        String lines = served.client().get("/export/jsonl", "X-Role", "reader").text();
        assertThat(lines.lines().count()).isEqualTo(2);
        assertThat(lines).doesNotContain("Layla");
        assertThat(served.client().get("/export/geojson").json().path("features"))
                .hasSize(2);
        assertThat(served.client().get("/export/xls").status()).isEqualTo(404);
    }

    @Test
    void anIncidentShowsWhyItStandsAsItDoes() {
        Document page = page("/incidents/inc-1");
        assertThat(page.select(".account")).hasSize(2);
        assertThat(page.select("q.killed").eachText())
                .anyMatch(quote -> quote.contains("Twelve civilians were killed"));
        assertThat(page.select("#voices").text()).contains("voice");
        assertThat(page.select(".link tr")).isNotEmpty();
        assertThat(page.select(".citation").text()).contains("/incidents/inc-1");
    }

    @Test
    void linksAreHeldAgainstTheWeightsThatTheServerWasGiven() {
        MatchWeights weights = MatchWeights.of(MatchWeights.withThreshold(DataFile.lines("link/weights.tsv"), 3.75));
        try (ApiServer server = served.weighing(weights);
                Client client = new Client(server.port())) {
            assertThat(Jsoup.parse(client.get("/incidents/inc-1").text())
                            .select("#links + p")
                            .text())
                    .contains("More than 3.75 on average");
            assertThat(client.get("/api/v1/incidents/inc-1/explanation")
                            .json()
                            .path("threshold")
                            .asDouble())
                    .isEqualTo(3.75);
        }
    }

    @Test
    void anIncidentShowsInAPictureWhoSaidItFirst() {
        Elements picture = page("/incidents/inc-1").select(".cites svg");
        assertThat(picture.select("desc").text()).contains("first source");
        assertThat(picture.select("path[d][marker-end] > title").eachText())
                .anyMatch(sentence -> sentence.contains(" traces back to Hill Monitor"));
        assertThat(picture.select("text.second")).isNotEmpty();
        Elements arabic = page("/incidents/inc-1", "Accept-Language", "ar").select(".cites svg");
        assertThat(arabic.select("text").attr("text-anchor"))
                .isNotEqualTo(picture.select("text").attr("text-anchor"));
        assertThat(page("/incidents/inc-2").select(".cites"))
                .as("of one report")
                .isEmpty();
    }

    @Test
    void aReportLeadsToWhatWasCutForThoseFromWhomNothingIsWithheld() {
        assertThat(page("/reports/hill-1").select("#cut a").attr("href")).isEqualTo("/reports/hill-1/cut");
        assertThat(page("/reports/hill-1/cut").select("#cut").text()).contains("Nothing was cut.");
        assertThat(page("/reports/hill-1", "X-Role", "reader").select("#cut")).isEmpty();
        assertThat(served.client()
                        .get("/reports/hill-1/cut", "X-Role", "recorder", "X-Sees", "partner")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aReportShowsTheWordsThatCarryItsClaims() {
        Document page = page("/reports/hill-1");
        assertThat(page.select(".text mark.killed").eachText()).anyMatch(words -> words.startsWith("Twelve civilians"));
        assertThat(page.select(".text mark .tip").eachText()).anyMatch(tip -> tip.contains("en."));
        assertThat(page.select("code.hash").text()).hasSize(64);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/incidents", "/incidents/inc-1", "/reports/hill-1"})
    void aReaderMeetsNoNameThatNobodyReleased(String path) {
        assertThat(served.client().get(path, "X-Role", "reader").text())
                .doesNotContain("Layla")
                .doesNotContain("Haddad")
                .doesNotContain("Abu Omar");
    }

    @Test
    void theReaderChoosesTheLanguage() {
        Client.Answer chosen = served.client().get("/language/ar?to=%2Fincidents%3Fplace%3DIdlib");
        assertThat(chosen.status()).isEqualTo(303);
        assertThat(chosen.header("Location")).contains("/incidents?place=Idlib");
        String cookie = chosen.header("Set-Cookie").orElseThrow().split(";", 2)[0];
        assertThat(page("/incidents", "Cookie", cookie).select("html").attr("dir"))
                .isEqualTo("rtl");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://elsewhere.example/", "//elsewhere.example/", "/\\elsewhere.example", "javascript:1"})
    void nobodyIsSentElsewhere(String to) {
        assertThat(served.client().get("/language/en?to=" + Encoded.encode(to)).header("Location"))
                .contains("/");
    }
}
