package io.github.attest.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.attest.capture.AddressGuard.Scope;
import io.github.attest.capture.Uncaptured.Why;
import io.github.attest.model.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedTest {
    private static final Limits SMALL =
            new Limits(Duration.ofSeconds(20), 8 << 20, 3, Duration.ofMillis(1), Duration.ofMillis(10));

    private final Site site = new Site();
    private final Web web = new Web(new AddressGuard(Scope.ANY), SMALL, InstantSource.system());

    @TempDir
    private Path folder = Path.of("");

    @AfterEach
    void closeBoth() {
        web.close();
        site.close();
    }

    private Feed feed(String text) throws Uncaptured {
        site.with("/feed", "application/xml", text);
        return web.feed(WebAddress.of(site.url("/feed")), Validators.NONE).orElseThrow();
    }

    private static List<String> items(Feed feed) {
        return feed.items().stream().map(WebAddress::toString).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rss2.xml", "rss1.xml", "rss091.xml", "atom1.xml"})
    void allFormsOfFeedsLeadToTheirItems(String file) throws Uncaptured {
        assertThat(items(feed(golden(file))))
                .containsExactly(
                        "https://outlet.example/reports/1",
                        "https://outlet.example/reports/2?lang=en",
                        site.url("/reports/3"));
    }

    @Test
    void whatIsWrongWithAnItemDoesNotStopTheOthers() throws Uncaptured {
        Feed feed = feed(golden("odd.xml"));
        assertThat(items(feed))
                .containsExactly(
                        "https://outlet.example/from-its-id",
                        "https://outlet.example/with%20a%20blank",
                        "https://outlet.example/twice");
        assertThat(feed.problems())
                .extracting(Problem::code)
                .containsOnly("bad-address")
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no feed",
                "{\"version\": \"https://jsonfeed.org/version/1.1\"}",
                "<html><body>404</body></html>",
                "<rss version='2.0'><channel><item>",
            })
    void whatIsNoFeedIsSaid(String text) {
        assertThatExceptionOfType(Uncaptured.class)
                .isThrownBy(() -> feed(text))
                .satisfies(failure -> assertThat(failure.why()).isEqualTo(Why.UNEXPECTED_CONTENT));
    }

    @Test
    void entitiesOfAFeedReachNothing() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "https://outlet.example/secret");
        for (String dtd : List.of(
                "<!ENTITY x SYSTEM '" + secret.toUri() + "'>",
                "<!ENTITY x SYSTEM '" + site.url("/entity") + "'>",
                "<!ENTITY % p SYSTEM '" + site.url("/entity") + "'> %p;",
                "<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;'>"
                        + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY x '&c;&c;&c;&c;&c;&c;&c;&c;'>")) {
            String rss = "<?xml version='1.0'?><!DOCTYPE rss [" + dtd + "]><rss version='2.0'><channel><title>t</title>"
                    + "<item><link>&x;</link></item></channel></rss>";
            assertThatExceptionOfType(Uncaptured.class).isThrownBy(() -> feed(rss));
        }
        String external = "<!DOCTYPE rss SYSTEM '" + site.url("/entity") + "'><rss version='2.0'><channel/></rss>";
        assertThatExceptionOfType(Uncaptured.class).isThrownBy(() -> feed(external));
        assertThat(site.asked()).doesNotContain("GET /entity");
    }

    @Test
    void itemsThatNestWithoutEndEndNothing() {
        String deep = "<div>".repeat(200_000) + "</div>".repeat(200_000);
        String atom =
                "<feed xmlns='http://www.w3.org/2005/Atom'><title>t</title><id>i</id><entry><id>e</id><title>t</title>"
                        + "<link href='https://outlet.example/1'/><content type='xhtml'>" + deep
                        + "</content></entry></feed>";
        assertThatExceptionOfType(Uncaptured.class).isThrownBy(() -> feed(atom));
    }

    @Test
    void aFeedThatHasNotChangedIsNotSentAgain() throws Uncaptured {
        String rss = golden("rss2.xml");
        site.with("/feed", exchange -> {
            boolean known = "\"7\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))
                    && "Tue, 03 Mar 2026 10:00:00 GMT"
                            .equals(exchange.getRequestHeaders().getFirst("If-Modified-Since"));
            exchange.getResponseHeaders().set("ETag", "\"7\"");
            exchange.getResponseHeaders().set("Last-Modified", "Tue, 03 Mar 2026 10:00:00 GMT");
            byte[] body = known ? new byte[0] : rss.getBytes(StandardCharsets.UTF_8);
            Site.answer(exchange, known ? 304 : 200, "application/rss+xml", body);
        });
        WebAddress address = WebAddress.of(site.url("/feed"));
        Feed feed = web.feed(address, Validators.NONE).orElseThrow();
        assertThat(feed.validators()).isEqualTo(new Validators("\"7\"", "Tue, 03 Mar 2026 10:00:00 GMT"));
        assertThat(web.feed(address, feed.validators())).isEmpty();
        assertThat(web.feed(address, new Validators("\"6\"", null))).isPresent();
    }

    @Test
    void aListOfFeedsNamesThemInAllItsFolders() throws IOException {
        Path opml = Files.writeString(folder.resolve("feeds.opml"), golden("feeds.opml"));
        Subscriptions list = Subscriptions.of(opml);
        assertThat(list.feeds())
                .extracting(WebAddress::toString)
                .containsExactly(
                        "https://outlet.example/feed",
                        "https://agency.example/rss",
                        "https://ministry.example/atom.xml");
        assertThat(list.problems()).extracting(Problem::code).containsExactly("bad-address");
    }

    @Test
    void aListThatIsNoneIsSaid() throws IOException {
        assertThat(Subscriptions.of(folder.resolve("none.opml")).problems())
                .extracting(Problem::code)
                .containsExactly("unreadable-file");
        for (String text : List.of(
                "", "no list", "<opml><body/></opml>", "<opml><body><outline xmlUrl='https://a.example/'></body>")) {
            assertThat(Subscriptions.of(Files.writeString(folder.resolve("a.opml"), text))
                            .problems())
                    .extracting(Problem::code)
                    .containsExactly("invalid-opml");
        }
    }

    @Test
    void entitiesOfAListReachNothing() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "https://outlet.example/secret");
        for (String entity : List.of(secret.toUri().toString(), site.url("/entity"))) {
            Subscriptions list = Subscriptions.of(Files.writeString(
                    folder.resolve("a.opml"),
                    "<!DOCTYPE opml [<!ENTITY x SYSTEM '" + entity + "'>]><opml version='2.0'><body>"
                            + "<outline text='&x;' xmlUrl='https://outlet.example/feed'>&x;</outline></body></opml>"));
            assertThat(list.toString()).doesNotContain("secret ");
        }
        assertThat(site.asked()).isEmpty();
    }

    private static String golden(String name) {
        try (InputStream in = FeedTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
