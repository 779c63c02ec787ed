package io.github.attest.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.access.Role;
import io.github.attest.access.Scope;
import io.github.attest.access.Team;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Logging in and out over HTTP, and what tokens may do. */
class SessionsTest {
    private static final String SESSION = "/api/v1/session";
    private static final String PASSWORD = "nine mules at the ford";

    @TempDir
    Path folder;

    @AutoClose
    private Served served;

    private Team team;
    private Client client;

    @BeforeEach
    void serve() {
        served = Served.guarded(folder.resolve("attest.db").toString());
        client = served.client();
        team = new Team(served.record().members(), InstantSource.system());
        team.add("Amal", Role.REVIEWER, null, PASSWORD);
    }

    @Test
    void aLogInIsACookieThatScriptsAndOtherSitesCannotUse() {
        Client.Answer in = logIn(PASSWORD);
        assertThat(in.status()).isEqualTo(201);
        assertThat(in.json().path("role").asText()).isEqualTo("reviewer");
        String cookie = in.header("Set-Cookie").orElseThrow();
        assertThat(cookie)
                .startsWith("__Host-attest=")
                .contains("; HttpOnly", "; Secure", "; SameSite=Strict", "; Path=/", "; Max-Age=43200");
        String pair = cookie.substring(0, cookie.indexOf(';'));
        assertThat(client.get(SESSION, "Cookie", pair).json().path("name").asText())
                .isEqualTo("Amal");
        assertThat(client.get(SESSION, "Cookie", pair, "Origin", "https://elsewhere.example")
                        .code())
                .isEqualTo("other-site");
        assertThat(client.get(SESSION, "Cookie", pair, "Origin", client.origin())
                        .status())
                .isEqualTo(200);

        assertThat(client.send("DELETE", SESSION, null, "Cookie", pair).status())
                .isEqualTo(204);
        assertThat(client.get(SESSION, "Cookie", pair).json().path("name").asText())
                .isEqualTo("anybody");
    }

    @Test
    void aSecretThatSomebodyPlantedIsNotTheOneThatIsGiven() {
        Client.Answer in = client.post(
                SESSION, "{\"name\":\"Amal\",\"password\":\"" + PASSWORD + "\"}", "Cookie", "__Host-attest=planted");
        assertThat(in.header("Set-Cookie").orElseThrow()).doesNotContain("planted");
        assertThat(client.get(SESSION, "Cookie", "__Host-attest=planted")
                        .json()
                        .path("name")
                        .asText())
                .isEqualTo("anybody");
    }

    @Test
    void whoGuessesIsToldToWait() {
        for (int i = 0; i < 5; i++) {
            assertThat(logIn("guess number " + i).code()).isEqualTo("not-authenticated");
        }
        Client.Answer stopped = logIn(PASSWORD);
        assertThat(stopped.status()).isEqualTo(429);
        assertThat(stopped.header("Retry-After")).contains("900");
    }

    @Test
    void aProxyOnThisMachineSaysForWhomItAsks() {
        for (int i = 0; i < 5; i++) {
            logIn("guess number " + i, "X-Forwarded-For", "198.51.100.7, 203.0.113.9");
        }
        assertThat(logIn(PASSWORD, "X-Forwarded-For", "203.0.113.9").status()).isEqualTo(429);
        assertThat(logIn(PASSWORD, "X-Forwarded-For", "198.51.100.7").status()).isEqualTo(201);
    }

    @Test
    void aTokenOfAReviewerThatWasGivenForAddingDoesNotRead() {
        String token = team.token("Amal", Set.of(Scope.ADD), "", Duration.ofDays(1));
        assertThat(client.get("/api/v1/incidents", "Authorization", "Bearer " + token)
                        .code())
                .isEqualTo("scope-insufficient");
        assertThat(client.get("/api/v1/incidents", "Authorization", "Bearer forged")
                        .status())
                .isEqualTo(401);
        assertThat(client.get("/api/v1/incidents", "Authorization", "Basic QW1hbDp4")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void whatIsNoLogInIsSaid() {
        assertThat(client.post(SESSION, "{\"name\":\"Amal\"}")
                        .json()
                        .at("/errors/0/pointer")
                        .asText())
                .isEqualTo("/password");
        assertThat(client.post(SESSION, "[]").code()).isEqualTo("json-malformed");
    }

    private Client.Answer logIn(String password, String... headers) {
        return client.post(SESSION, "{\"name\":\"Amal\",\"password\":\"" + password + "\"}", headers);
    }
}
