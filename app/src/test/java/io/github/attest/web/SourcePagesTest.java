package io.github.attest.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.model.Source;
import io.github.attest.model.SourceKind;
import io.github.attest.record.Samples;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of the sources, over HTTP. */
class SourcePagesTest {
    private static final String MARKET = """
        Airstrike on Idlib kills 12
        IDLIB - Twelve civilians were killed on Tuesday when an airstrike hit a market in the town of Idlib, Syria, the Hill \
        Monitor said.
        """;

    private static final String MARKET_AGAIN = """
        Market in Idlib hit
        IDLIB - An airstrike on a market in Idlib, Syria, last Tuesday killed 12 civilians, the Hill Monitor said.
        """;

    private static final String PORT = """
        Shelling kills %1$s in Kharkiv
        KHARKIV - %1$s people were killed in the Ukrainian city of Kharkiv on 9 March 2026 by Russian shelling, the governor \
        said.
        """;

    @TempDir
    Path folder;

    @AutoClose
    @SuppressWarnings("NullAway.Init") // set before each test
    private Served served;

    @BeforeEach
    void serve() {
        served = Served.empty(folder.resolve("attest.db").toString(), Limits.STANDARD);
    }

    private void add(String publisher, String day, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        served.record()
                .add(
                        Served.PIPELINE.extract(Samples.read(publisher + " of " + day, LocalDate.parse(day), text)
                                .withSource(new Source(publisher, SourceKind.OUTLET))),
                        bytes,
                        Samples.TESTER);
    }

    /** Two publishers tell of two strikes that never happened, and agree on one. */
    private void fill() {
        add("Hill Courier", "2026-03-04", MARKET);
        add("Port Gazette", "2026-03-06", MARKET_AGAIN);
        add("Hill Courier", "2026-03-10", String.format(PORT, "Three"));
        add("Port Gazette", "2026-03-11", String.format(PORT, "Five"));
        served.record().link(Served.PIPELINE, Samples.TESTER);
    }

    /** A report that names its witness. */
    private void addWitnessed() {
        served.record().add(Samples.report("jableh"), Samples.original("jableh"), Samples.TESTER);
        served.record().link(Served.PIPELINE, Samples.TESTER);
    }

    private Document page(String path, String... headers) {
        return Jsoup.parse(served.client().get(path, headers).text());
    }

    @Test
    void aRecordWithoutReportsSaysSo() {
        Document page = page("/sources");
        assertThat(page.select(".message").text()).isEqualTo("No report of this record says who published it.");
        assertThat(page.select("table, svg")).isEmpty();
        assertThat(served.client().get("/sources/nobody").status()).isEqualTo(404);
    }

    @Test
    void publishersAreListedWithWhatTheyReport() {
        fill();
        Document page = page("/sources");
        assertThat(page.select(".publishers tbody tr").eachText())
                .containsExactly("Hill Courier 2 2", "Port Gazette 2 2");
        Document first = page("/sources?limit=1");
        assertThat(first.select(".publishers tbody tr")).hasSize(1);
        assertThat(page(first.select("a[rel=next]").attr("href").replace("#publishers", ""))
                        .select(".publishers tbody tr")
                        .eachText())
                .containsExactly("Port Gazette 2 2");
    }

    @Test
    void thoseWhoTellOfTheSameIncidentsAreCompared() {
        fill();
        assertThat(page("/sources").select(".pairs tbody tr").eachText())
                .containsExactly("Hill Courier Port Gazette 2 1 of 2 1.5");
        assertThat(page("/sources/Port%20Gazette").select(".pairs tbody tr")).hasSize(1);
        add("Third Voice", "2026-03-07", MARKET_AGAIN);
        served.record().link(Served.PIPELINE, Samples.TESTER);
        assertThat(page("/sources").select(".pairs tbody tr").eachText())
                .contains("Hill Courier Third Voice 1 1 of 1 3", "Port Gazette Third Voice 1 1 of 1 1");
    }

    @Test
    void thePictureAndTheTableTellWhoCitesWhom() {
        fill();
        addWitnessed();
        Document page = page("/sources");
        assertThat(page.select("svg title").eachText())
                .contains("Port Gazette cites Hill Monitor: 1 account", "Jableh Post cites Abu Omar: 1 account");
        assertThat(page.select(".citations tbody tr").eachText()).contains("Jableh Post Abu Omar witness 1");
        assertThat(page.select("svg path[marker-end]")).hasSameSizeAs(page.select(".citations tbody tr"));
        assertThat(page.select("svg [style], svg [onclick]")).isEmpty();
    }

    @Test
    void aReaderMeetsNoWitnessAndWhoDoesIsWrittenDown() {
        fill();
        addWitnessed();
        for (String path : List.of("/sources", "/sources/Jableh%20Post")) {
            assertThat(served.client().get(path, "X-Role", "reader").text())
                    .contains("Jableh Post")
                    .doesNotContain("Abu Omar");
        }
        assertThat(page("/sources", "X-Role", "reader").select("figcaption").text())
                .contains("local sources are withheld");
        assertThat(page("/sources").select("figcaption").text()).doesNotContain("withheld");
        assertThat(served.log.toString()).doesNotContain("\"who\":\"a reader\"");
        page("/sources", "X-Role", "reviewer");
        assertThat(served.log.toString()).contains("\"kind\":\"source\",\"id\":\"Jableh Post\"");
    }

    @Test
    void namesAreShownAsText() {
        String name = "<script>alert(1)</script>${page}\u202E'\"/?#";
        add(name, "2026-03-04", MARKET);
        served.record().link(Served.PIPELINE, Samples.TESTER);
        Document page = page("/sources");
        assertThat(page.select("script:not([src])")).isEmpty();
        assertThat(page.select(".publishers tbody a").text()).isEqualTo(name);
        assertThat(page(page.select(".publishers tbody a").attr("href"))
                        .select("h1")
                        .text())
                .isEqualTo(name);
    }
}
