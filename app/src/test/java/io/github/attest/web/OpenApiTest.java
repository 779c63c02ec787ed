package io.github.attest.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.attest.access.Role;
import io.github.attest.access.Team;
import io.github.attest.decision.StandingDecision;
import io.github.attest.record.IncidentOrder;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The description of the API names each route and each parameter, and nothing that is not there; answers are as it says. */
class OpenApiTest {
    @TempDir
    Path folder;

    @AutoClose
    private Served served;

    private JsonNode document;

    @BeforeEach
    void serve() {
        served = Served.at(folder.resolve("record.db").toString());
        document = served.client().get("/api/v1/openapi.json").json();
    }

    @Test
    void routesAndDescriptionAgree() {
        TreeMap<String, String> described = new TreeMap<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> described.put(
                                method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(),
                                line(method.getValue()))));
        TreeMap<String, String> routed = new TreeMap<>();
        for (Route route : forPrograms()) {
            routed.put(
                    route.method() + " " + route.path().text(),
                    Labelled.label(route.least()) + " " + new TreeSet<>(route.query()) + " takes "
                            + new TreeSet<>(route.takes()) + " gives " + new TreeSet<>(route.gives()));
        }
        assertThat(described).containsExactlyEntriesOf(routed);
    }

    /** The routes of the API, and those by which a server is watched. */
    private List<Route> forPrograms() {
        return served.server().routes().stream()
                .filter(route -> route.path().text().matches("/api/.*|/health|/metrics"))
                .toList();
    }

    /** "An object" says nothing; the one that is left is this document itself. */
    @Test
    void everyObjectOfTheSchemasIsDescribed() {
        List<String> bare = new ArrayList<>();
        document.at("/components/schemas")
                .properties()
                .forEach(schema -> schema.getValue().findParents("type").stream()
                        .filter(node -> node.path("type").asText().equals("object"))
                        .filter(node -> !node.has("properties")
                                && !node.path("additionalProperties").isObject())
                        .forEach(node -> bare.add(schema.getKey())));
        assertThat(bare).containsExactly("Anything");
    }

    @Test
    void theOrdersOfTheListAreAllDescribed() {
        List<String> described = new ArrayList<>();
        document.at("/paths/~1api~1v1~1incidents/get/parameters").forEach(parameter -> {
            if (parameter.path("name").asText().equals(Filters.SORT)) {
                parameter.at("/schema/enum").forEach(label -> described.add(label.asText()));
            }
        });
        assertThat(described)
                .isEqualTo(IncidentOrder.ALL.stream().map(IncidentOrder::label).toList());
    }

    private static String line(JsonNode operation) {
        Set<String> query = new TreeSet<>();
        operation.path("parameters").forEach(parameter -> {
            if (parameter.path("in").asText().equals("query")) {
                query.add(parameter.path("name").asText());
            }
        });
        Set<String> gives = new TreeSet<>();
        operation.path("responses").properties().forEach(response -> {
            if (response.getKey().startsWith("2")) {
                response.getValue().path("content").fieldNames().forEachRemaining(gives::add);
            }
        });
        if (gives.isEmpty()) {
            gives.add(Json.TYPE);
        }
        return operation.path("x-least-role").asText() + " " + query + " takes "
                + names(operation.at("/requestBody/content")) + " gives " + gives;
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void answersAreAsDescribed() {
        List<String> wrong = new ArrayList<>();
        for (Route route : forPrograms()) {
            if (route.method().equals("GET") && route.gives().contains(Json.TYPE)) {
                for (String role : List.of("administrator", "reader")) {
                    check(route.path().text(), role, wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Each route that changes something, when it does and when it does not. The record has a stated total afterwards. */
    @Test
    void answersToChangesAreAsDescribed() {
        List<String> wrong = new ArrayList<>();
        new Team(served.record().members(), InstantSource.system())
                .add("Amal", Role.REVIEWER, null, "nine mules at the ford");
        String report = """
            {"id": "year", "source": "Hill Monitor", "published": "2026-03-12", "title": "A year in Idlib",
             "text": "At least 300 civilians were killed in Idlib, Syria, in 2026, local sources told the Hill Monitor."}\
            """;
        String incident = "/api/v1/incidents/{id}/decisions";
        String grade = "{\"kind\": \"grade\", \"grade\": \"fair\", \"reason\": \"two doctors confirmed it\"}";
        changed("POST", "/api/v1/reports", report, 201, wrong);
        changed("POST", "/api/v1/reports", report, 200, wrong);
        changed("POST", "/api/v1/reports", report.replace("300", "400"), 409, wrong);
        changed("POST", "/api/v1/reports", "[]", 422, wrong);
        changed("POST", incident, grade, 428, wrong);
        changed("POST", incident, grade, 412, wrong, "If-Match", "\"another\"");
        changed("POST", incident, grade, 201, wrong, "If-Match", tag("/api/v1/incidents/inc-1"));
        changed("POST", incident, "{\"kind\": \"grade\"}", 422, wrong, "If-Match", tag("/api/v1/incidents/inc-1"));
        changed(
                "POST",
                "/api/v1/accounts/{id}/decisions",
                "{\"kind\": \"figure\", \"type\": \"killed\", \"min\": 13, \"reason\": \"read it again\"}",
                201,
                wrong,
                "If-Match",
                tag("/api/v1/accounts/hill-1%231"));
        changed(
                "POST",
                "/api/v1/reports/{id}/decisions",
                "{\"kind\": \"retract\", \"reason\": \"the paper took it back\"}",
                201,
                wrong,
                "If-Match",
                tag("/api/v1/reports/hill-1"));
        changed("DELETE", "/api/v1/decisions/{entry}", "{\"reason\": \"it did not\"}", 200, wrong);
        changed("POST", "/api/v1/session", "{\"name\": \"Amal\", \"password\": \"ten mules at the ford\"}", 401, wrong);
        changed(
                "POST",
                "/api/v1/session",
                "{\"name\": \"Amal\", \"password\": \"nine mules at the ford\"}",
                201,
                wrong);
        changed("DELETE", "/api/v1/session", null, 204, wrong);
        assertThat(served.client().get("/api/v1/aggregates").json().path("items"))
                .isNotEmpty();
        check("/api/v1/aggregates", "reader", wrong);
        check("/api/v1/incidents/{id}/explanation", "administrator", wrong);
        check("/api/v1/decisions", "administrator", wrong);
        check("/api/v1/reports/{id}", "administrator", wrong);
        assertThat(wrong).isEmpty();
    }

    private String tag(String path) {
        return served.client().get(path).tag();
    }

    private void changed(
            String method, String template, @Nullable String body, int status, List<String> wrong, String... headers) {
        List<String> all = new ArrayList<>(List.of("Content-Type", Json.TYPE));
        all.addAll(List.of(headers));
        Client.Answer answer = served.client().send(method, path(template), body, all.toArray(String[]::new));
        assertThat(answer.status())
                .as(method + " " + template + " " + answer.text())
                .isEqualTo(status);
        JsonNode responses = document.path("paths")
                .path(template)
                .path(method.toLowerCase(Locale.ROOT))
                .path("responses");
        JsonNode response = responses.path(responses.has("" + status) ? "" + status : "default");
        assertThat(status >= 300 || responses.has("" + status))
                .as(template + " describes " + status)
                .isTrue();
        JsonNode schema = response.path("content")
                .path(answer.header("Content-Type").orElse(""))
                .at("/schema/$ref");
        if (status == 204) {
            assertThat(schema.isMissingNode()).isTrue();
            assertThat(answer.text()).isEmpty();
        } else {
            validate(schema.asText(), answer).forEach(message -> wrong.add(method + " " + template + " " + message));
        }
    }

    /** The ids of the record, in the place of their names. */
    private String path(String template) {
        return template.replace("/incidents/{id}", "/incidents/inc-1")
                .replace("/reports/{id}", "/reports/hill-1")
                .replace("/accounts/{id}", "/accounts/hill-1%231")
                .replace("{name}", "nobody")
                .replace("{entry}", String.valueOf(lastDecision()));
    }

    private long lastDecision() {
        return served.record().decisions().stream()
                .mapToLong(StandingDecision::entry)
                .max()
                .orElse(1);
    }

    private void check(String template, String role, List<String> wrong) {
        String path = path(template) + (template.endsWith("/search") ? "?q=market" : "");
        Client.Answer answer = served.client().get(path, "X-Role", role);
        String schema = answer.status() == 200
                ? document.at("/paths/" + template.replace("~", "~0").replace("/", "~1")
                                + "/get/responses/200/content/application~1json/schema/$ref")
                        .asText()
                : "#/components/schemas/Problem";
        validate(schema, answer).forEach(message -> wrong.add(role + " " + path + " " + message));
    }

    private List<String> validate(String schema, Client.Answer answer) {
        assertThat(schema).startsWith("#/components/schemas/");
        ObjectNode root = document.deepCopy();
        root.put("$ref", schema);
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(root)
                .validate(answer.json())
                .stream()
                .map(Object::toString)
                .toList();
    }
}
