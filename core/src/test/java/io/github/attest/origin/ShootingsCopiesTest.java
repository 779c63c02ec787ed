package io.github.attest.origin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.attest.model.Report;
import io.github.attest.sample.Shootings;
import io.github.attest.sample.Told;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Looks for copies in the tuned half of the shootings corpus, all incidents at once. Two reports of different incidents that
 * have much text in common are two pages of one frame, of which little else was kept.
 */
class ShootingsCopiesTest {
    /** Runs of words. */
    private static final int LONGEST_FRAME = 110;

    @Test
    void copiesAreOfTheSameIncident() {
        List<Report> reports = new ArrayList<>();
        Map<String, String> incidents = new HashMap<>();
        for (JsonNode row : Shootings.read()) {
            if (Shootings.isTuned(row)) {
                String id = row.get("id").asText();
                reports.add(Told.in(id).text(row.get("text").asText()).report());
                incidents.put(id, row.at("/gold/incident").asText());
            }
        }
        Map<String, Copy> copies = new Copies(report -> false).among(reports);
        List<Copy> wrong = copies.values().stream()
                .filter(copy -> !String.valueOf(incidents.get(copy.copy())).equals(incidents.get(copy.original())))
                .toList();
        System.out.printf(
                Locale.ROOT,
                "%d reports, %d copies, %d of another incident%n",
                reports.size(),
                copies.size(),
                wrong.size());

        assertThat(copies.size() - wrong.size()).isGreaterThan(10);
        assertThat(wrong).allSatisfy(copy -> assertThat(copy.shared()).isLessThan(LONGEST_FRAME));
    }
}
