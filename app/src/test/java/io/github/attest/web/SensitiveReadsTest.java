package io.github.attest.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is shown sensitive fields is logged: who, of what, which, and never what they say. */
class SensitiveReadsTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    Path folder;

    @AutoClose
    private Served served;

    @BeforeEach
    void serve() {
        served = Served.at(folder.resolve("attest.db").toString());
    }

    /** In the report hill-1 a child is named and a resident speaks; it and hill-2 are inc-1, which has a point. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        reviewer | full    | /api/v1/incidents/inc-1             | a reviewer: incident inc-1 minors place sources
        reviewer | full    | /api/v1/incidents/inc-1/explanation | a reviewer: incident inc-1 minors place sources
        reviewer | full    | /api/v1/accounts/hill-2%231         | a reviewer: account hill-2#1 place
        reviewer | full    | /api/v1/reports/hill-1              | a reviewer: report hill-1 minors place sources
        reviewer | full    | /api/v1/reports/hill-1/original     | a reviewer: document hill-1 minors place sources victims
        reviewer | full    | /api/v1/journal?limit=1             | a reviewer: entry 1 minors place sources victims
        reviewer | partner | /api/v1/incidents/inc-1             | a reviewer: incident inc-1 place
        reader   | full    | /api/v1/incidents?text=idlib        | a reader: incident inc-1 minors place sources
        reader   | public  | /api/v1/incidents/inc-1             | ''
        reader   | public  | /api/v1/incidents                   | ''
        reader   | public  | /api/v1/reports/hill-1              | ''
        reviewer | full    | /api/v1/incidents/none              | ''
        reviewer | full    | /api/v1/reports                     | ''
        """)
    void everyReadOfASensitiveFieldHasALine(String role, String profile, String path, String line) {
        Client.Answer answer = served.client().get(path, "X-Role", role, "X-Sees", profile);
        assertThat(answer.status()).isIn(200, 404);
        assertThat(String.join("; ", reads())).isEqualTo(line);
        assertThat(served.log.toString()).doesNotContain("Layla", "Haddad", "Abu Omar");
    }

    @Test
    void whatIsKnownAlreadyIsNotShownAgain() {
        String tag = served.client().get("/api/v1/incidents/inc-1").tag();
        served.client().get("/api/v1/incidents/inc-1", "If-None-Match", tag);
        assertThat(reads()).hasSize(1);
    }

    @Test
    void aDocumentIsGivenOnlyToThoseFromWhomNothingIsWithheld() {
        Client.Answer answer =
                served.client().get("/api/v1/reports/hill-1/original", "X-Role", "recorder", "X-Sees", "partner");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("profile-insufficient");
        assertThat(reads()).isEmpty();
    }

    @Test
    void nothingIsLoggedUnlessItIsAskedFor() {
        StringWriter out = new StringWriter();
        new ServerLog(new PrintWriter(out)).read("Amal", "incident", "inc-1", () -> {
            throw new AssertionError("not even asked");
        });
        new ServerLog(new PrintWriter(out), ServerLog.Reads.SENSITIVE)
                .read(
                        "Amal",
                        "incident",
                        "inc-1",
                        () -> EnumSet.noneOf(io.github.attest.decision.SensitiveField.class));
        assertThat(out.toString()).isEmpty();
    }

    private List<String> reads() {
        return served.log
                .toString()
                .lines()
                .map(SensitiveReadsTest::parse)
                .filter(line -> line.path("event").asText().equals("read"))
                .map(line ->
                        line.path("who").asText() + ": " + line.path("kind").asText() + " "
                                + line.path("id").asText() + " "
                                + String.join(" ", MAPPER.convertValue(line.path("fields"), String[].class)))
                .toList();
    }

    private static JsonNode parse(String line) {
        try {
            return MAPPER.readTree(line);
        } catch (JsonProcessingException e) {
            throw new AssertionError(line, e);
        }
    }
}
