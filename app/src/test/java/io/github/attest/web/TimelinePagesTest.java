package io.github.attest.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The timeline, over HTTP: two incidents, of 3 and 9 March 2026. */
class TimelinePagesTest {
    @TempDir
    static Path folder;

    @AutoClose
    @SuppressWarnings("NullAway.Init") // set before any test
    private static Served served;

    @BeforeAll
    static void serve() {
        served = Served.at(folder.resolve("attest.db").toString());
    }

    private static Document page(String query, String... headers) {
        return Jsoup.parse(served.client().get("/timeline" + query, headers).text());
    }

    @Test
    void theTableHasTheFiguresOfThePicture() {
        Document page = page("");
        assertThat(page.expectFirst("h2").text()).isEqualTo("Incidents per day");
        assertThat(page.select("svg.bars a title").eachText())
                .containsExactly("3 March 2026: 1 incident, killed: 12", "9 March 2026: 1 incident, killed: 3");
        assertThat(page.select("tbody th").eachText()).containsExactly("3 March 2026", "9 March 2026");
        assertThat(page.expectFirst("tbody tr").select("td").eachText())
                .containsExactly("1", "0", "0", "1", "0", "0", "12");
        assertThat(page.select("svg.bars").attr("data-days").split(" ", -1)).hasSize(8);
    }

    @ParameterizedTest
    @CsvSource({
        "?unit=day,             /incidents?from=2026-03-03&to=2026-03-03",
        "?unit=week&grade=weak, /timeline?grade=weak&from=2026-03-02&to=2026-03-08",
        "?unit=month,           /timeline?from=2026-03-01&to=2026-03-31",
        "?unit=year&from=2026-01-01, /timeline?from=2026-01-01&to=2026-12-31"
    })
    void aBarLeadsToItsTimeAlone(String query, String address) {
        assertThat(page(query).select("svg.bars a").attr("href")).isEqualTo(address);
        assertThat(page(query).select("tbody a").attr("href")).isEqualTo(address);
    }

    @Test
    void theFilterHolds() {
        Document page = page("?place=Idlib&unit=month");
        assertThat(page.select("input[name=place]").attr("value")).isEqualTo("Idlib");
        assertThat(page.select("option[selected]").attr("value")).isEqualTo("month");
        assertThat(page.select("tbody tr")).hasSize(1);
        assertThat(page.select("#results > p a").attr("href")).isEqualTo("/incidents?place=Idlib");
    }

    @Test
    void theBarsStandOnTheirFoot() {
        for (Element bar : page("").select("svg.bars a rect:not(.hit)")) {
            assertThat(Double.parseDouble(bar.attr("y")) + Double.parseDouble(bar.attr("height")))
                    .isCloseTo(220, within(0.02));
        }
    }

    @Test
    void timeGoesTheWayOfReading() {
        assertThat(x(page("")).get(0)).isLessThan(x(page("")).get(1));
        Document arabic = page("", "Accept-Language", "ar");
        assertThat(x(arabic).get(0)).isGreaterThan(x(arabic).get(1));
    }

    private static List<Double> x(Document page) {
        return page.select("svg.bars .hit").eachAttr("x").stream()
                .map(x -> Double.valueOf(x.replace("%", "")))
                .toList();
    }

    @Test
    void nothingRunsAndNobodyIsNamed() {
        Client.Answer answer = served.client().get("/timeline", "X-Role", "nobody");
        assertThat(answer.text()).doesNotContain("Layla", "Haddad", "Abu Omar");
        assertThat(Jsoup.parse(answer.text()).select("script:not([src]), style, [style]"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "\" onclick=\"alert(1)", "${7*7}{0}", "\u202eevil\u202c"})
    void whatWasTypedIsText(String typed) {
        Document page = page("?place=" + Encoded.encode(typed));
        assertThat(page.select("input[name=place]").attr("value")).isEqualTo(typed);
        assertThat(page.select("script:not([src]), [onclick]")).isEmpty();
        assertThat(page.select("#results").text()).startsWith("No incident fits this filter.");
    }

    @Test
    void anEmptyRecordHasNoBars() {
        try (Served empty = Served.empty(folder.resolve("empty.db").toString(), Limits.STANDARD)) {
            Document page = Jsoup.parse(empty.client().get("/timeline").text());
            assertThat(page.select("#results").text()).isEqualTo("There is no incident in this record yet.");
            assertThat(page.select("svg.bars")).isEmpty();
        }
    }

    @Test
    void aUnitThatIsNoneIsRefused() {
        assertThat(served.client().get("/timeline?unit=hour").status()).isEqualTo(400);
    }
}
