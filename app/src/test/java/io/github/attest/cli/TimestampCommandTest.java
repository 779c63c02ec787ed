package io.github.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.attest.capture.Site;
import io.github.attest.timestamp.Authority;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimestampCommandTest {
    @TempDir
    private Path folder = Path.of("");

    private final Site site = new Site();
    private Path record = Path.of("");

    @BeforeEach
    void addAReport() throws Exception {
        record = folder.resolve("test.db");
        Run.given("{\"text\": \"Shelling killed four people in Port Sudan.\"}", "add", "-", "--record", record);
        Authority authority = new Authority();
        site.with("/stamp", exchange -> {
            try {
                byte[] answer = authority.answer(exchange.getRequestBody().readAllBytes());
                Site.answer(exchange, 200, "application/timestamp-reply", answer);
            } catch (Exception e) {
                Site.answer(exchange, 500, "text/plain", new byte[0]);
            }
        });
    }

    @AfterEach
    void closeTheSite() {
        site.close();
    }

    private Run stamp(String path) {
        return Run.of("timestamp", "--allow-private", "--authority", site.url(path), "--record", record);
    }

    private List<JsonNode> log() {
        return Run.of("log", "--format", "jsonl", "--record", record).lines();
    }

    @Test
    void theEndOfTheJournalIsStampedAndTheStampVerified() {
        JsonNode last = log().getLast();
        Run run = stamp("/stamp");
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("Entry " + last.path("sequence").asLong() + " was the last of the journal at 2026-03-03")
                .contains("CN=A stamping authority", last.path("hash").asText());
        JsonNode entry = log().getLast();
        assertThat(entry.path("kind").asText()).isEqualTo("timestamped");
        assertThat(entry.path("payload").path("entry")).isEqualTo(last.path("sequence"));
        assertThat(entry.path("payload").path("hash")).isEqualTo(last.path("hash"));
        assertThat(entry.path("payload").path("authority").asText()).isEqualTo(site.url("/stamp"));
        assertThat(Run.of("verify", "--record", record).code()).isZero();
        assertThat(site.asked()).as("no rules for robots are asked for").containsExactly("POST /stamp");
    }

    @Test
    void anAuthorityThatDoesNotAnswerChangesNothing() {
        int before = log().size();
        site.with("/page", "text/html", "a page");
        assertThat(stamp("/page").err()).contains("(bad-timestamp)");
        assertThat(stamp("/none").err()).contains("status 404");
        assertThat(Run.of("timestamp", "--authority", site.url("/stamp"), "--record", record)
                        .err())
                .contains("(private-address)");
        assertThat(log()).hasSize(before);
    }

    @Test
    void anEntryThatMisquotesItsStampIsFound() throws Exception {
        stamp("/stamp");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + record);
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE journal SET payload = replace(payload, '\"entry\":', '\"entry\":1')"
                    + " WHERE kind = 'timestamped'");
        }
        Run verify = Run.of("verify", "--record", record);
        assertThat(verify.code()).isEqualTo(ExitCode.RECORD_UNUSABLE);
        assertThat(verify.out()).contains("(timestamp)", "(hash)");
    }
}
