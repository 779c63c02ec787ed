package io.github.attest.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import io.github.attest.record.Multitude;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page works with a record of no incidents, of one, and of many, of {@code -Dattest.incidents} or else of a hundred and twenty. What
 * was measured of each page goes into {@code target/pages-N.txt}.
 */
class EveryRecordTest {
    private static final int MANY = Integer.getInteger("attest.incidents", 120);

    /** With so many, the machine is one to measure on, and nobody waits longer for any page. */
    private static final int MEASURED = 100_000;

    private static final double PATIENCE_MILLIS = 2000;

    /** What one page may send, in bytes, packed; the map brings its engine along. */
    private static final int BUDGET = 500_000;

    private static final int BUDGET_OF_THE_MAP = 1_200_000;

    private static final List<String> PAGES = List.of(
            "/incidents",
            "/incidents?sort=-killed",
            "/incidents?place=Town1",
            "/incidents?text=bread17",
            "/map",
            "/timeline",
            "/sources",
            "/add",
            "/review",
            "/people",
            "/log",
            "/about",
            "/about/codebook");

    private static final List<String> PAGES_OF_ONE =
            List.of("/incidents/inc-1", "/reports/m0", "/sources/Outlet%200", "/incidents/inc-1/compare?other=inc-2");

    /** Of the page that is shown: when its answer was there, when its largest part was painted, and how much came along. */
    private static final String MEASURE = """
        () => new Promise(done => {
            const sent = ['navigation', 'resource'].flatMap(type => performance.getEntriesByType(type))
                .reduce((sum, entry) => sum + entry.encodedBodySize, 0);
            const answered = performance.getEntriesByType('navigation')[0].responseEnd;
            new PerformanceObserver(paints => done([answered, paints.getEntries().at(-1).startTime, sent]))
                .observe({type: 'largest-contentful-paint', buffered: true});
            setTimeout(() => done([answered, -1, sent]), 2000);
        })\
        """;

    @TempDir
    Path folder;

    static IntStream sizes() {
        return IntStream.of(0, 1, MANY);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void everyPageWorks(int incidents) throws IOException {
        try (Served served = Served.empty(folder.resolve("attest.db").toString(), Limits.STANDARD)) {
            Multitude.add(served.record(), incidents, Served.PIPELINE);
            assertThat(served.record().toll().incidents())
                    .as("hardly any is taken for another")
                    .isBetween(incidents - incidents / 100, incidents);
            try (Browsing browsing = Browsing.at(served.client().origin())) {
                List<String> measured = new ArrayList<>();
                for (String path : paths(incidents)) {
                    measured.add(works(browsing, path, incidents));
                }
                assertThat(browsing.errors).isEmpty();
                Files.write(Path.of("target").resolve("pages-" + incidents + ".txt"), measured);
            }
        }
    }

    private static List<String> paths(int incidents) {
        List<String> paths = new ArrayList<>(PAGES);
        if (incidents > 0) {
            paths.addAll(PAGES_OF_ONE.subList(0, incidents == 1 ? 3 : 4));
        }
        return paths;
    }

    private static String works(Browsing browsing, String path, int incidents) {
        Page page = browsing.window(1280, false);
        int answers = 0;
        boolean working = true;
        while (working) {
            Response answer = page.navigate(path);
            assertThat(answer.status()).as(path).isEqualTo(200);
            working = answer.headerValue("refresh") != null;
            answers++;
            require(incidents < MEASURED || answered(page) < PATIENCE_MILLIS, path, page);
        }
        assertThat(page.locator("h1").isVisible()).as(path).isTrue();
        Browsing.requireNoSideways(page);
        List<?> measure = (List<?>) page.evaluate(MEASURE);
        int sent = ((Number) measure.get(2)).intValue();
        assertThat(sent).as(path).isBetween(1, path.equals("/map") ? BUDGET_OF_THE_MAP : BUDGET);
        page.context().close();
        return String.format(
                Locale.ROOT,
                "%-40s answered %5.0f ms, largest paint %5.0f ms, %4d KB, %d answers",
                path,
                ((Number) measure.get(0)).doubleValue(),
                ((Number) measure.get(1)).doubleValue(),
                sent / 1000,
                answers);
    }

    private static double answered(Page page) {
        return ((Number) page.evaluate("performance.getEntriesByType('navigation')[0].responseEnd")).doubleValue();
    }

    private static void require(boolean holds, String path, Page page) {
        assertThat(holds).as("%s came after %.0f ms", path, answered(page)).isTrue();
    }
}
