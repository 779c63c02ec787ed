package io.github.attest.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages in a real browser: they can be read and used by everybody, at any width, in any light, in both languages. */
class BrowserTest {
    private static final List<String> PAGES = List.of(
            "/incidents",
            "/incidents?place=Nowhere",
            "/incidents/inc-1",
            "/reports/hill-1",
            "/reports/hill-1/cut",
            "/timeline",
            "/map",
            "/sources",
            "/add",
            "/review",
            "/people",
            "/log",
            "/about",
            "/login",
            "/incidents?from=soon",
            "/nowhere");

    /** At the end of the list: a browser counts their status among the errors. */
    private static final int NOT_OK = 2;

    /** Milliseconds in which a page has asked for all that it needs: it is counted then what was sent, and not how fast. */
    private static final double SETTLED = 2000;

    @TempDir
    static Path folder;

    @SuppressWarnings("NullAway.Init") // set before any test
    private static Served served;

    @SuppressWarnings("NullAway.Init") // set before any test
    private static Browsing browsing;

    @BeforeAll
    static void serve() {
        served = Served.at(folder.resolve("attest.db").toString());
        browsing = Browsing.at(served.client().origin());
    }

    @AfterAll
    static void stop() {
        if (browsing != null) {
            browsing.close();
        }
        served.close();
    }

    @ParameterizedTest
    @CsvSource({"1280,false,en", "390,true,en", "390,false,ar", "1280,true,ar"})
    void everyPageCanBeUsedByEverybody(int width, boolean dark, String language) {
        Page page = browsing.window(width, dark, language);
        for (String path : PAGES) {
            page.navigate(path);
            Browsing.requireAccessible(page);
            Browsing.requireNoSideways(page);
        }
        page.context().close();
    }

    @Test
    void theFilterChangesTheListAndTheAddress() {
        Page page = browsing.window(1280, false);
        page.navigate("/incidents");
        assertThat(page.locator("ol.incidents > li").count()).isEqualTo(2);
        page.getByLabel("Place").fill("Idlib");
        page.getByLabel("Place").press("Enter");
        page.locator("ol.incidents > li")
                .nth(1)
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        assertThat(page.url()).endsWith("/incidents?place=Idlib");
        assertThat(page.locator("caption").textContent()).isEqualTo("1 incident");
        page.context().close();
    }

    @Test
    void aFilterOfWhichSomethingCannotBeUsedSaysSoAndShowsWhatTheRestFinds() {
        Page page = browsing.window(1280, false);
        page.navigate("/incidents?place=Idlib");
        page.getByLabel("Country").fill("Atlantis");
        page.getByLabel("Country").press("Enter");
        page.locator("#results [role=alert]:has-text('“Atlantis” cannot be used')")
                .waitFor();
        assertThat(page.locator("ol.incidents > li").count()).isEqualTo(1);
        page.getByLabel("Country").fill("Syria");
        page.getByLabel("Country").press("Enter");
        page.locator("#results [role=alert]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        assertThat(page.locator("ol.incidents > li").count()).isEqualTo(1);
        page.context().close();
    }

    @Test
    void aReaderGetsFromTheListToTheWordsByKeyboardAlone() {
        Page page = browsing.window(1280, false);
        page.navigate("/incidents");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
        page.keyboard().press("Enter");
        Browsing.tabTo(page, "a.head");
        page.keyboard().press("Enter");
        page.waitForURL("**/incidents/inc-*");
        Browsing.tabTo(page, ".account h3 a");
        page.keyboard().press("Enter");
        page.waitForURL("**/reports/**");
        Browsing.tabTo(page, "mark");
        assertThat(page.locator("mark:focus .tip").isVisible()).isTrue();
        page.context().close();
    }

    /** The map shows what the list shows: the same count under the same filter, a mark for a town, and none for a province. */
    @Test
    void theMapHasTheFilterOfTheListAndNoPointForAnArea() {
        try (Served three = Served.at(folder.resolve("map.db").toString());
                Browsing there = Browsing.at(three.client().origin())) {
            assertThat(three.client().post("/api/v1/reports", """
                {"id": "wide", "title": "Five killed in Syria", "published": "2026-03-14", "text":\
                "Five herders were killed by a mine in Idlib province, Syria, on Friday, a relative said."}\
                """).status()).isEqualTo(201);
            Page page = there.window(1280, false);
            page.addInitScript("""
                window.told = [];
                new MutationObserver(() => told.push(document.getElementById('here')?.textContent ?? ''))
                    .observe(document, {childList: true, subtree: true, characterData: true});
                """);
            page.navigate("/map");
            page.locator("#here:has-text('In this part of the map: 3')").waitFor();
            assertThat(String.valueOf(page.evaluate("told")))
                    .as("never a count before there is something to count")
                    .contains("In this part of the map: 3")
                    .doesNotContain("In this part of the map: 0");
            assertThat(page.locator("#map .mark").count())
                    .as("marks of two towns, none of the province")
                    .isEqualTo(2);

            page.locator("summary").first().click();
            page.getByLabel("Country").fill("UA");
            page.getByLabel("Country").press("Enter");
            page.locator(".count:has-text('1 incident')").waitFor();
            page.getByText("See all of them as a list").click();
            page.locator("caption:has-text('1 incident')").waitFor();
            assertThat(page.url()).endsWith("/incidents?country=UA");
        }
    }

    @Test
    void drawingOverBarsOfTheTimelineChoosesTheirTime() {
        Page page = browsing.window(1280, false);
        page.navigate("/timeline");
        BoundingBox bars = page.locator("svg.bars").boundingBox();
        page.mouse().move(bars.x + 2, bars.y + 20);
        page.mouse().down();
        page.mouse().move(bars.x + bars.width / 3, bars.y + 20);
        page.mouse().up();
        page.waitForURL(url -> url.contains("from=2026-03-03"));
        page.locator("#results a[href*='from=2026-03-03']:has-text('See all of them as a list')")
                .click();
        page.waitForURL("**/incidents?from=2026-03-03&to=2026-03-09");
        page.context().close();
    }

    @Test
    void paperIsLightThoughTheScreenIsDark() {
        Page page = browsing.window(794, true);
        print(page);
        page.navigate("/incidents/inc-1");
        assertThat(page.locator("header.site nav").isVisible()).isFalse();
        for (String part : List.of("body", ".account", "details.link")) {
            assertThat(page.evaluate("part => getComputedStyle(document.querySelector(part)).backgroundColor", part))
                    .as(part)
                    .isIn("rgb(255, 255, 255)", "rgba(0, 0, 0, 0)");
        }
        assertThat(page.evaluate("getComputedStyle(document.querySelector('.account .title')).color"))
                .isEqualTo("rgb(0, 0, 0)");
        page.context().close();
    }

    /** As on paper. Playwright's own call sends a word that it writes in small letters by the rules of the machine's language. */
    private static void print(Page page) {
        JsonObject media = new JsonObject();
        media.addProperty("media", "print");
        page.context().newCDPSession(page).send("Emulation.setEmulatedMedia", media);
    }

    /** Budgets: what is sent, packed, in bytes, and how far what is read may jump about while a page loads (web.dev, CLS). */
    @ParameterizedTest
    @CsvSource({"/incidents,500000", "/incidents/inc-1,500000", "/timeline,500000", "/map,1200000"})
    void aPageIsSmallAndStandsStill(String path, int budget) {
        Page page = browsing.window(1280, false);
        page.navigate(path);
        page.waitForTimeout(SETTLED);
        assertThat(((Number) page.evaluate("""
            ['navigation', 'resource'].flatMap(type => performance.getEntriesByType(type))
                .reduce((sum, entry) => sum + entry.encodedBodySize, 0)\
            """)).intValue()).isBetween(1, budget);
        assertThat(((Number) page.evaluate("""
            new Promise(done => new PerformanceObserver(shifts => done(
                    shifts.getEntries().reduce((sum, shift) => sum + shift.value, 0)))
                .observe({type: 'layout-shift', buffered: true}) ?? setTimeout(() => done(0), 500))\
            """)).doubleValue()).isLessThan(0.05);
        page.context().close();
    }

    @Test
    void thePolicyHindersNothingOfOurs() {
        Page page = browsing.window(1280, false);
        browsing.errors.clear();
        for (String path : PAGES.subList(0, PAGES.size() - NOT_OK)) {
            page.navigate(path);
        }
        assertThat(page.locator("nav").first().isVisible()).isTrue();
        assertThat(browsing.errors).isEmpty();
        page.context().close();
    }
}
