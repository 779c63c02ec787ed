package io.github.attest.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.access.Role;
import io.github.attest.access.Team;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Logging in and out by a form, and where a server without users may be asked for. */
class SessionPagesTest {
    private static final String PASSWORD = " nine mules at the ford";

    @TempDir
    Path folder;

    @AutoClose
    private Served served;

    private Client client;
    private Browser browser;

    @BeforeEach
    void serve() {
        served = Served.guarded(folder.resolve("attest.db").toString());
        client = served.client();
        browser = new Browser(client);
    }

    private void addAmal() {
        new Team(served.record().members(), InstantSource.system()).add("Amal", Role.REVIEWER, null, PASSWORD);
    }

    private Client.Answer logIn(String path, String password) {
        return browser.send(browser.page(path), "main form", "name", "Amal", "password", password);
    }

    @Test
    void whoLogsInGoesWhereTheyWantedToGoAndOutAgain() {
        addAmal();
        Client.Answer in = logIn("/login?to=%2Fincidents%3Fplace%3DIdlib", PASSWORD);
        assertThat(in.status()).as(in.text()).isEqualTo(303);
        assertThat(in.header("Location")).contains("/incidents?place=Idlib");
        assertThat(in.header("Set-Cookie").orElseThrow())
                .startsWith(Team.COOKIE)
                .contains("; HttpOnly", "; Secure", "; SameSite=Strict");
        Document page = browser.page("/incidents");
        assertThat(page.select("header .who").text()).isEqualTo("Amal");
        assertThat(browser.send(page, "header form").header("Location")).contains("/");
        assertThat(browser.page("/incidents").select("header .who")).isEmpty();
    }

    @Test
    void eachLogInHasASecretOfItsOwn() {
        addAmal();
        logIn("/login", PASSWORD);
        String one = browser.cookie(Team.COOKIE);
        logIn("/login", PASSWORD);
        assertThat(browser.cookie(Team.COOKIE)).isNotEqualTo(one).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elsewhere.example/", "//elsewhere.example/", "/\\elsewhere.example"})
    void nobodyIsSentElsewhere(String to) {
        addAmal();
        assertThat(logIn("/login?to=" + Encoded.encode(to), PASSWORD).header("Location"))
                .contains("/");
    }

    @Test
    void whoGuessesIsToldAndThenHasToWait() {
        addAmal();
        for (int i = 0; i < 5; i++) {
            Client.Answer wrong = logIn("/login", "guess number " + i);
            assertThat(wrong.status()).isEqualTo(401);
            Document page = Jsoup.parse(wrong.text());
            assertThat(page.select("[role=alert]").text()).isEqualTo("No member has this name and this password.");
            assertThat(page.select("input[name=name]").val()).isEqualTo("Amal");
            assertThat(page.select("input[name=name][autofocus], input[type=password][value]"))
                    .as("the name is there, the password is typed again")
                    .isEmpty();
        }
        Client.Answer stopped = logIn("/login", PASSWORD);
        assertThat(stopped.status()).isEqualTo(429);
        assertThat(stopped.header("Retry-After")).contains("900");
        assertThat(client.post("/api/v1/session", "{\"name\":\"Amal\",\"password\":\"" + PASSWORD + "\"}")
                        .status())
                .isEqualTo(429);
    }

    @Test
    void aFormOfAnotherSiteLogsNobodyIn() {
        addAmal();
        assertThat(browser.post("/login", "name=Amal&password=" + Encoded.encode(PASSWORD))
                        .status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, true",
        "LOCALHOST:8650, true",
        "attest.localhost:8650, true",
        "127.0.0.1, true",
        "127.8.0.1:8650, true",
        "[::1]:8650, true",
        "elsewhere.example, false",
        "elsewhere.example:8650, false",
        "localhost.elsewhere.example, false",
        "127.0.0.1.elsewhere.example, false",
        "192.168.0.7, false",
        "[::2], false",
        "'', false"
    })
    void onlyNamesOfThisMachineAreItsNames(String host, boolean own) {
        assertThat(Loopback.names(host)).isEqualTo(own);
    }

    @Test
    void withoutUsersOnlyThisMachineIsAnswered() {
        assertThat(asked("elsewhere.example")).startsWith("HTTP/1.1 421");
        assertThat(asked("localhost")).startsWith("HTTP/1.1 200");
        addAmal();
        assertThat(asked("elsewhere.example")).startsWith("HTTP/1.1 200");
    }

    /** The first line of the answer to somebody whose browser was led here by the name of a host. */
    private String asked(String host) {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), served.server().port())) {
            socket.getOutputStream()
                    .write(("GET /api/v1/session HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            byte[] line = socket.getInputStream().readNBytes(12);
            return new String(line, StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
