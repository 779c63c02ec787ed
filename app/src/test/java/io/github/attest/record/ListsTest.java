package io.github.attest.record;

import static io.github.attest.record.Samples.TESTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.attest.model.Grade;
import io.github.attest.pipeline.Pipeline;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Incidents that a filter lets through and reports in which words are found. */
@OnEachDatabase
class ListsTest {
    @Parameter
    Place place;

    @TempDir
    Path folder;

    @AutoClose
    private CasualtyRecord record;

    @BeforeEach
    void open() {
        record = CasualtyRecord.open(place.of(folder));
        Pipeline pipeline = Pipeline.standard();
        add(pipeline, "hill", "2026-03-04", """
            Airstrike on Idlib kills 12
            IDLIB - Twelve civilians were killed on Tuesday when an airstrike hit a market in the town of Idlib, Syria, \
            witnesses told the Hill Monitor. The monitor blamed Russian forces. Layla Haddad, 9, was killed there.
            """);
        add(pipeline, "port", "2026-03-10", """
            Shelling kills three in Kharkiv
            KHARKIV - Three people were killed in the Ukrainian city of Kharkiv on Monday by Russian shelling, the governor \
            said.
            """);
        add(pipeline, "arabic", "2026-03-11", """
            \u0645\u0642\u062a\u0644 \u0623\u0631\u0628\u0639\u0629 \u0641\u064a \u0645\u062f\u0631\u0633\u0629
            """);
        record.link(pipeline, TESTER);
    }

    private void add(Pipeline pipeline, String id, String day, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(record.add(pipeline.extract(Samples.read(id, LocalDate.parse(day), text)), bytes, TESTER))
                .isInstanceOf(Addition.Added.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', nullValues = "-", textBlock = """
        -          | -          | -  | -                    | -       | -         | -      | port hill
        2026-03-05 | -          | -  | -                    | -       | -         | -      | port
        -          | 2026-03-05 | -  | -                    | -       | -         | -      | hill
        2026-03-03 | 2026-03-03 | -  | -                    | -       | -         | -      | hill
        -          | -          | SY | -                    | -       | -         | -      | hill
        -          | -          | -  | KHÁRKIV              | -       | -         | -      | port
        -          | -          | -  | kharki               | -       | -         | -      | -
        -          | -          | -  | -                    | russia  | -         | -      | port hill
        -          | -          | -  | -                    | -       | airstrike | -      | hill
        -          | -          | -  | -                    | -       | -         | MARKET | hill
        -          | -          | -  | -                    | -       | -         | bazaar | -
        -          | -          | -  | %                    | -       | -         | -      | -
        -          | -          | -  | ' OR 1=1 --          | -       | -         | -      | -
        """)
    void aFilterLetsThroughWhatMeetsAllOfIt(
            LocalDate from,
            LocalDate to,
            String country,
            String where,
            String party,
            String weapon,
            String target,
            String reports) {
        IncidentFilter filter =
                new IncidentFilter(from, to, country, where, null, party, weapon, target, Set.of(), null);
        assertThat(reports(filter)).isEqualTo(reports == null ? "" : reports);
        assertThat(record.toll(filter).grades().values().stream()
                        .mapToInt(Toll.Line::incidents)
                        .sum())
                .isEqualTo(reports == null ? 0 : reports.split(" ", -1).length);
    }

    @Test
    void anAreaHoldsThePointsInIt() {
        assertThat(reports(in(new IncidentFilter.Area(30, 45, 40, 55)))).isEqualTo("port");
        assertThat(reports(in(new IncidentFilter.Area(170, -90, -170, 90)))).isEmpty();
        assertThatThrownBy(() -> new IncidentFilter.Area(0, 50, 1, 40)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void gradesAreAnyOfThoseGiven() {
        assertThat(reports(graded(Set.of(Grade.WEAK, Grade.FAIR)))).isEqualTo("port hill");
        assertThat(reports(graded(Set.of(Grade.DISCOUNTED)))).isEmpty();
    }

    @Test
    void pagesFollowOneAnotherWhateverIsAddedMeanwhile() {
        IncidentSelection newest = IncidentSelection.latest(IncidentFilter.ALL, 1);
        IncidentPage<RecordedIncident> first = record.incidents(newest);
        assertThat(first.incidents()).hasSize(1);
        assertThat(first.next()).isNotNull();
        IncidentPage<RecordedIncident> second =
                record.incidents(new IncidentSelection(newest.filter(), newest.order(), first.next(), 1));
        assertThat(second.incidents()).hasSize(1).doesNotContainAnyElementsOf(first.incidents());
        assertThat(second.next()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        market                      |        | hill
        MARKET idlib                |        | hill
        "market in the town"        |        | hill
        "town in the market"        |        |
        mark*                       |        | hill
        mark                        |        |
        killed                      |        | port hill
        layla                       | people | hill
        market                      | people |
        kharkiv                     | places | port
        مدرسه                       |        | arabic
        أَرْبَعَة                        |        | arabic
        """)
    void wordsAreFoundHoweverTheyAreWritten(String words, String scope, String reports) {
        Set<TextQuery.Scope> scopes =
                scope == null ? Set.of() : Set.of(TextQuery.Scope.valueOf(scope.toUpperCase(java.util.Locale.ROOT)));
        assertThat(found(TextQuery.of(words, scopes))).isEqualTo(reports == null ? "" : reports);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "market\" OR people:layla",
                "NEAR(market town)",
                "market NOT idlib",
                "{people} : market",
                "market:A",
                "market & !idlib | ' OR 1=1 --",
                "mar\\'ket <-> x"
            })
    void noCharacterIsAnOperatorOfADatabase(String typed) {
        assertThat(record.search(TextQuery.of(typed, Set.of()), null, 10)).isEmpty();
    }

    @Test
    void incidentsAreFoundByTheWordsOfTheirReports() {
        IncidentFilter filter = new IncidentFilter(
                null, null, null, null, null, null, null, null, Set.of(), TextQuery.of("governor", Set.of()));
        assertThat(reports(filter)).isEqualTo("port");
    }

    @Test
    void aQueryWithoutAWordIsRefused() {
        assertThatThrownBy(() -> TextQuery.of(" \"\" * ", Set.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static IncidentFilter in(IncidentFilter.Area area) {
        return new IncidentFilter(null, null, null, null, area, null, null, null, Set.of(), null);
    }

    private static IncidentFilter graded(Set<Grade> grades) {
        return new IncidentFilter(null, null, null, null, null, null, null, null, grades, null);
    }

    private String reports(IncidentFilter filter) {
        List<String> ids = new ArrayList<>();
        record.incidents(IncidentSelection.latest(filter, 10))
                .incidents()
                .forEach(incident -> incident.reports().forEach(report -> ids.add(report.id())));
        return String.join(" ", ids);
    }

    private String found(TextQuery query) {
        return String.join(
                " ",
                record.search(query, null, 10).stream().map(RecordedReport::id).toList());
    }
}
