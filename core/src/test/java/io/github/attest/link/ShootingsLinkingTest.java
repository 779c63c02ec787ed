package io.github.attest.link;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.attest.model.Extraction;
import io.github.attest.model.Incident;
import io.github.attest.model.ResolvedDate;
import io.github.attest.sample.Shootings;
import io.github.attest.sample.Told;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * Links the reports of the shootings corpus, where it stands beside the project, and holds the B-cubed figures against
 * floors. Accounts are made from headline, text and published date alone, without any extraction; where it says so, with
 * the corpus's own dates and places, which gives the upper bound for extraction without errors.
 */
class ShootingsLinkingTest {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);

    private enum Stated {
        NOTHING,
        GOLD_DATE_AND_PLACE
    }

    @Test
    void textAloneOnTheTunedHalf() {
        assertThat(measure("tuned, text alone", Shootings::isTuned, Stated.NOTHING)
                        .f())
                .isGreaterThan(0.9);
    }

    @Test
    void textAloneOnTheHeldBackHalf() {
        assertThat(measure("held back, text alone", row -> !Shootings.isTuned(row), Stated.NOTHING)
                        .f())
                .isGreaterThan(0.9);
    }

    @Test
    void textAloneOnTheWhole() {
        assertThat(measure("all, text alone", row -> true, Stated.NOTHING).f()).isGreaterThan(0.9);
    }

    @Test
    void upperBoundWithGoldDatesAndPlacesOnTheTunedHalf() {
        assertThat(measure("tuned, gold date and place", Shootings::isTuned, Stated.GOLD_DATE_AND_PLACE)
                        .f())
                .isGreaterThan(0.95);
    }

    @Test
    void upperBoundWithGoldDatesAndPlacesOnTheWhole() {
        assertThat(measure("all, gold date and place", row -> true, Stated.GOLD_DATE_AND_PLACE)
                        .f())
                .isGreaterThan(0.95);
    }

    private static BCubed measure(String name, Predicate<JsonNode> rows, Stated stated) {
        List<Extraction> extractions = new ArrayList<>();
        Map<String, String> known = new HashMap<>();
        for (JsonNode row : Shootings.read()) {
            if (rows.test(row)) {
                extractions.add(extraction(row, stated));
                known.put(row.get("id").asText(), row.at("/gold/incident").asText());
            }
        }
        long start = System.nanoTime();
        Map<String, String> found = new HashMap<>();
        for (Incident incident : Linker.standard().link(extractions)) {
            incident.accounts().forEach(account -> found.put(account.report(), incident.id()));
        }
        BCubed figures = BCubed.of(found, known);
        System.out.printf(
                Locale.ROOT,
                "%s: %d reports, B-cubed precision %.3f, recall %.3f, F %.3f in %d ms%n",
                name,
                known.size(),
                figures.precision(),
                figures.recall(),
                figures.f(),
                (System.nanoTime() - start) / 1_000_000);
        return figures;
    }

    private static Extraction extraction(JsonNode row, Stated stated) {
        Told told = Told.in(row.get("id").asText())
                .title(row.get("title").asText())
                .text(row.get("text").asText())
                .published(row.get("published").asText().substring(0, 10));
        if (stated == Stated.GOLD_DATE_AND_PLACE) {
            JsonNode gold = row.get("gold");
            LocalDate day = LocalDate.parse(gold.get("date").asText(), DATE);
            told.on(ResolvedDate.day(day))
                    .at(gold.get("city").asText(), gold.get("state").asText(), "US");
        }
        return told.extraction();
    }
}
