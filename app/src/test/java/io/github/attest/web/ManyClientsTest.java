package io.github.attest.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.record.OnEachDatabase;
import io.github.attest.record.Place;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/**
 * Twenty clients at once for some seconds, {@code -Dattest.seconds} many: half add reports one after the other, half decide on one
 * incident.
 */
@OnEachDatabase
class ManyClientsTest {
    private static final int CLIENTS = 20;
    private static final int SECONDS = Integer.getInteger("attest.seconds", 2);
    private static final String INCIDENT = "/api/v1/incidents/inc-1";

    @Parameter
    Place place;

    @TempDir
    Path folder;

    @Test
    void nothingIsLostAndNobodyOverwritesUnawares() throws Exception {
        try (Served served = Served.at(place.of(folder));
                ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            long end = System.nanoTime() + Duration.ofSeconds(SECONDS).toNanos();
            List<Future<List<Integer>>> underWay = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                int client = i;
                underWay.add(clients.submit(() -> {
                    List<Integer> statuses = new ArrayList<>();
                    do {
                        statuses.add(client % 2 == 0 ? add(served, client, statuses.size()) : decide(served, client));
                    } while (System.nanoTime() < end);
                    return statuses;
                }));
            }
            List<Integer> added = new ArrayList<>();
            List<Integer> decided = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                (i % 2 == 0 ? added : decided).addAll(underWay.get(i).get());
            }
            assertThat(added).containsOnly(201);
            assertThat(decided).containsOnly(201, 412).contains(201);
            long taken = decided.stream().filter(status -> status == 201).count();
            System.out.printf(
                    "%d reports added, %d decisions taken, %d refused%n", added.size(), taken, decided.size() - taken);
            assertThat(served.record().decisions()).hasSize((int) taken);
            assertThat(served.record().reports()).hasSize(3 + added.size());
            assertThat(served.record().verify().violations()).isEmpty();
        }
    }

    private static int add(Served served, int client, int round) {
        LocalDate day = LocalDate.of(2024, 12, 31).minusDays(CLIENTS * round + client);
        return served.client()
                .post(
                        "/api/v1/reports",
                        "{\"id\": \"town-%d-%d\", \"published\": \"%s\", \"text\": \"Shelling killed %d people in Kharkiv on Monday.\"}"
                                .formatted(client, round, day, client + 2))
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
