package io.github.attest.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.access.Role;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may ask for what: every route and every role, in one table, each asked for over HTTP. */
class RolesTest {
    /** A dash where a role is turned away; nobody is somebody who does not say who they are. */
    private static final String TABLE = """
        GET /                                  nobody reader recorder reviewer administrator
        GET /add                               - - recorder reviewer administrator
        GET /assets/vendor/{file}              nobody reader recorder reviewer administrator
        GET /assets/{file}                     nobody reader recorder reviewer administrator
        GET /incidents                         nobody reader recorder reviewer administrator
        GET /incidents/{id}                    nobody reader recorder reviewer administrator
        GET /map                               nobody reader recorder reviewer administrator
        GET /map/incidents                     nobody reader recorder reviewer administrator
        GET /timeline                          nobody reader recorder reviewer administrator
        GET /about                             nobody reader recorder reviewer administrator
        GET /about/{page}                      nobody reader recorder reviewer administrator
        GET /log                               - - recorder reviewer administrator
        POST /log/verification                 - - - - administrator
        GET /incidents/{id}/compare            - - - reviewer administrator
        GET /export/{format}                   nobody reader recorder reviewer administrator
        GET /sources                           nobody reader recorder reviewer administrator
        GET /sources/{name}                    nobody reader recorder reviewer administrator
        GET /people                            - - - - administrator
        POST /people                           - - - - administrator
        GET /people/{name}                     - - - - administrator
        POST /people/{name}/role               - - - - administrator
        POST /people/{name}/password           - - - - administrator
        POST /people/{name}/block              - - - - administrator
        POST /people/{name}/tokens             - - - - administrator
        POST /people/{name}/tokens/{id}/end    - - - - administrator
        GET /language/{code}                   nobody reader recorder reviewer administrator
        GET /login                             nobody reader recorder reviewer administrator
        GET /reports/{id}                      nobody reader recorder reviewer administrator
        GET /reports/{id}/cut                  - - recorder reviewer administrator
        GET /review                            - - - reviewer administrator
        POST /add                              - - recorder reviewer administrator
        POST /add/preview                      - - recorder reviewer administrator
        POST /accounts/{id}/decisions          - - - reviewer administrator
        POST /decisions/{entry}/withdrawal     - - - reviewer administrator
        POST /incidents/{id}/decisions         - - - reviewer administrator
        POST /login                            nobody reader recorder reviewer administrator
        POST /logout                           nobody reader recorder reviewer administrator
        POST /reports/{id}/decisions           - - - reviewer administrator
        GET /api/v1/accounts                   nobody reader recorder reviewer administrator
        GET /api/v1/accounts/{id}              nobody reader recorder reviewer administrator
        GET /api/v1/aggregates                 nobody reader recorder reviewer administrator
        GET /api/v1/decisions                  - - recorder reviewer administrator
        GET /api/v1/decisions/{entry}          - - recorder reviewer administrator
        GET /api/v1/incidents                  nobody reader recorder reviewer administrator
        GET /api/v1/incidents/{id}             nobody reader recorder reviewer administrator
        GET /api/v1/incidents/{id}/explanation nobody reader recorder reviewer administrator
        GET /api/v1/journal                    - - recorder reviewer administrator
        GET /api/v1/journal/tip                nobody reader recorder reviewer administrator
        GET /api/v1/journal/verification       - - - - administrator
        GET /api/v1/openapi.json               nobody reader recorder reviewer administrator
        GET /api/v1/reports                    nobody reader recorder reviewer administrator
        GET /api/v1/reports/{id}               nobody reader recorder reviewer administrator
        GET /api/v1/reports/{id}/original      - - recorder reviewer administrator
        GET /api/v1/search                     nobody reader recorder reviewer administrator
        GET /api/v1/session                    nobody reader recorder reviewer administrator
        GET /api/v1/sources                    nobody reader recorder reviewer administrator
        GET /api/v1/sources/{name}             nobody reader recorder reviewer administrator
        GET /api/v1/toll                       nobody reader recorder reviewer administrator
        GET /health                            nobody reader recorder reviewer administrator
        GET /metrics                           - - - - administrator
        DELETE /api/v1/decisions/{entry}       - - - reviewer administrator
        DELETE /api/v1/session                 nobody reader recorder reviewer administrator
        POST /api/v1/accounts/{id}/decisions   - - - reviewer administrator
        POST /api/v1/incidents/{id}/decisions  - - - reviewer administrator
        POST /api/v1/reports                   - - recorder reviewer administrator
        POST /api/v1/reports/{id}/decisions    - - - reviewer administrator
        POST /api/v1/session                   nobody reader recorder reviewer administrator
        """;

    private static final List<String> CALLERS = List.of("nobody", "reader", "recorder", "reviewer", "administrator");

    @TempDir
    static Path folder;

    @AutoClose
    @SuppressWarnings("NullAway.Init") // set before any test
    private static Served served;

    @BeforeAll
    static void serve() {
        served = Served.at(folder.resolve("attest.db").toString());
    }

    @Test
    void everyRouteAdmitsJustTheRolesOfTheTable() {
        Map<String, String> found = new TreeMap<>();
        for (Route route : served.routes()) {
            String asked = route.method() + " " + route.path().text();
            found.put(
                    asked,
                    CALLERS.stream()
                            .map(caller -> admitted(route, caller) ? caller : "-")
                            .collect(Collectors.joining(" ")));
        }
        assertThat(found).isEqualTo(expected());
    }

    @Test
    void theRolesIncludeOneAnother() {
        assertThat(Arrays.stream(Role.values()).map(Labelled::label)).isEqualTo(CALLERS.subList(1, CALLERS.size()));
    }

    /** Whoever is admitted may still be told that the body is none or the id unknown. */
    private static boolean admitted(Route route, String caller) {
        String path = route.path().text().replaceAll("\\{[a-z]+}", "1");
        int status = served.client()
                .send(
                        route.method(),
                        path,
                        route.changes() ? "{}" : null,
                        "X-Role",
                        caller,
                        "Content-Type",
                        "application/json")
                .status();
        return status != 401 && status != 403;
    }

    private static Map<String, String> expected() {
        Map<String, String> expected = new TreeMap<>();
        TABLE.lines().forEach(line -> {
            String[] words = line.strip().split(" +", 3);
            expected.put(words[0] + " " + words[1], words[2]);
        });
        return expected;
    }
}
