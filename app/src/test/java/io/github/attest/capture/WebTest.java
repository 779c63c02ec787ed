package io.github.attest.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.attest.capture.AddressGuard.Scope;
import io.github.attest.capture.Uncaptured.Why;
import io.github.attest.reading.Content;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebTest {
    private static final Limits SMALL =
            new Limits(Duration.ofSeconds(3), 64 << 10, 3, Duration.ofMillis(1), Duration.ofMillis(300));

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-03T10:00:00Z"));

    private final Site site = new Site();
    private final Web web = web(new AddressGuard(Scope.ANY), SMALL);

    private static Web web(AddressGuard guard, Limits limits) {
        return new Web(guard, limits, CLOCK);
    }

    @AfterEach
    void closeBoth() {
        web.close();
        site.close();
    }

    private Exchange fetch(String url) throws Uncaptured {
        return web.fetch(Request.of(WebAddress.of(url))).getLast();
    }

    private void assertFails(String url, Why why) {
        assertFails(web, url, why);
    }

    private static Uncaptured assertFails(Web web, String url, Why why) {
        Uncaptured[] failure = new Uncaptured[1];
        assertThatExceptionOfType(Uncaptured.class)
                .isThrownBy(() -> web.fetch(Request.of(WebAddress.of(url))))
                .satisfies(uncaptured -> failure[0] = uncaptured)
                .extracting(Uncaptured::why)
                .isEqualTo(why);
        return failure[0];
    }

    @Test
    void whatWasAskedAndAnsweredIsKeptAsItWas() throws Uncaptured {
        site.with("/a", exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"7\"");
            Site.answer(exchange, 200, "text/plain", "four people".getBytes(StandardCharsets.UTF_8));
        });
        Exchange exchange = fetch(site.url("/a?b=c"));
        assertThat(exchange.status()).isEqualTo(200);
        assertThat(exchange.body()).isEqualTo(Content.of("four people"));
        assertThat(exchange.field("etag")).contains("\"7\"");
        assertThat(exchange.server()).isEqualTo(InetAddress.getLoopbackAddress());
        assertThat(exchange.time()).isEqualTo(CLOCK.instant());
        assertThat(text(exchange.request()))
                .startsWith("GET /a?b=c HTTP/1.1\r\n")
                .contains("Host: 127.0.0.1:" + site.port(), "User-Agent: attest")
                .endsWith("\r\n\r\n");
        assertThat(text(exchange.head())).startsWith("HTTP/1.1 200 OK\r\n").contains("7\"\r\n");
    }

    @Test
    void anErrorIsAnAnswer() throws Uncaptured {
        assertThat(fetch(site.url("/none")).status()).isEqualTo(404);
    }

    @Test
    void aNameIsLookedUpOnceAndTheAddressFoundIsTheOneConnectedTo() throws Uncaptured {
        site.with("/robots.txt", "text/plain", "").with("/a", "text/plain", "here");
        AtomicInteger lookups = new AtomicInteger();
        AddressGuard rebinding = new AddressGuard(Scope.ANY, host -> {
            boolean first = lookups.getAndIncrement() < 2;
            return new InetAddress[] {InetAddress.getByName(first ? "127.0.0.1" : "192.0.2.1")};
        });
        try (Web names = web(rebinding, SMALL)) {
            String url = "http://outlet.example:" + site.port() + "/a";
            Exchange exchange = names.fetch(Request.of(WebAddress.of(url))).getLast();
            assertThat(exchange.body()).isEqualTo(Content.of("here"));
            assertThat(text(exchange.request())).contains("Host: outlet.example:" + site.port());
            assertThat(lookups).as("one for robots.txt, one for the page").hasValue(2);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:%d/",
                "http://localhost:%d/",
                "http://[::1]:%d/",
                "http://[::ffff:127.0.0.1]:%d/",
                "http://[::ffff:7f00:1]:%d/",
                "http://[::127.0.0.1]:%d/",
                "http://[64:ff9b::7f00:1]:%d/",
                "http://0.0.0.0:%d/",
                "http://[::]:%d/",
            })
    void thisMachineIsNotPublicHoweverItIsWritten(String url) {
        site.withPage("/", "A page", "of this machine");
        try (Web open = web(new AddressGuard(Scope.PUBLIC), SMALL)) {
            assertThat(assertFails(open, url.formatted(site.port()), Why.PRIVATE_ADDRESS))
                    .hasMessageContaining("--allow-private");
        }
        assertThat(site.asked()).isEmpty();
    }

    @Test
    void aNameThatLeadsToThisMachineIsRefused() {
        AddressGuard guard =
                new AddressGuard(Scope.PUBLIC, host -> new InetAddress[] {InetAddress.getLoopbackAddress()});
        try (Web open = web(guard, SMALL)) {
            assertFails(open, "http://outlet.example:" + site.port() + "/", Why.PRIVATE_ADDRESS);
        }
        assertThat(site.asked()).isEmpty();
    }

    @Test
    void eachRedirectIsCheckedAgain() {
        site.withRedirect("/a", "http://inner.example:" + site.port() + "/b").with("/b", "text/plain", "inner");
        AddressGuard guard = new AddressGuard(Scope.ANY, host -> {
            if (host.equals("inner.example")) {
                throw new AddressGuard.Forbidden(
                        InetAddress.getLoopbackAddress(), AddressBlock.of(InetAddress.getLoopbackAddress()));
            }
            return InetAddress.getAllByName(host);
        });
        try (Web outer = web(guard, SMALL)) {
            assertFails(outer, site.url("/a"), Why.PRIVATE_ADDRESS);
        }
        assertThat(site.asked()).containsExactly("GET /robots.txt", "GET /a");
    }

    @ParameterizedTest
    @CsvSource({"file:///etc/passwd", "gopher://127.0.0.1/", "http://user:secret@127.0.0.1/", "http://0x7f.1/"})
    void redirectsOnlyLeadToTheWeb(String location) {
        site.withRedirect("/a", location);
        assertFails(site.url("/a"), Why.BAD_ADDRESS);
    }

    @Test
    void redirectsAreFollowedOneByOneAndAllOfThemKept() throws Uncaptured {
        site.withRedirect("/a", "/b").withRedirect("/b", "c?d=e").with("/c", "text/plain", "at last");
        List<Exchange> exchanges = web.fetch(Request.of(WebAddress.of(site.url("/a"))));
        assertThat(exchanges)
                .extracting(exchange -> exchange.address().toString())
                .containsExactly(site.url("/a"), site.url("/b"), site.url("/c?d=e"));
    }

    @Test
    void redirectsInACircleEnd() {
        site.withRedirect("/a", "/b").withRedirect("/b", "/a");
        assertFails(site.url("/a"), Why.TOO_MANY_REDIRECTS);
        assertThat(site.asked()).hasSize(1 + 4);
    }

    @Test
    void aBodyThatNeverEndsIsCutOffByItsSize() {
        site.with("/a", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] block = new byte[8192];
            try (OutputStream body = exchange.getResponseBody()) {
                while (true) {
                    body.write(block);
                }
            }
        });
        assertFails(site.url("/a"), Why.RESPONSE_TOO_LARGE);
    }

    @Test
    void aBombIsNotBlownUp() throws Uncaptured {
        site.with("/a", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            Site.answer(exchange, 200, "text/html", Site.gzip(new byte[8 << 20]));
        });
        Exchange exchange = fetch(site.url("/a"));
        assertThat(exchange.body().size()).isLessThan(SMALL.bytes());
        assertThatExceptionOfType(Uncaptured.class)
                .isThrownBy(() -> exchange.content(SMALL.bytes()))
                .extracting(Uncaptured::why)
                .isEqualTo(Why.RESPONSE_TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "zstd", "gzip, gzip", "gzip, br", "compress", "deflate"})
    void codingsThatCannotBeUndoneAreSaid(String coding) throws Uncaptured {
        site.with("/a", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", coding);
            Site.answer(exchange, 200, "text/html", Site.gzip(new byte[100]));
        });
        Exchange exchange = fetch(site.url("/a"));
        assertThatExceptionOfType(Uncaptured.class)
                .isThrownBy(() -> exchange.content(SMALL.bytes()))
                .extracting(Uncaptured::why)
                .isEqualTo(Why.UNEXPECTED_CONTENT);
    }

    @Test
    void damagedCompressionIsSaid() throws Uncaptured {
        site.with("/a", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            Site.answer(exchange, 200, "text/html", "no gzip at all".getBytes(StandardCharsets.UTF_8));
        });
        Exchange exchange = fetch(site.url("/a"));
        assertThatExceptionOfType(Uncaptured.class).isThrownBy(() -> exchange.content(SMALL.bytes()));
    }

    @Test
    void bytesThatDripDoNotProlongTheWaiting() {
        Limits hasty = new Limits(Duration.ofMillis(400), 64 << 10, 3, Duration.ZERO, Duration.ZERO);
        site.with("/a", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream body = exchange.getResponseBody()) {
                for (int i = 0; i < 100; i++) {
                    body.write('.');
                    body.flush();
                    Thread.sleep(100);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        long start = System.nanoTime();
        try (Web impatient = web(new AddressGuard(Scope.ANY), hasty)) {
            assertFails(impatient, site.url("/a"), Why.TOO_SLOW);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nfar less",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffff\r\nfar less",
                "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n",
                "no HTTP at all\r\n\r\n",
                ""
            })
    void anAnswerThatBreaksOffIsNone(String answer) throws IOException {
        try (ServerSocket server = raw(answer.getBytes(StandardCharsets.UTF_8), 1)) {
            assertFails("http://127.0.0.1:" + server.getLocalPort() + "/", Why.NO_CONNECTION);
        }
    }

    @Test
    void endlessFieldsAreNotCollected() throws IOException {
        byte[] fields = ("HTTP/1.1 200 OK\r\n" + "X-Field: x\r\n".repeat(100_000)).getBytes(StandardCharsets.UTF_8);
        try (ServerSocket server = raw(fields, 1)) {
            assertFails("http://127.0.0.1:" + server.getLocalPort() + "/", Why.NO_CONNECTION);
        }
        byte[] line = ("HTTP/1.1 200 OK\r\nX-Field: " + "x".repeat(1 << 20)).getBytes(StandardCharsets.UTF_8);
        try (ServerSocket server = raw(line, 1)) {
            assertFails("http://127.0.0.1:" + server.getLocalPort() + "/", Why.NO_CONNECTION);
        }
    }

    @Test
    void aPortWithNobodyBehindItIsNoConnection() throws IOException {
        int port;
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = server.getLocalPort();
        }
        assertFails("http://127.0.0.1:" + port + "/", Why.NO_CONNECTION);
    }

    @Test
    void cookiesAreNotKept() throws Uncaptured {
        site.with("/a", exchange -> {
            exchange.getResponseHeaders().set("Set-Cookie", "who=you; Path=/");
            Site.answer(exchange, 200, "text/plain", new byte[] {'a'});
        });
        fetch(site.url("/a"));
        assertThat(text(fetch(site.url("/a")).request())).doesNotContain("Cookie");
    }

    @Test
    void robotsAreAskedOnceAndHeeded() throws Uncaptured {
        site.with("/robots.txt", "text/plain", "User-agent: *\nDisallow: /inner\nUser-agent: other\nDisallow: /");
        site.with("/a", "text/plain", "a").with("/inner", "text/plain", "b");
        assertThat(fetch(site.url("/a")).isSuccess()).isTrue();
        assertThat(assertFails(web, site.url("/inner"), Why.ROBOTS_DISALLOW).passing())
                .isFalse();
        assertThat(site.asked()).containsExactly("GET /robots.txt", "GET /a");
    }

    @Test
    void rulesForAttestByNameGoBeforeThoseForAll() throws Uncaptured {
        site.with("/robots.txt", "text/plain", "User-agent: *\nDisallow: /\n\nUser-agent: Attest\nDisallow: /b");
        site.with("/a", "text/plain", "a").with("/b", "text/plain", "b");
        assertThat(fetch(site.url("/a")).isSuccess()).isTrue();
        assertFails(site.url("/b"), Why.ROBOTS_DISALLOW);
    }

    @ParameterizedTest
    @CsvSource({"401, true", "403, true", "404, true", "410, true", "500, false", "503, false"})
    void aHostWithoutRulesAllowsAllAndOneThatFailsAllowsNothing(int status, boolean allowed) throws Uncaptured {
        site.with("/robots.txt", exchange -> Site.answer(exchange, status, "text/plain", new byte[0]));
        site.with("/a", "text/plain", "a");
        if (allowed) {
            assertThat(fetch(site.url("/a")).isSuccess()).isTrue();
        } else {
            assertThat(assertFails(web, site.url("/a"), Why.ROBOTS_UNKNOWN).passing())
                    .isTrue();
        }
    }

    @Test
    void rulesThatAreRedirectedForEverAreNone() throws Uncaptured {
        site.withRedirect("/robots.txt", "/robots.txt").with("/a", "text/plain", "a");
        assertThat(fetch(site.url("/a")).isSuccess()).isTrue();
    }

    @Test
    void aHostIsLeftAloneBetweenRequestsForAsLongAsItAsksWithinReason() throws Uncaptured {
        site.with("/robots.txt", "text/plain", "User-agent: *\nCrawl-delay: 3600")
                .with("/a", "text/plain", "a");
        fetch(site.url("/a"));
        long start = System.nanoTime();
        fetch(site.url("/a"));
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isBetween(Duration.ofMillis(250), Duration.ofSeconds(3));
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 503})
    void aServerThatIsTooBusyIsAskedAgainWhenItSays(int status) throws Uncaptured {
        busy(status, "0", 2);
        assertThat(web.fetch(Request.of(WebAddress.of(site.url("/a")))))
                .extracting(Exchange::status)
                .as("all that was answered is kept")
                .containsExactly(status, status, 200);
    }

    @Test
    void aServerThatIsTooBusyForEverIsNotAskedForEver() throws Uncaptured {
        busy(503, "0", 99);
        assertThat(fetch(site.url("/a")).status()).isEqualTo(503);
        assertThat(site.asked()).containsExactly("GET /robots.txt", "GET /a", "GET /a", "GET /a");
    }

    /** In seconds, or a moment; the clock stands still. */
    @ParameterizedTest
    @ValueSource(strings = {"3600", "999999999", "a moment"})
    void aHostThatWantsToBeLeftAloneForLongIsNotWaitedForAndNotAsked(String wait) {
        String moment = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                CLOCK.instant().plusSeconds(3600).atOffset(ZoneOffset.UTC));
        busy(429, wait.equals("a moment") ? moment : wait, 1);
        Uncaptured asked = assertFails(web, site.url("/a"), Why.ASKED_TO_WAIT);
        assertThat(asked.passing()).isTrue();
        assertThat(asked).hasMessageMatching("the host asks to be left alone for \\d+ more seconds; try again then");
        assertFails(site.url("/b"), Why.ASKED_TO_WAIT);
        assertThat(site.asked()).containsExactly("GET /robots.txt", "GET /a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "-1", "", "Tue, 99 Mar 2026 10:00:00 GMT"})
    void anAnswerThatDoesNotSayHowLongIsAnError(String wait) throws Uncaptured {
        busy(503, wait, 1);
        assertThat(fetch(site.url("/a")).status()).isEqualTo(503);
    }

    private void busy(int status, String wait, int times) {
        AtomicInteger asked = new AtomicInteger();
        site.with("/a", exchange -> {
            if (asked.getAndIncrement() < times) {
                exchange.getResponseHeaders().set("Retry-After", wait);
                Site.answer(exchange, status, "text/plain", new byte[0]);
            } else {
                Site.answer(exchange, 200, "text/plain", "here".getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    @Test
    void closingBreaksOffWhatIsUnderWay() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch forever = new CountDownLatch(1);
        site.with("/a", exchange -> {
            asked.countDown();
            try {
                forever.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        Thread closing = Thread.ofVirtual().start(() -> {
            try {
                asked.await();
                web.close();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        assertFails(site.url("/a"), Why.STOPPED);
        closing.join();
        assertFails(site.url("/a"), Why.STOPPED);
        forever.countDown();
    }

    /** A server that answers each of so many requests with the same bytes, whatever they are, and hangs up. */
    private static ServerSocket raw(byte[] answer, int times) throws IOException {
        ServerSocket server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(() -> {
            for (int i = 0; i < times; i++) {
                try (Socket socket = server.accept()) {
                    socket.getInputStream().read(new byte[4096]);
                    socket.getOutputStream().write(answer);
                    socket.getOutputStream().flush();
                } catch (IOException e) {
                    return; // the client has hung up first, which is the point
                }
            }
        });
        return server;
    }

    private static String text(Content content) {
        return new String(content.bytes(), StandardCharsets.ISO_8859_1);
    }
}
