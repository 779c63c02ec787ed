package io.github.attest.capture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.capture.AddressGuard.Scope;
import io.github.attest.model.Problem;
import io.github.attest.model.Report;
import io.github.attest.reading.Content;
import io.github.attest.reading.Reader;
import io.github.attest.reading.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netpreserve.jwarc.WarcCaptureRecord;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.Warcinfo;

class CaptureTest {
    private static final Instant NOW = Instant.parse("2026-03-03T10:00:00Z");
    private static final String TEXT =
            "Shelling killed four people in Port Sudan on Monday, a doctor told reporters there.";
    private static final Limits SMALL =
            new Limits(Duration.ofSeconds(3), 64 << 10, 3, Duration.ofMillis(1), Duration.ofMillis(10));

    private final Site site = new Site();
    private final Web web = new Web(new AddressGuard(Scope.ANY), SMALL, InstantSource.fixed(NOW));

    @AfterEach
    void closeBoth() {
        web.close();
        site.close();
    }

    @Test
    void aPageIsReadOutOfTheArchiveThatIsKept() {
        site.withPage("/a", "Shelling in Port Sudan", TEXT);
        Reading reading = web.read(site.url("/a"), Reader.standard());
        assertThat(reading.problems()).isEmpty();
        assertThat(report(reading).text()).contains(TEXT);
        assertThat(report(reading).url()).isEqualTo(site.url("/a"));
        assertThat(report(reading).retrieved()).isEqualTo(NOW);
        assertThat(report(reading).sha256())
                .as("the digest is that of the document, not of the archive")
                .isNotEqualTo(archive(reading).sha256());
        assertThat(Reader.archives(archive(reading).open(), report(reading).sha256()))
                .isTrue();
    }

    @Test
    void theArchiveHoldsAllThatWasAskedAndAnswered() throws IOException {
        site.withRedirect("/old", "/a").withPage("/a", "Shelling in Port Sudan", TEXT);
        Reading reading = web.read(site.url("/old"), Reader.standard());
        List<String> records = new ArrayList<>();
        String digest = "";
        try (WarcReader warc = new WarcReader(archive(reading).open())) {
            warc.calculateBlockDigest();
            for (WarcRecord record : warc) {
                if (record instanceof WarcCaptureRecord capture) {
                    records.add(capture.type() + " " + capture.target());
                }
                if (record instanceof WarcResponse response) {
                    assertThat(response.ipAddress().orElseThrow().getHostAddress())
                            .isEqualTo("127.0.0.1");
                    assertThat(response.date()).isEqualTo(NOW);
                    digest = response.payloadDigest().orElseThrow().hex();
                }
                if (record instanceof WarcRequest request) {
                    assertThat(request.concurrentTo()).hasSize(1);
                }
                assertThat(record instanceof Warcinfo || record.blockDigest().isPresent())
                        .isTrue();
                record.body().consume();
                assertThat(record.calculatedBlockDigest()).isEqualTo(record.blockDigest());
            }
        }
        assertThat(records)
                .containsExactly(
                        "response " + site.url("/old"),
                        "request " + site.url("/old"),
                        "response " + site.url("/a"),
                        "request " + site.url("/a"));
        assertThat(digest).isEqualTo(report(reading).sha256());
        assertThat(report(reading).url()).isEqualTo(site.url("/a"));
    }

    @Test
    void compressionOfTheLineDoesNotShowInTheDigest() {
        site.withPage("/a", "Shelling in Port Sudan", TEXT);
        Reading plain = web.read(site.url("/a"), Reader.standard());
        site.with("/a", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            byte[] page = Site.page("Shelling in Port Sudan", TEXT).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            byte[] body = Site.gzip(page);
            exchange.sendResponseHeaders(200, 0); // in chunks
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        Reading zipped = web.read(site.url("/a"), Reader.standard());
        assertThat(report(zipped)).isEqualTo(report(plain));
        assertThat(new String(archive(zipped).bytes(), StandardCharsets.ISO_8859_1))
                .contains("X-Crawler-Transfer-Encoding: chunked");
    }

    @ParameterizedTest
    @CsvSource({"404, server-answered", "410, server-answered", "500, server-answered", "204, unexpected-content"})
    void anAnswerWithoutADocumentIsAProblem(int status, String code) {
        site.with("/a", exchange -> {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        assertThat(problem(web.read(site.url("/a"), Reader.standard())).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"image/png", "video/mp4", "application/json", "application/zip"})
    void whatHoldsNoTextIsAProblem(String type) {
        site.with("/a", type, "x");
        Problem problem = problem(web.read(site.url("/a"), Reader.standard()));
        assertThat(problem.code()).isEqualTo("unexpected-content");
        assertThat(problem.message()).contains(type).endsWith("save the page as a file and give that instead");
    }

    @Test
    void aBombIsAProblem() {
        site.with("/a", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            Site.answer(exchange, 200, "text/html", Site.gzip(new byte[4 << 20]));
        });
        assertThat(problem(web.read(site.url("/a"), Reader.standard())).code()).isEqualTo("response-too-large");
    }

    @Test
    void anAddressThatIsNoneIsAProblem() {
        assertThat(problem(web.read("http://user:secret@127.0.0.1/", Reader.standard()))
                        .code())
                .isEqualTo("bad-address");
        assertThat(problem(web.read("https://[", Reader.standard())).code()).isEqualTo("bad-address");
    }

    @Test
    void anArchiveOfOtherThingsHoldsNothing() {
        String digest = Content.of("x").sha256();
        assertThat(Reader.archives(Content.of("").open(), digest)).isFalse();
        assertThat(Reader.archives(Content.of("x").open(), digest)).isFalse();
        assertThat(Reader.archives(Content.of("WARC/1.0\r\n").open(), digest)).isFalse();
        assertThat(Reader.archives(Content.of(Site.gzip(new byte[10])).open(), digest))
                .isFalse();
    }

    private static Report report(Reading reading) {
        return Objects.requireNonNull(reading.report());
    }

    private static Content archive(Reading reading) {
        return Objects.requireNonNull(reading.document()).content();
    }

    private static Problem problem(Reading reading) {
        assertThat(reading.report()).isNull();
        assertThat(reading.problems()).hasSize(1);
        return reading.problems().getFirst();
    }
}
