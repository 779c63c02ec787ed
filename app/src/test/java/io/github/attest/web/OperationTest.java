package io.github.attest.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A server as those see it who run it. */
@Timeout(60)
class OperationTest {
    private static final Limits SMALL = new Limits(2000, 4096, Duration.ofSeconds(3), 4, Duration.ofSeconds(5));
    private static final String HEAD = """
        POST /api/v1/reports HTTP/1.1\r
        Host: localhost\r
        Content-Type: text/plain\r
        Content-Length: 1000\r
        \r
        """;

    @TempDir
    Path folder;

    @AutoClose
    private Served served;

    @BeforeEach
    void serve() {
        served = Served.empty(folder.resolve("record.db").toString(), SMALL);
    }

    @Test
    void itDoesNotStartWhereSomethingElseListens() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> served.another(taken.getLocalPort())).isInstanceOf(UncheckedIOException.class);
        }
    }

    @Test
    void itSaysWhetherTheRecordAnswers() {
        assertThat(served.client().get("/health").text()).isEqualTo("{\"server\":\"up\",\"record\":\"up\"}");
        served.record().close();
        assertThat(served.client().get("/health", "X-Role", "nobody").status()).isIn(200, 503);
    }

    @Test
    void itCountsRequestsByRouteAndNeverByWhatWasAskedFor() throws InterruptedException {
        served.client().get("/api/v1/incidents/inc-4711");
        served.client().get("/api/v1/search?q=layla");
        served.client().get("/no/such/layla");
        served.client().send("BREW", "/api/v1/incidents", null);
        awaitLines(4);
        String metrics = served.client().get("/metrics", "Accept", "*/*").text();
        assertThat(metrics)
                .contains(
                        "attest_requests_seconds_count{method=\"GET\",route=\"/api/v1/incidents/{id}\",status=\"404\"}"
                                + " 1")
                .contains("route=\"none\"")
                .contains("method=\"other\"")
                .contains("attest_journal_entries 0.0")
                .doesNotContain("4711")
                .doesNotContain("layla");
        assertThat(served.client().get("/metrics", "X-Role", "reviewer").status())
                .isEqualTo(403);
    }

    @Test
    void itsLogHoldsOneObjectALineAndNothingSensitive() throws InterruptedException {
        served.client().get("/api/v1/search?q=layla");
        served.client().get("/api/v1/incidents/inc-4711", "Authorization", "Bearer secret");
        awaitLines(2);
        assertThat(served.log.toString().lines().toList())
                .allSatisfy(line -> assertThat(line)
                        .matches("\\{\"time\":\".*\",\"level\":\"info\",\"event\":\"request\",\"method\":\"GET\",.*}"))
                .anySatisfy(line -> assertThat(line).contains("\"route\":\"/api/v1/incidents/{id}\",\"status\":404"));
        assertThat(served.log.toString())
                .doesNotContain("layla")
                .doesNotContain("4711")
                .doesNotContain("secret");
    }

    @Test
    void aBodyThatIsTooLongIsRefused() {
        assertThat(served.client().post("/api/v1/reports", "x".repeat(3000)).status())
                .isEqualTo(413);
    }

    @Test
    void aBodyThatTakesTooLongIsCutOff() throws IOException {
        try (Socket socket = open()) {
            socket.getOutputStream().write((HEAD + "a").getBytes(StandardCharsets.ISO_8859_1));
            assertThat(socket.getInputStream().readAllBytes()).isEmpty();
        }
        assertThat(served.client().get("/health").status()).isEqualTo(200);
    }

    @Test
    void moreThanItTakesOnIsRefusedAndNotQueued() throws Exception {
        Socket[] slow = new Socket[SMALL.requests()];
        for (int i = 0; i < slow.length; i++) {
            slow[i] = open();
            slow[i].getOutputStream().write(HEAD.getBytes(StandardCharsets.ISO_8859_1));
            slow[i].getOutputStream().flush();
        }
        Client.Answer busy = served.client().get("/health");
        for (int i = 0; i < 500 && busy.status() == 200; i++) {
            Thread.sleep(10);
            busy = served.client().get("/health");
        }
        assertThat(busy.status()).isEqualTo(503);
        assertThat(busy.code()).isEqualTo("server-busy");
        assertThat(busy.header("Retry-After")).hasValue("1");
        for (Socket socket : slow) {
            socket.close();
        }
    }

    @Test
    void itEndsWhatIsUnderWayBeforeItStops() throws Exception {
        Underway underway = new Underway(2);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        CompletableFuture<Integer> status = new CompletableFuture<>();
        Thread.startVirtualThread(() -> underway.answer(() -> Reply.ok(Json.object()), reply -> {
            begun.countDown();
            await(go);
            status.complete(reply.status().code());
        }));
        begun.await();
        CompletableFuture<Void> end =
                CompletableFuture.runAsync(() -> underway.end(Duration.ofSeconds(20)), Thread::startVirtualThread);
        AtomicInteger last = new AtomicInteger();
        while (last.get() != 503) {
            underway.answer(
                    () -> Reply.ok(Json.object()),
                    reply -> last.set(reply.status().code()));
            Thread.sleep(1);
        }
        assertThat(end).isNotDone();
        go.countDown();
        assertThat(status.get()).isEqualTo(200);
        end.get();
    }

    /** A request is logged and counted once its reply is sent. */
    private void awaitLines(int count) throws InterruptedException {
        for (int i = 0; i < 500 && served.log.toString().lines().count() < count; i++) {
            Thread.sleep(10);
        }
    }

    private Socket open() throws IOException {
        Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), served.server().port());
        socket.setSoTimeout(20_000);
        return socket;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
