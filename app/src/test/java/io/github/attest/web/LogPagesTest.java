package io.github.attest.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.access.Secret;
import io.github.attest.model.Grade;
import io.github.attest.page.Strings;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The log and the documents, over HTTP. */
class LogPagesTest {
    @TempDir
    Path folder;

    @AutoClose
    @SuppressWarnings("NullAway.Init") // set before each test
    private Served served;

    @BeforeEach
    void serve() {
        served = Served.at(folder.resolve("attest.db").toString());
    }

    private Document page(String path, String... headers) {
        return Jsoup.parse(served.client().get(path, headers).text());
    }

    private Client.Answer check(String token) {
        return served.client()
                .send(
                        "POST",
                        "/log/verification",
                        "token=" + token,
                        "Content-Type",
                        "application/x-www-form-urlencoded",
                        "Cookie",
                        "__Host-attest-form=" + token);
    }

    @Test
    void theLatestEntryStandsFirstAndLeadsToWhatItConcerns() {
        Document log = page("/log");
        assertThat(log.select("tbody tr").size())
                .isEqualTo(served.record().tip().sequence());
        assertThat(log.select("tbody th").eachText().getLast()).isEqualTo("1");
        assertThat(log.select("tbody a").eachAttr("href")).contains("/reports/hill-1", "/incidents/inc-1");
        assertThat(page("/log?before=2").select("tbody tr")).hasSize(1);
    }

    @Test
    void aCheckSaysWhatItFound() {
        String token = Secret.create();
        assertThat(Jsoup.parse(check(token).text()).select("[role=status] p").eachText())
                .anyMatch(sentence -> sentence.startsWith("The record is sound: "));
    }

    @Test
    void aFormFromElsewhereChecksNothing() {
        Client.Answer answer = served.client()
                .send(
                        "POST",
                        "/log/verification",
                        "token=guessed",
                        "Content-Type",
                        "application/x-www-form-urlencoded");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(Jsoup.parse(answer.text()).select(".message p").eachText())
                .anyMatch(sentence -> sentence.contains("too old"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/about", "/about/methodology", "/about/codebook", "/about/exports"})
    void theDocumentsAreShownWithLinksThatLeadSomewhere(String path) {
        Document page = page(path);
        assertThat(page.select(".handbook h1")).hasSize(1);
        for (String link : page.select(".handbook a[href^=#]").eachAttr("href")) {
            assertThat(page.getElementById(link.substring(1))).as(link).isNotNull();
        }
        for (String link : page.select(".handbook a[href^=/]").eachAttr("href")) {
            assertThat(served.client().get(link.replaceFirst("#.*", "")).status())
                    .as(link)
                    .isEqualTo(200);
        }
        assertThat(page.select(".handbook a[href$=.md]")).isEmpty();
    }

    @Test
    void theMethodIsToldInArabicAndWhatIsNotIsMarkedAsEnglish() {
        Document summary = page("/about/methodology", "Accept-Language", "ar");
        assertThat(summary.select(".handbook[lang=ar][dir=rtl] h1").text()).startsWith("ما الذي يُحصى");
        for (String link : summary.select(".handbook a[href^=#]").eachAttr("href")) {
            assertThat(summary.getElementById(link.substring(1))).as(link).isNotNull();
        }
        String whole = summary.select("main a[hreflang=en]").attr("href");
        Document english = page(whole, "Accept-Language", "ar");
        assertThat(english.select(".handbook[lang=en][dir=ltr] h1").text()).startsWith("What Attest counts");
        assertThat(english.select("html").attr("lang")).isEqualTo("ar");
        assertThat(english.select("main a[hreflang=ar]").attr("href")).isEqualTo("/about/methodology?in=ar");

        Document codebook = page("/about/codebook", "Accept-Language", "ar");
        assertThat(codebook.select(".handbook[lang=en][dir=ltr]")).hasSize(1);
        assertThat(codebook.select("main > .soft").text()).contains("هذه الوثيقة باللغة");
        assertThat(page("/about/codebook").select("main a[hreflang]")).isEmpty();
    }

    /** A summary that lacks a grade, or says another order of them, would mislead. */
    @Test
    void theSummaryHasTheGradesInTheOrderInWhichTheyAreDecided() {
        Document summary = page("/about/methodology", "Accept-Language", "ar");
        Strings arabic = Strings.in("ar").orElseThrow();
        assertThat(summary.select(".handbook td:nth-child(2)").eachText())
                .containsSubsequence(
                        Stream.of(Grade.DISCOUNTED, Grade.CONFIRMED, Grade.CONTESTED, Grade.FAIR, Grade.WEAK)
                                .map(grade -> arabic.label("grade", grade))
                                .toList());
    }

    @Test
    void vagueNumeralsAndLicencesAreTold() {
        Document page = page("/about");
        assertThat(page.select("table.small caption").eachText()).anyMatch(profile -> profile.startsWith("airwars"));
        assertThat(page.select(".notice").text()).contains("GeoNames", "MapLibre");
        assertThat(served.client().get("/about/none").status()).isEqualTo(404);
    }
}
