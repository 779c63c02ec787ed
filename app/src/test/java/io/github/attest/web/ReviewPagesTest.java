package io.github.attest.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The queue of review: what is in it, how it is settled key by key, and how it ends. */
class ReviewPagesTest {
    private static final String SETTLE = ".settle > form";

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

    /** In each of two towns one report tells two strikes apart, and another could tell of either. */
    private void addPairs() {
        addPair("2026-05-06", "an airstrike hit", "Ariha, Syria", "Nine", "Eight");
        addPair("2026-06-10", "shelling struck", "Kupiansk, Ukraine", "Fourteen", "Thirteen");
    }

    private void addPair(String day, String deed, String town, String many, String fewer) {
        String when = " people were killed on Tuesday when " + deed + " ";
        add(
                day,
                town + " 1",
                many + when + "a market in " + town + ", medics said.\\n\\nIn a separate attack on Tuesday, "
                        + fewer.toLowerCase(Locale.ROOT) + when.replace(" on Tuesday", "") + "a school in " + town
                        + ", medics said.");
        add(day, town + " 2", many + when + town + ", rescuers said.");
        add(day, town + " 3", fewer + when + town + ", a doctor said.");
    }

    private void add(String day, String id, String text) {
        String report = "{\"id\":\"" + id + "\",\"published\":\"" + day + "\",\"title\":\"" + id + "\",\"text\":\""
                + text + "\"}";
        Client.Answer added = served.client().post("/api/v1/reports", report);
        assertThat(added.status()).as(added.text()).isEqualTo(201);
    }

    private static String next(Document page) {
        return page.select("a[rel=next]").attr("href");
    }

    /** Everything that the queue shows to somebody who skips it all. */
    private List<String> skipped() {
        List<String> shown = new ArrayList<>();
        Document page = reviewer.page("/review");
        while (!page.select("a[rel=next]").isEmpty()) {
            shown.add(String.join(" ", page.select(".side h2 a").eachAttr("href")));
            page = reviewer.page(next(page));
        }
        assertThat(page.select(".message").text()).startsWith("Nothing is left");
        return shown;
    }

    @Test
    void whatCameInLatelyIsThereUntilSomebodyDecides() {
        assertThat(skipped()).containsExactlyInAnyOrder("/incidents/inc-1", "/incidents/inc-2");
        Document page = reviewer.page("/review");
        assertThat(page.select(".why").text()).contains("Reports came in lately");
        assertThat(page.select("[role=status]").text()).startsWith("2 are left, and you decided nothing today.");
        String first = page.select(".side h2 a").attr("href");
        Client.Answer graded = reviewer.send(page, SETTLE, "grade", "fair");
        assertThat(graded.status()).as(graded.text()).isEqualTo(303);
        page = reviewer.page(graded.header("Location").orElseThrow());
        assertThat(page.select(".side h2 a").attr("href")).isNotEqualTo(first);
        assertThat(page.select("[role=status]").text()).startsWith("1 is left, and you made 1 decision today.");
        assertThat(served.record().decisions().getFirst().reason())
                .isEqualTo("The accounts were compared with one another.");
        reviewer.send(page, SETTLE, "grade", "weak");
        page = reviewer.page("/review");
        assertThat(page.select(".message").text()).startsWith("Nothing is left");
        assertThat(page.select("[role=status]").text()).startsWith("Nothing is left, and you made 2 decisions today.");
    }

    @Test
    void theLastDecisionIsUndone() {
        Document page = reviewer.page("/review");
        String first = page.select(".side h2 a").attr("href");
        page = reviewer.page(reviewer.send(page, SETTLE, "grade", "discounted")
                .header("Location")
                .orElseThrow());
        Client.Answer undone = reviewer.send(page, ".steps form");
        assertThat(undone.status()).as(undone.text()).isEqualTo(303);
        assertThat(served.record().decisions()).isEmpty();
        assertThat(reviewer.page(undone.header("Location").orElseThrow())
                        .select(".side h2 a")
                        .attr("href"))
                .isEqualTo(first);
    }

    @Test
    void pairsComeFirstAndAreSettled() {
        addPairs();
        Document page = reviewer.page("/review");
        assertThat(page.select(".why").text()).isEqualTo("These two may be one incident.");
        assertThat(page.select("section.side")).hasSize(2);
        assertThat(page.select(".side q")).isNotEmpty();
        assertThat(page.select(".bar rect")).isNotEmpty();
        List<String> pair = page.select(".side h2 a").eachAttr("href");
        Client.Answer settled = reviewer.send(page, SETTLE, "kind", "same");
        assertThat(settled.status()).as(settled.text()).isEqualTo(303);
        assertThat(served.client()
                        .get("/api/v1" + pair.getLast())
                        .json()
                        .path("id")
                        .asText())
                .isEqualTo(pair.getFirst().replace("/incidents/", ""));
        page = reviewer.page(settled.header("Location").orElseThrow());
        List<String> other = page.select(".side h2 a").eachAttr("href");
        assertThat(other).hasSize(2).doesNotContainAnyElementsOf(pair);
        reviewer.send(page, SETTLE, "kind", "different");
        assertThat(skipped()).isNotEmpty().noneMatch(shown -> shown.contains(" "));
    }

    @Test
    void whoIsSecondIsTold() {
        Document page = reviewer.page("/review");
        Browser other = new Browser(served.client(), "X-Role", "administrator");
        other.send(
                other.page(page.select(".side h2 a").attr("href")),
                "form:has([name=grade])",
                "grade",
                "fair",
                "reason",
                "later");
        assertThat(reviewer.send(page, SETTLE, "grade", "confirmed").status()).isEqualTo(412);
    }

    @Test
    void anyTwoIncidentsAreComparedAndSettled() {
        Document page = reviewer.page("/incidents/inc-1/compare?other=inc-2");
        assertThat(page.select("section.side")).hasSize(2);
        assertThat(reviewer.send(page, SETTLE, "kind", "same").header("Location"))
                .contains("/incidents/inc-1");
        assertThat(Served.ids(served.client().get("/api/v1/incidents"))).containsExactly("inc-1");
        assertThat(reviewer.get("/incidents/inc-1/compare?other=inc-2").status())
                .isEqualTo(400);
        assertThat(reviewer.get("/incidents/inc-1/compare?other=inc-77").status())
                .isEqualTo(404);
    }

    @Test
    void largeFiguresOnWeakGroundsAndPlacesThatNobodyKnowsAreThere() {
        served.client()
                .post(
                        "/api/v1/reports",
                        "{\"id\":\"far\",\"published\":\"2026-06-03\",\"title\":\"Ninety killed\",\"text\":\"Ninety"
                                + " people were killed on Tuesday in an air raid, the radio said.\"}");
        Document page = reviewer.page("/review");
        assertThat(page.select(".why").eachText())
                .containsExactly(
                        "A large figure on weak grounds.",
                        "Reports came in lately, and nobody has decided since.",
                        "Nobody knows where this was.");
    }

    @Test
    void whatCouldNotBeReadIsThere() {
        served.client()
                .post(
                        "/api/v1/reports",
                        "{\"id\":\"<b>fr</b>\",\"language\":\"fr\",\"title\":\"<script>1</script>\",\"text\":\"Quatre"
                                + " morts.\"}");
        Document page = reviewer.page("/review");
        assertThat(page.select(".sheet li").text()).contains("no lexicon");
        assertThat(page.select("main script, main b")).isEmpty();
    }

    @Test
    void anEmptyRecordHasAnEmptyQueue() {
        try (Served empty = Served.empty(folder.resolve("empty.db").toString(), Limits.STANDARD)) {
            Document page = new Browser(empty.client()).page("/review");
            assertThat(page.select(".message").text()).startsWith("Nothing is left");
        }
    }

    @Test
    void keysAreSaidOnTheButtons() {
        addPairs();
        Document page = reviewer.page("/review");
        page.select("[aria-keyshortcuts]")
                .forEach(button -> assertThat(button.select("kbd").text()).isEqualTo(button.attr("aria-keyshortcuts")));
        assertThat(page.select("[aria-keyshortcuts]").eachAttr("aria-keyshortcuts"))
                .contains("s", "d", "n");
    }
}
