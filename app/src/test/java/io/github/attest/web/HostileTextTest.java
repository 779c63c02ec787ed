package io.github.attest.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.github.attest.json.Sha256;
import io.github.attest.model.Report;
import io.github.attest.model.Source;
import io.github.attest.model.SourceKind;
import io.github.attest.page.Address;
import io.github.attest.record.Samples;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Five hundred texts that want to be more than text, in every field that a report can fill: they are shown, and do nothing. */
class HostileTextTest {
    private static final List<String> SEEDS = List.of(
            "<script>window.hostile=1</script>",
            "<img src=x onerror=window.hostile=1>",
            "<svg onload=window.hostile=1>",
            "\"><script>window.hostile=1</script>",
            "' onmouseover='window.hostile=1",
            "javascript:window.hostile=1",
            "<style>*{display:none}</style>",
            "<iframe srcdoc='<script>parent.hostile=1</script>'></iframe>",
            "</textarea></title></script><b>",
            "<!-- --><base href=//elsewhere.example/>",
            "${7*7} #{7*7} {{7*7}} @template.layout() !{int x;} <%= 7*7 %>",
            "{0} {1, plural, other {#}} ''{''",
            "\u202eright to left\u202c \u2066isolated",
            "\u200b\u200d\ufeff",
            "e\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301",
            "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
            "'; DROP TABLE journal; --",
            "../../etc/passwd\u2028new line",
            "&lt;script&gt; &amp;#60; &#x3c;script&#x3e;",
            "=HYPERLINK(\"http://elsewhere.example\")");

    private static final List<String> FRAMES = List.of(
            "%s",
            " %s ",
            "%s%s%s",
            "A strike %s hit",
            "\"%s\"",
            "'%s'",
            "<%s>",
            "</p>%s",
            "%s -- %s",
            "]]>%s",
            "\\%s",
            "%s\t%s",
            "-->%s<!--",
            "`%s`",
            "\u2028%s",
            "قتل %s في",
            "x=%s&y=%s",
            "%s/%s",
            "{\"a\":\"%s\"}",
            "data:text/html,%s",
            "[%s](%s)",
            "%%00%s",
            "<a href=\"%s\">%s</a>",
            "<!DOCTYPE html>%s",
            "\ufffd%s");

    private static final String TELLING =
            "\n\nAn airstrike killed four people in Idlib on Tuesday, Abu Hostile, a witness, told the Hill Monitor.";

    @TempDir
    static Path folder;

    @AutoClose
    @SuppressWarnings("NullAway.Init") // set before any test
    private static Served served;

    private static final List<String> TEXTS = texts();

    private static List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (String seed : SEEDS) {
            FRAMES.forEach(frame -> texts.add(frame.replace("%s", seed).replace("%%", "%")));
        }
        texts.set(0, "x".repeat(20_000));
        texts.set(1, "<b>".repeat(2_000));
        return texts;
    }

    @BeforeAll
    static void serve() {
        served = Served.empty(folder.resolve("attest.db").toString(), Limits.STANDARD);
        for (int number = 0; number < TEXTS.size(); number++) {
            String hostile = TEXTS.get(number);
            byte[] original = (hostile + number).getBytes(StandardCharsets.UTF_8);
            Report report = new Report(
                    id(number),
                    new Source(hostile, SourceKind.OUTLET),
                    hostile,
                    hostile,
                    hostile,
                    LocalDate.of(2026, 3, 4),
                    null,
                    "en",
                    hostile + TELLING,
                    List.of(),
                    Sha256.of(original));
            served.record().add(Served.PIPELINE.extract(report), original, Samples.TESTER);
        }
        served.record().link(Served.PIPELINE, Samples.TESTER);
    }

    private static String id(int number) {
        return "r" + number
                + TEXTS.get(number).substring(0, Math.min(40, TEXTS.get(number).length()));
    }

    @Test
    void thereAreFiveHundred() {
        assertThat(TEXTS).hasSize(500);
    }

    @Test
    void noneBecomesAPartOfAPage() {
        for (int number = 0; number < TEXTS.size(); number++) {
            Client.Answer answer = served.client().get(Address.report(id(number)));
            assertThat(answer.status()).as(TEXTS.get(number)).isEqualTo(200);
            requireHarmless(Jsoup.parse(answer.text()));
        }
        for (String path : pages()) {
            Client.Answer answer = answered(path);
            assertThat(answer.status()).as(path).isEqualTo(200);
            requireHarmless(Jsoup.parse(answer.text()));
        }
    }

    /** Every other page that shows what reports say, and the publishers whose names fit into an address. */
    private static List<String> pages() {
        List<String> pages = new ArrayList<>(List.of(
                "/incidents",
                "/incidents/inc-1",
                "/log",
                "/map",
                "/timeline",
                "/review",
                "/sources?limit=200",
                "/incidents?place=" + Address.encoded(TEXTS.get(25))));
        TEXTS.stream()
                .skip(2)
                .map(String::strip)
                .filter(name -> served.record().source(name).isPresent())
                .limit(100)
                .map(Address::source)
                .forEach(pages::add);
        return pages;
    }

    /** The answer, once what has to be worked out first is. */
    private static Client.Answer answered(String path) {
        Client.Answer answer = served.client().get(path);
        while (answer.header("Refresh").isPresent()) {
            answer = served.client().get(path);
        }
        return answer;
    }

    private static void requireHarmless(Document page) {
        assertThat(page.select(
                        "script:not([src^=/assets/]), style, iframe, base, img, [onerror], [onload], [onmouseover]"))
                .isEmpty();
        assertThat(page.select("a[href]").eachAttr("href")).noneMatch(link -> link.startsWith("javascript:"));
    }

    @Test
    void aBrowserShowsThemAndDoesNothing() {
        try (Browsing browsing = Browsing.at(served.client().origin())) {
            Page page = browsing.window(390, false);
            for (int number = 0; number < TEXTS.size(); number += FRAMES.size()) {
                show(page, Address.report(id(number)));
            }
            for (String path : List.of("/incidents", "/incidents/inc-1", "/log")) {
                show(page, path);
            }
            assertThat(browsing.errors).isEmpty();
        }
    }

    private static void show(Page page, String path) {
        page.navigate(path);
        assertThat(page.evaluate("window.hostile")).as(path).isNull();
        Browsing.requireNoSideways(page);
    }
}
