package io.github.attest.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The description of the API names each route and each parameter, and nothing that is not there; answers are as it says. */
class OpenApiTest {
    @TempDir
    Path folder;

    private Served served;
    private JsonNode document;

    @BeforeEach
    void serve() {
        served = Served.at(folder.resolve("record.db").toString());
        document = served.client().get("/api/v1/openapi.json").json();
    }

    @AfterEach
    void stop() {
        served.close();
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
        assertThat(described).isEqualTo(routed);
    }

    /** All routes but the pages and what belongs to them. */
    private List<Route> forPrograms() {
        return served.server().routes().stream()
                .filter(route -> !route.forPeople() && !route.path().text().startsWith("/assets/"))
                .toList();
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

    private void check(String template, String role, List<String> wrong) {
        String path = template.replace("/incidents/{id}", "/incidents/inc-1")
                        .replace("/reports/{id}", "/reports/hill-1")
                        .replace("/accounts/{id}", "/accounts/hill-1%231")
                        .replace("{name}", "nobody")
                        .replace("{entry}", "1")
                + (template.endsWith("/search") ? "?q=market" : "");
        Client.Answer answer = served.client().get(path, "X-Role", role);
        String schema = answer.status() == 200
                ? document.at("/paths/" + template.replace("~", "~0").replace("/", "~1")
                                + "/get/responses/200/content/application~1json/schema/$ref")
                        .asText()
                : "#/components/schemas/Problem";
        assertThat(schema).as(template).startsWith("#/components/schemas/");
        ObjectNode root = document.deepCopy();
        root.put("$ref", schema);
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(root)
                .validate(answer.json())
                .forEach(message -> wrong.add(role + " " + path + " " + message));
    }
}
