package io.github.attest.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.record.OnEachDatabase;
import io.github.attest.record.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** Twenty clients at once: half add reports, half decide on one incident. */
@OnEachDatabase
class ManyClientsTest {
    private static final int CLIENTS = 20;
    private static final int ROUNDS = 3;
    private static final String INCIDENT = "/api/v1/incidents/inc-1";

    @Parameter
    Place place;

    @TempDir
    Path folder;

    @Test
    @Timeout(120)
    void nothingIsLostAndNobodyOverwritesUnawares() throws Exception {
        try (Served served = Served.at(place.of(folder));
                ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<Integer>>> underWay = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                int client = i;
                underWay.add(clients.submit(() -> IntStream.range(0, ROUNDS)
                        .map(round -> client % 2 == 0 ? add(served, client, round) : decide(served, client))
                        .boxed()
                        .toList()));
            }
            List<Integer> added = new ArrayList<>();
            List<Integer> decided = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                (i % 2 == 0 ? added : decided).addAll(underWay.get(i).get());
            }
            assertThat(added).containsOnly(201);
            assertThat(decided).containsOnly(201, 412).contains(201);
            long taken = decided.stream().filter(status -> status == 201).count();
            assertThat(served.record().decisions()).hasSize((int) taken);
            assertThat(served.record().reports()).hasSize(3 + CLIENTS / 2 * ROUNDS);
            assertThat(served.record().verify().violations()).isEmpty();
        }
    }

    private static int add(Served served, int client, int round) {
        String id = "town-" + client + "-" + round;
        return served.client()
                .post(
                        "/api/v1/reports",
                        "{\"id\": \"%s\", \"published\": \"2025-0%d-1%d\", \"text\": \"Shelling killed %d people in Kharkiv on Monday.\"}"
                                .formatted(id, round + 1, client % 10, client + 2))
                .status();
    }

    private static int decide(Served served, int client) {
        String grade = client % 4 == 1 ? "fair" : "weak";
        return served.client()
                .post(
                        INCIDENT + "/decisions",
                        "{\"kind\": \"grade\", \"grade\": \"%s\", \"reason\": \"client %d\"}".formatted(grade, client),
                        "If-Match",
                        served.client().get(INCIDENT).tag())
                .status();
    }
}
