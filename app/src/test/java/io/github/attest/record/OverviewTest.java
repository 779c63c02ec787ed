package io.github.attest.record;

import static io.github.attest.record.Samples.TESTER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.decision.Judgement;
import io.github.attest.decision.SensitiveField;
import io.github.attest.model.Account;
import io.github.attest.model.Grade;
import io.github.attest.model.ResolvedDate;
import io.github.attest.pipeline.Pipeline;
import io.github.attest.record.Timeline.Span;
import io.github.attest.record.Timeline.Unit;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** Two incidents, of 3 and 4 March 2026, seen from afar. */
@OnEachDatabase
class OverviewTest {
    private static final IncidentFilter FOURTH =
            new IncidentFilter(LocalDate.of(2026, 3, 4), null, null, null, null, null, null, null, Set.of(), null);

    @Parameter
    Place place;

    @TempDir
    Path folder;

    @AutoClose
    private CasualtyRecord record;

    @BeforeEach
    void open() {
        record = CasualtyRecord.open(place.of(folder));
        record.add(Samples.report("strike"), Samples.original("strike"), TESTER);
        record.add(
                Samples.elsewhere("missile"),
                Samples.elsewhere("missile").report().text().getBytes(StandardCharsets.UTF_8),
                TESTER);
        record.link(Pipeline.standard(), TESTER);
    }

    private static List<String> accounts(RecordedIncident incident) {
        return incident.incident().accounts().stream().map(Account::id).toList();
    }

    @Test
    void theLatestComeFirstAndTheFilterHolds() {
        assertThat(killed(record.latest(IncidentFilter.ALL, 10))).containsExactly(41, 12);
        assertThat(killed(record.latest(IncidentFilter.ALL, 1))).containsExactly(41);
        assertThat(killed(record.latest(FOURTH, 10))).containsExactly(41);
    }

    private static List<Integer> killed(List<Judged> incidents) {
        return incidents.stream()
                .map(Judged::assessment)
                .flatMap(assessment -> Stream.ofNullable(assessment.killed()))
                .map(count -> count.min())
                .toList();
    }

    @Test
    void whatPeopleDecidedToPublishComesAlong() {
        RecordedIncident first = record.incidents().getFirst();
        Judgement.Disclosed released =
                new Judgement.Disclosed(first.id(), accounts(first), SensitiveField.PLACE, null, true);
        record.decide(released, TESTER);
        assertThat(record.latest(IncidentFilter.ALL, 10).stream().map(Judged::disclosures))
                .containsExactly(List.of(), List.of(released));
    }

    @Test
    void everyIncidentIsGivenWithoutWhatItsAccountsSay() {
        RecordedIncident first = record.incidents().getFirst();
        record.decide(new Judgement.Graded(first.id(), accounts(first), Grade.FAIR), TESTER);
        List<TouchedIncident> touched = new ArrayList<>();
        record.eachTouched(touched::add);
        assertThat(touched)
                .isEqualTo(record.incidents().stream()
                        .map(incident -> new TouchedIncident(
                                incident.id(),
                                incident.revision(),
                                incident.ruling(),
                                incident.reports().getLast().entry(),
                                incident.reports().getLast().added()))
                        .toList());
        assertThat(touched.getFirst().ruling().decisions()).hasSize(1);
    }

    @Test
    void theTimelineCountsByDayAndGrade() {
        assertThat(record.timeline(IncidentFilter.ALL).spans(Unit.DAY)).containsExactly(span(3, 12), span(4, 41));
        assertThat(record.timeline(FOURTH).spans(Unit.DAY)).containsExactly(span(4, 41));
    }

    private static Span span(int day, int killed) {
        LocalDate date = LocalDate.of(2026, 3, day);
        return new Span(date, date, Map.of(Grade.WEAK, 1), new Total(killed, killed, 1, 0, 0));
    }

    @Test
    void whatIsKnownToTheMonthIsOnNoDay() {
        RecordedIncident first = record.incidents().getFirst();
        record.decide(
                new Judgement.Dated(first.id(), accounts(first), ResolvedDate.month(YearMonth.of(2026, 3))), TESTER);
        Timeline timeline = record.timeline(IncidentFilter.ALL);
        assertThat(timeline.spans(Unit.DAY)).containsExactly(span(4, 41));
        assertThat(timeline.vague(Unit.DAY)).isEqualTo(1);
        assertThat(timeline.spans(Unit.MONTH).getFirst().killed()).isEqualTo(new Total(53, 53, 2, 0, 0));
    }
}
