package io.github.attest.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A recorder's day, through the browser alone: thirty reports of things that never happened, from an empty record to one that is sound. */
class RecordedDayTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String PASSWORD = "nine mules at the ford";
    private static final String ADMINISTRATOR = "Noor Salem";
    private static final String REVIEWER = "Rami Aziz";

    private static final String ODESA = "1 May 2024 Odesa";
    private static final String MARKET = "6 May 2024 El Fasher, Northern Darfur, Sudan";

    /** Reports that somebody pastes one by one; the others come as files. */
    private static final int PASTED = 10;

    private final List<JsonNode> reports = reports();

    @TempDir
    Path folder;

    private static List<JsonNode> reports() {
        try (var lines = Objects.requireNonNull(RecordedDayTest.class.getResourceAsStream("day.jsonl"), "day.jsonl")) {
            return MAPPER.readerFor(JsonNode.class).<JsonNode>readValues(lines).readAll();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aDayOfThirtyReports() {
        try (Served served = Served.guarded(folder.resolve("attest.db").toString());
                Browsing browsing = Browsing.at(served.client().origin())) {
            Page page = browsing.window(1280, false);
            page.navigate("/people");
            takeIn(page, ADMINISTRATOR, "ADMINISTRATOR");
            logIn(page, ADMINISTRATOR);
            takeIn(page, REVIEWER, "REVIEWER");
            logOut(page);

            page.navigate("/add");
            logIn(page, REVIEWER);
            pasteThem(page);
            uploadThem(page);
            assertThat(served.record().reports()).hasSize(30).hasSameSizeAs(reports);
            assertThat(incidents(page)).as("as the rules suggest").hasSize(12).contains(MARKET);

            settlePairs(page);
            gradeTheRumour(page);
            splitTwoDays(page);
            correctAFigure(page);
            giveAPlace(page);
            gradeTheMarket(page);

            List<String> all = incidents(page);
            assertThat(all)
                    .as("Goma's camp was one, Odesa's port and depot are two")
                    .hasSize(12)
                    .contains("25 May 2024 Suakin, Red Sea, Sudan", ODESA + ", Ukraine", "2 May 2024 Odesa, Ukraine");
            export(page, all.size());
            logOut(page);

            page.navigate("/log");
            logIn(page, ADMINISTRATOR);
            readTheLog(page);
            letInNoMore(page);
            assertThat(browsing.errors)
                    .as("log-ins that were asked for, and a filter that was sent as its field changed and again by"
                            + " Enter")
                    .allMatch(error ->
                            error.contains("401 (Unauthorized)") || error.matches("htmx:(sendAbort|afterRequest).*"));
        }
    }

    private static void takeIn(Page page, String name, String role) {
        page.getByLabel("Name", exactly()).fill(name);
        page.locator("select[name=role]").selectOption(role);
        page.getByLabel("Password").fill(PASSWORD);
        press(page, "Take in");
    }

    private static void logIn(Page page, String name) {
        assertThat(page.locator("h1").textContent()).isEqualTo("Log in");
        page.getByLabel("Name").fill(name);
        page.getByLabel("Password").fill(PASSWORD);
        press(page, "Log in");
        assertThat(page.locator("header .who").textContent()).isEqualTo(name);
    }

    private static void logOut(Page page) {
        press(page, "Log out");
        assertThat(page.locator("header .who").count()).isZero();
    }

    /** What is pasted is read before it is entered; the last of these reports is given by keyboard alone. */
    private void pasteThem(Page page) {
        for (JsonNode report : reports.subList(0, PASTED - 1)) {
            page.navigate("/add");
            page.getByLabel("Text", exactly()).fill(report.path("text").asText());
            page.getByLabel("Headline").fill(report.path("title").asText());
            page.getByLabel("Who published it").fill(report.path("source").asText());
            page.getByLabel("Day of publication").fill(report.path("published").asText());
            press(page, "Read");
            assertThat(page.locator("mark").count()).as(report.toString()).isPositive();
            if (report.path("id").asText().equals("clinic-3")) {
                page.locator("summary:has-text('Put this right')").click();
                page.locator("[name='account.1.killed']").fill("3..5");
            }
            press(page, "Enter");
            assertThat(page.title()).startsWith(report.path("title").asText());
        }
        page.navigate("/incidents");
        assertThat(page.locator("ol.incidents > li").allInnerTexts())
                .as("four papers with the story of one agency, and one with its own")
                .anyMatch(incident -> incident.contains("El Fasher") && incident.contains("6 reports, 3 voices"));
        pasteByKeyboard(page, reports.get(PASTED - 1));
    }

    private static void pasteByKeyboard(Page page, JsonNode report) {
        Browsing.tabTo(page, "nav a[href='/add']");
        page.keyboard().press("Enter");
        page.waitForURL("**/add");
        Browsing.tabTo(page, "textarea[name=text]");
        page.keyboard().insertText(report.path("text").asText());
        page.keyboard().press("Tab");
        page.keyboard().insertText(report.path("title").asText());
        page.keyboard().press("Tab");
        page.keyboard().insertText(report.path("source").asText());
        page.keyboard().press("Tab");
        String[] day = report.path("published").asText().split("-", -1);
        page.keyboard().type(day[1] + day[2] + day[0]);
        Browsing.tabTo(page, "main button");
        page.keyboard().press("Enter");
        page.waitForSelector("form.preview");
        assertThat(page.locator("main").textContent())
                .as("a total over a month is no incident")
                .contains("published 3 June 2024", "Totals that it states", "at least 400");
        Browsing.tabTo(page, ".enter button");
        page.keyboard().press("Enter");
        page.waitForSelector("article.report");
        assertThat(page.locator("#accounts").locator("xpath=..").textContent())
                .contains("Totals that it states", "at least 400");
    }

    /** Half as lines of JSON, the rest as a file each, one of them a page of the web. */
    private void uploadThem(Page page) {
        List<JsonNode> rest = reports.subList(PASTED, reports.size());
        List<FilePayload> files = new ArrayList<>();
        files.add(file(
                "morning.jsonl",
                rest.subList(0, 10).stream().map(JsonNode::toString).collect(Collectors.joining("\n"))));
        for (JsonNode report : rest.subList(10, 19)) {
            files.add(file(report.path("id").asText() + ".json", report.toString()));
        }
        files.add(file("last.html", html(rest.getLast())));
        page.navigate("/add");
        page.getByLabel("HTML, text, PDF, JSON Lines or web archives").setInputFiles(files.toArray(FilePayload[]::new));
        press(page, "Read");
        assertThat(page.locator("form.preview > article").count()).isEqualTo(rest.size());
        press(page, "Enter");
        assertThat(page.locator("h1").textContent()).isEqualTo("What became of it");
        assertThat(page.locator("main li").allTextContents())
                .hasSize(rest.size())
                .allMatch(line -> line.strip().endsWith("added."));
    }

    private static FilePayload file(String name, String content) {
        return new FilePayload(name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8));
    }

    private static String html(JsonNode report) {
        return """
            <!doctype html><html lang="en"><head><title>%1$s</title><meta property="og:site_name" content="%2$s">
            <meta property="article:published_time" content="%3$s"></head>
            <body><article><h1>%1$s</h1><p>%4$s</p></article></body></html>
            """.formatted(
                        report.path("title").asText(),
                        report.path("source").asText(),
                        report.path("published").asText(),
                        report.path("text").asText());
    }

    /** One key decides each pair, and what was decided by mistake is undone by one; what was put right on entering counts as decided. */
    private static void settlePairs(Page page) {
        follow(page, "Review");
        List<String> pairs = new ArrayList<>();
        boolean undone = false;
        while (page.locator(".why").first().textContent().equals("These two may be one incident.")) {
            String pair = page.locator(".side h2").first().textContent();
            if (!undone) {
                key(page, "s");
                page.waitForURL(url -> url.contains("at="));
                page.locator(".review:has-text('you made 2 decisions today')").waitFor();
                key(page, "u");
                page.locator(".review:has-text('you made 1 decision today')").waitFor();
                assertThat(page.locator(".side h2").first().textContent()).isEqualTo(pair);
                undone = true;
            }
            pairs.add(pair);
            key(page, pair.contains("Goma") ? "s" : "d");
            page.locator(".review:has-text('you made " + (1 + pairs.size()) + " decision')")
                    .waitFor();
        }
        assertThat(pairs).hasSize(2).anyMatch(pair -> pair.contains("Goma")).anyMatch(pair -> pair.contains("Idlib"));
    }

    /** Presses a key once the page listens to it. */
    private static void key(Page page, String key) {
        page.waitForFunction("document.activeElement.matches('.review')");
        page.keyboard().press(key);
    }

    /** The queue shows a large figure on weak grounds before what merely came in. */
    private static void gradeTheRumour(Page page) {
        assertThat(page.locator(".why").first().textContent()).isEqualTo("A large figure on weak grounds.");
        assertThat(page.locator(".side h2").textContent()).contains("Khartoum");
        page.getByLabel("In your own words, or in addition").fill("One anonymous post and nothing else.");
        page.locator(".review").focus();
        page.keyboard().press("5");
        page.locator(".review:has-text('you made 4 decisions today')").waitFor();
        assertThat(page.locator("body").textContent()).doesNotContain("killed350");
        open(page, "24 May 2024 Khartoum");
        assertThat(page.locator("#grade").locator("xpath=..").textContent()).contains("Discounted", "suggested: Weak");
        assertThat(page.locator(".history").textContent()).contains(REVIEWER, "One anonymous post and nothing else.");
    }

    /** Two rockets on Odesa, on two days, were taken for one. */
    private static void splitTwoDays(Page page) {
        open(page, ODESA);
        Locator split = decision(page, "These are two incidents");
        for (Locator account : split.locator("label.check").all()) {
            if (account.textContent().contains("2 May 2024")) {
                account.locator("input").check();
            }
        }
        decide(split, "Wednesday’s was the quay, Thursday’s the tram depot.");
        assertThat(incidents(page))
                .filteredOn(incident -> incident.contains("Odesa"))
                .hasSize(2);
    }

    private static void correctAFigure(Page page) {
        open(page, "7 May 2024 El Fasher");
        assertThat(figures(page).getFirst())
                .as("as it was put right before it was entered")
                .isEqualTo("3–5");
        open(page, MARKET);
        link(page, "Fourteen buried after market shelling").click();
        Locator figure = decision(page, "Correct a figure");
        figure.locator("[name=min]").fill("15");
        figure.locator("[name=max]").fill("15");
        decide(figure, "The list of the burial has fifteen names.");
    }

    /** A point that a reviewer gives is on the map, under the name that the reviewer gives. */
    private static void giveAPlace(Page page) {
        open(page, "25 May 2024 place not stated");
        Locator place = decision(page, "Place");
        place.getByLabel("Name of the place").fill("Suakin");
        place.locator("[name='place.admin1']").fill("Red Sea");
        place.locator("[name='place.country']").fill("SD");
        place.getByLabel("How exactly it is known").selectOption("settlement");
        place.getByLabel("Latitude").fill("19.1059");
        place.getByLabel("Longitude").fill("37.3321");
        decide(place, "The relative named the harbour.");
        assertThat(page.locator("h1").textContent()).contains("Suakin");
    }

    private static void gradeTheMarket(Page page) {
        open(page, MARKET);
        assertThat(figures(page).getFirst()).isEqualTo("12–15");
        assertThat(page.locator("#totals").locator("xpath=..").textContent())
                .as("the month's total may count them")
                .contains("Relief Bulletin", "400");
        Locator grade = decision(page, "Grade");
        grade.locator("input[value=confirmed]").check();
        grade.locator("[name=reason]").selectOption("documented");
        decide(grade, "");
        assertThat(page.locator("#grade").locator("xpath=..").textContent()).contains("Confirmed", "suggested: Fair");
    }

    private static void export(Page page, int incidents) {
        page.navigate("/incidents");
        assertThat(downloaded(page, "JSON Lines").lines()).hasSize(incidents);
        List<String> rows = downloaded(page, "CSV").lines().toList();
        assertThat(rows).hasSize(incidents + 1);
        assertThat(rows)
                .filteredOn(row -> row.contains("Suakin"))
                .singleElement()
                .asString()
                .contains("19.1059");
        page.getByLabel("Place").fill("El Fasher");
        page.getByLabel("Place").press("Enter");
        page.locator("caption:text-is('2 incidents')").waitFor();
        String places = downloaded(page, "GeoJSON");
        assertThat(places).contains("FeatureCollection", "El Fasher").doesNotContain("Odesa");
    }

    private static String downloaded(Page page, String format) {
        Download download = page.waitForDownload(() -> link(page, format).click());
        try {
            return Files.readString(download.path());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void readTheLog(Page page) {
        assertThat(page.locator("table.log").textContent())
                .contains(REVIEWER, "The relative named the harbour.", "Grade: Confirmed");
        press(page, "Check the whole record");
        assertThat(page.locator("main [role=status]").textContent())
                .contains("The record is sound")
                .contains("30 documents");
    }

    private static void letInNoMore(Page page) {
        follow(page, "People");
        link(page, REVIEWER).click();
        press(page, "Let in no more");
        assertThat(page.locator("main").textContent()).contains("This member is let in no more.");
        logOut(page);
        page.navigate("/login");
        page.getByLabel("Name").fill(REVIEWER);
        page.getByLabel("Password").fill(PASSWORD);
        press(page, "Log in");
        assertThat(page.locator("[role=alert]").textContent()).contains("No member has this name and this password.");
    }

    /** When and where the incidents of the list happened. */
    private static List<String> incidents(Page page) {
        page.navigate("/incidents");
        return page.locator("ol.incidents a.head").allInnerTexts().stream()
                .map(head -> head.replaceAll("\\s+", " ").strip())
                .toList();
    }

    private static void open(Page page, String incident) {
        int at = 0;
        List<String> all = incidents(page);
        while (at < all.size() && !all.get(at).startsWith(incident)) {
            at++;
        }
        assertThat(at).as(incident + " in " + all).isLessThan(all.size());
        page.locator("ol.incidents a.head").nth(at).click();
        page.waitForURL("**/incidents/inc-*");
    }

    private static List<String> figures(Page page) {
        return page.locator(".figures.large dd").allInnerTexts();
    }

    private static Locator decision(Page page, String title) {
        Locator decision = page.locator("details.decision")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(title, new Page.GetByTextOptions().setExact(true))))
                .first();
        decision.locator("summary").click();
        return decision;
    }

    private static void decide(Locator decision, String words) {
        decision.getByLabel("In your own words, or in addition").fill(words);
        decision.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Decide"))
                .click();
        assertThat(decision.page().locator("[role=alert]").allTextContents()).isEmpty();
    }

    private static void follow(Page page, String part) {
        page.locator("nav").first().locator("a:text-is('" + part + "')").click();
    }

    /** By its words: of a role, Playwright makes a word that no browser knows where "I" has another small letter, as in Turkish. */
    private static Locator link(Page page, String words) {
        return page.locator("a:has-text('" + words + "')").first();
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        page.waitForLoadState();
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
