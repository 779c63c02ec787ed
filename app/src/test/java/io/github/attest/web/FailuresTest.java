package io.github.attest.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever goes wrong is told in one form. */
class FailuresTest {
    private static final Limits SMALL = new Limits(2000, 4096, Duration.ofSeconds(1), 4, Duration.ofSeconds(5));

    @TempDir
    Path folder;

    @AutoClose
    private Served served;

    @BeforeEach
    void serve() {
        served = Served.empty(folder.resolve("record.db").toString(), SMALL);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        GET    | /api                                 | 404 | route-unknown
        GET    | /api/v1/nothing                      | 404 | route-unknown
        GET    | /api/v1/incidents/                   | 404 | route-unknown
        GET    | /api/v1/incidents/a%2Fb              | 404 | not-found
        GET    | /api/v1/incidents/%FF                | 400 | address-malformed
        GET    | /api/v1/incidents/%00                | 404 | not-found
        DELETE | /api/v1/incidents                    | 405 | method-not-allowed
        BREW   | /api/v1/incidents                    | 405 | method-not-allowed
        """)
    void everyFailureHasOneForm(String method, String path, int status, String code) {
        requireProblem(served.client().send(method, path, null), status, code);
    }

    @Test
    void whatCannotBeAnsweredAsWantedIsNotAcceptable() {
        requireProblem(served.client().get("/api/v1/incidents", "Accept", "text/html"), 406, "not-acceptable");
        requireProblem(
                served.client().get("/api/v1/incidents", "Accept", "application/json;q=0"), 406, "not-acceptable");
        assertThat(served.client()
                        .get("/api/v1/incidents", "Accept", "text/html, application/*;q=0.5")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void methodsAreNamed() {
        Client.Answer refused = served.client().send("PUT", "/api/v1/incidents", "{}");
        assertThat(refused.header("Allow")).hasValue("GET, HEAD, OPTIONS");
        Client.Answer options = served.client().send("OPTIONS", "/api/v1/incidents", null);
        assertThat(options.status()).isEqualTo(204);
        assertThat(options.header("Allow")).hasValue("GET, HEAD, OPTIONS");
        assertThat(options.header("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void headIsGetWithoutTheBody() {
        Client.Answer get = served.client().get("/api/v1/incidents");
        Client.Answer head = served.client().send("HEAD", "/api/v1/incidents", null);
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.response().body()).isEmpty();
        assertThat(head.header("Content-Length")).isEqualTo(get.header("Content-Length"));
        assertThat(head.tag()).isEqualTo(get.tag());
    }

    @Test
    void everyReplyIsDataAndNothingElse() {
        Client.Answer answer = served.client().get("/api/v1/incidents");
        assertThat(answer.header("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.header("Content-Security-Policy").orElseThrow()).startsWith("default-src 'none'");
        assertThat(answer.header("Cache-Control")).hasValue("no-store");
        assertThat(answer.header("Server")).isEmpty();
    }

    @Test
    void aHeadThatIsTooLongIsRefused() {
        assertThat(served.client()
                        .get("/api/v1/incidents", "X-Long", "x".repeat(5000))
                        .status())
                .isIn(400, 431);
    }

    @ParameterizedTest
    @CsvSource({
        "'GET /api/v1/{incidents} HTTP/1.1\r\nHost: a\r\n\r\n', 400",
        "'GET /api/v1/incidents HTTP/1.1\r\nHost: a\r\nBad Header: b\r\n\r\n', 400"
    })
    void whatIsNoRequestIsRefusedInTheSameForm(String request, int status) throws IOException {
        String answer = raw(request);
        assertThat(answer).startsWith("HTTP/1.1 " + status).contains("application/problem+json");
    }

    private String raw(String request) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), served.server().port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void requireProblem(Client.Answer answer, int status, String code) {
        JsonNode problem = answer.json();
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).hasValue("application/problem+json");
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("code").asText()).isEqualTo(code);
        assertThat(problem.path("type").asText()).isEqualTo("about:blank");
        assertThat(problem.path("title").asText()).isNotEmpty();
        assertThat(problem.path("detail").asText()).isNotEmpty();
    }
}
