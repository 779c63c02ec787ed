package io.github.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.attest.capture.Site;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Adding from the web and watching feeds, from a site on this machine. */
class CaptureCommandsTest {
    private static final String FOUR = "Shelling killed four people in Port Sudan on Monday, a doctor said.";
    private static final String TWO = "A drone strike killed two farmers near El Obeid on Tuesday, residents said.";

    @TempDir
    private Path folder = Path.of("");

    private final Site site = new Site();
    private Path record = Path.of("");

    @BeforeEach
    void placeTheRecord() {
        record = folder.resolve("test.db");
    }

    @AfterEach
    void closeTheSite() {
        site.close();
    }

    private Run run(Object... arguments) {
        Object[] all = new Object[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--record";
        all[arguments.length + 1] = record;
        return Run.of(all);
    }

    private Site withFeed(String... paths) {
        StringBuilder rss = new StringBuilder("<rss version='2.0'><channel><title>t</title>");
        for (String path : paths) {
            rss.append("<item><link>").append(site.url(path)).append("</link></item>");
        }
        String text = rss.append("</channel></rss>").toString();
        String tag = "\"" + text.hashCode() + "\"";
        return site.with("/feed", exchange -> {
            exchange.getResponseHeaders().set("ETag", tag);
            boolean known = tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            byte[] body = known ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
            Site.answer(exchange, known ? 304 : 200, "application/rss+xml", body);
        });
    }

    private List<String> askedSince(int before) {
        return site.asked().subList(before, site.asked().size());
    }

    @Test
    void aPageIsAddedOnceUntilItChanges() {
        site.withPage("/a", "Shelling in Port Sudan", FOUR);
        Run added = run("add", "--allow-private", site.url("/a"));
        assertThat(added.err()).isEmpty();
        assertThat(added.out()).startsWith("1 report added, 1 incident opened (inc-1)");
        assertThat(run("add", "--allow-private", site.url("/a")).out())
                .startsWith("0 reports added, 1 there already, 0 incidents opened, 0 changed");
        site.withPage("/a", "Shelling in Port Sudan", FOUR.replace("four", "five"));
        assertThat(run("add", "--allow-private", site.url("/a")).out()).startsWith("1 report added");
        assertThat(run("verify").out()).startsWith("The record is sound").contains("2 documents");
    }

    @Test
    void thisMachineIsNotFetchedFromUnlessAllowed() {
        Run run = run("add", site.url("/a"));
        assertThat(run.code()).isEqualTo(ExitCode.NOTHING_READ);
        assertThat(run.err())
                .startsWith("attest: " + site.url("/"))
                .contains("127.0.0.1 is not public (this machine)")
                .endsWith("(private-address)\n");
        assertThat(site.asked()).isEmpty();
    }

    @Test
    void onlyCommandsThatCaptureFetch() {
        Run read = Run.of("read", site.url("/a"));
        assertThat(read.code()).isEqualTo(ExitCode.NOTHING_READ);
        assertThat(site.asked()).isEmpty();
    }

    @Test
    void roundsAddWhatIsNewAndAskForNothingTwice() throws Exception {
        site.withPage("/1", "Shelling in Port Sudan", FOUR).with("/film", "video/mp4", "x");
        withFeed("/1", "/gone", "/film");
        Path opml = Files.writeString(
                folder.resolve("feeds.opml"),
                "<opml version='2.0'><body><outline xmlUrl='" + site.url("/feed") + "'/></body></opml>");
        Run first = run("watch", "--once", "--allow-private", opml);
        assertThat(first.code()).isZero();
        assertThat(first.out()).startsWith("1 report added, 1 incident opened (inc-1)");
        assertThat(first.err())
                .contains("/gone: the server answered with status 404 (server-answered)")
                .contains("/film: the server sent video/mp4, no document of text")
                .hasLineCount(2);
        assertThat(site.asked()).containsExactly("GET /robots.txt", "GET /feed", "GET /1", "GET /gone", "GET /film");

        int before = site.asked().size();
        Run second = run("watch", "--once", "--allow-private", opml);
        assertThat(second.code()).isZero();
        assertThat(second.out() + second.err()).startsWith("0 reports added, 0 incidents opened");
        assertThat(askedSince(before)).as("not changed").containsExactly("GET /robots.txt", "GET /feed");

        site.withPage("/2", "Drone strike near El Obeid", TWO);
        withFeed("/2", "/1", "/gone");
        before = site.asked().size();
        Run third = run("watch", "--once", "--allow-private", "--format", "jsonl", site.url("/feed"));
        assertThat(third.lines())
                .extracting(line -> line.path("outcome").asText())
                .containsExactly("added");
        assertThat(askedSince(before)).containsExactly("GET /robots.txt", "GET /feed", "GET /2");
        assertThat(run("verify").code()).isZero();
    }

    @Test
    void whatFailsForNowIsTriedAgainInTheNextRound() {
        withFeed("/1");
        site.with("/1", exchange -> Site.answer(exchange, 503, "text/plain", new byte[0]));
        assertThat(run("watch", "--once", "--allow-private", site.url("/feed")).err())
                .contains("status 503");
        site.withPage("/1", "Shelling in Port Sudan", FOUR);
        assertThat(run("watch", "--once", "--allow-private", site.url("/feed")).out())
                .startsWith("1 report added");
    }

    @Test
    void oneFeedThatFailsDoesNotStopTheOthers() {
        site.withPage("/1", "Shelling in Port Sudan", FOUR).with("/broken", "text/plain", "no feed");
        withFeed("/1");
        Run run = run("watch", "--once", "--allow-private", site.url("/broken"), site.url("/feed"));
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("/broken: this is no feed").hasLineCount(1);
        assertThat(run.out()).startsWith("1 report added");
        assertThat(run("watch", "--once", "--allow-private", site.url("/broken"))
                        .code())
                .isEqualTo(ExitCode.NOTHING_READ);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10s", "0m", "soon", "-5m", "15"})
    void roundsAreAMinuteApartAtLeast(String every) {
        assertThat(run("watch", "--every", every, "https://outlet.example/feed").code())
                .isEqualTo(ExitCode.WRONG_USAGE);
    }

    @Test
    void aListWithoutFeedsIsSaid() {
        Run run = run("watch", "--once", folder.resolve("none.opml"));
        assertThat(run.code()).isEqualTo(ExitCode.NOTHING_READ);
        assertThat(run.err()).contains("(unreadable-file)");
        assertThat(record).doesNotExist();
    }

    /** A process of its own, since what is tested is how a process ends. */
    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void toldToEndItKeepsWhatItHasAndLinksIt() throws Exception {
        site.withPage("/1", "Shelling in Port Sudan", FOUR);
        withFeed("/1");
        Process watch = Child.of(
                        Main.class, "watch", "--allow-private", "--record", record.toString(), site.url("/feed"))
                .redirectErrorStream(true)
                .start();
        try {
            StringBuilder printed = new StringBuilder();
            for (int c = watch.getInputStream().read();
                    c >= 0;
                    c = watch.getInputStream().read()) {
                printed.append((char) c);
                if (c == '\n') {
                    watch.toHandle().destroy(); // which, unlike destroying the process itself, leaves the stream open
                }
            }
            assertThat(watch.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(printed.toString())
                    .startsWith("1 report added, 1 incident opened")
                    .hasLineCount(1);
        } finally {
            watch.destroyForcibly();
        }
        JsonNode verification = run("verify", "--format", "json").json();
        assertThat(verification.path("sound").asBoolean()).isTrue();
        assertThat(run("incidents").out()).contains("inc-1");
    }
}
