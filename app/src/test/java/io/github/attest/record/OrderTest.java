package io.github.attest.record;

import static io.github.attest.record.Samples.TESTER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.decision.Judgement;
import io.github.attest.model.Grade;
import io.github.attest.pipeline.Pipeline;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Incidents in the orders that lists can have, page by page. */
@OnEachDatabase
class OrderTest {
    private static final Pipeline PIPELINE = Pipeline.standard();

    @Parameter
    Place place;

    @TempDir
    Path folder;

    @AutoClose
    private CasualtyRecord record;

    @BeforeEach
    void open() {
        record = CasualtyRecord.open(place.of(folder));
        add("hill", "2026-03-04", """
            Airstrike on Idlib kills 12
            IDLIB - Twelve civilians were killed on Tuesday when an airstrike hit a market in the town of Idlib, Syria, \
            witnesses told the Hill Monitor.
            """);
        add("port", "2026-03-10", """
            Shelling kills three in Kharkiv
            KHARKIV - Three people were killed and two injured in the Ukrainian city of Kharkiv on Monday by Russian \
            shelling, the governor said.
            """);
        add("camp", "2026-03-12", """
            Blast in Taiz
            TAIZ - A mine injured forty people in the Yemeni city of Taiz on Wednesday, a hospital said.
            """);
        judge("hill", Grade.CONFIRMED);
        judge("port", Grade.FAIR);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        -day,     camp port hill
        -killed,  hill port camp
        -injured, camp port hill
        -grade,   hill port camp
        -changed, port hill camp
        """)
    void theGreatestComesFirstAndTheUnknownLast(String order, String reports) {
        assertThat(pages(order, 5)).isEqualTo(reports);
    }

    @Test
    void voicesAreCounted() {
        add("camp-2", "2026-03-12", """
            Forty injured in Taiz
            TAIZ - Forty people were injured by a mine in the Yemeni city of Taiz on Wednesday, residents said.
            """);
        assertThat(pages("-voices", 5)).startsWith("camp camp-2");
    }

    @Test
    void pagesOfEachOrderHoldEachIncidentOnceAndTheOtherWayRoundTheSame() {
        for (IncidentOrder order : IncidentOrder.ALL) {
            List<String> found = new ArrayList<>(List.of(pages(order.label(), 1).split(" ", -1)));
            assertThat(found).as(order.label()).containsExactlyInAnyOrder("hill", "port", "camp");
            Collections.reverse(found);
            String other = new IncidentOrder(order.key(), !order.descending()).label();
            assertThat(pages(other, 2)).as(other).isEqualTo(String.join(" ", found));
        }
    }

    @Test
    void linesAreOfTheSameIncidentsInTheSameOrder() {
        for (IncidentOrder order : IncidentOrder.ALL) {
            IncidentSelection all = new IncidentSelection(IncidentFilter.ALL, order, null, 5);
            assertThat(record.lines(all).incidents())
                    .extracting(line -> line.outline().id())
                    .isEqualTo(record.incidents(all).incidents().stream()
                            .map(RecordedIncident::id)
                            .toList());
        }
    }

    @Test
    void aPageGoesOnWhereTheOneBeforeEndedWhateverCameInBefore() {
        IncidentSelection first = selection("-killed", null, 1);
        IncidentPage.Position next = record.incidents(first).next();
        add("dam", "2026-03-13", """
            Forty killed at dam
            MOSUL - Forty people were killed on Thursday when an airstrike hit a dam near the Iraqi city of Mosul, the army \
            said.
            """);
        assertThat(reports(record.incidents(selection("-killed", next, 1)))).containsExactly("port");
    }

    private void add(String id, String day, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        record.add(PIPELINE.extract(Samples.read(id, LocalDate.parse(day), text)), bytes, TESTER);
        record.link(PIPELINE, TESTER);
    }

    private void judge(String report, Grade grade) {
        String incident = record.incidents().stream()
                .filter(one -> one.incident().accounts().getFirst().report().equals(report))
                .findFirst()
                .orElseThrow()
                .id();
        record.decide(new Judgement.Graded(incident, record.accounts(incident), grade), TESTER);
    }

    private static IncidentSelection selection(String order, IncidentPage.@Nullable Position after, int limit) {
        return new IncidentSelection(IncidentFilter.ALL, IncidentOrder.of(order).orElseThrow(), after, limit);
    }

    private String pages(String order, int limit) {
        List<String> reports = new ArrayList<>();
        IncidentPage<RecordedIncident> page = record.incidents(selection(order, null, limit));
        for (; page.next() != null; page = record.incidents(selection(order, page.next(), limit))) {
            reports.addAll(reports(page));
        }
        reports.addAll(reports(page));
        return String.join(" ", reports);
    }

    private static List<String> reports(IncidentPage<RecordedIncident> page) {
        return page.incidents().stream()
                .flatMap(incident -> incident.reports().stream())
                .map(RecordedReport::id)
                .toList();
    }
}
