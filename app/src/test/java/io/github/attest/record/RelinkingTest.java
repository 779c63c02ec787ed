package io.github.attest.record;

import static io.github.attest.record.Samples.TESTER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.model.Grade;
import io.github.attest.record.journal.Entry;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

@OnEachDatabase
class RelinkingTest {
    @Parameter
    Place place;

    @TempDir
    Path folder;

    private CasualtyRecord record;

    @BeforeEach
    void open() {
        record = CasualtyRecord.open(place.of(folder));
    }

    @AfterEach
    void everyRecordVerifies() {
        assertThat(record.verify().violations()).isEmpty();
        record.close();
    }

    @Test
    void anIncidentKeepsItsIdWhenAccountsAreAdded() {
        add("a");
        assertThat(record.link(Grouping.of("a"), TESTER).opened()).containsExactly("inc-1");
        add("b", "c");

        Linking linking = record.link(Grouping.of("c", "b a"), TESTER);

        assertThat(linking.changed()).containsExactly("inc-1");
        assertThat(linking.opened()).containsExactly("inc-2");
        assertThat(reports("inc-1")).containsExactly("a", "b");
        assertThat(reports("inc-2")).containsExactly("c");
    }

    @Test
    void linkingAgainWritesNothing() {
        add("a", "b");
        record.link(Grouping.of("a b"), TESTER);
        var tip = record.tip();

        Linking linking = record.link(Grouping.of("a b"), TESTER);

        assertThat(linking).isEqualTo(new Linking(List.of(), List.of(), java.util.Map.of(), List.of(), List.of()));
        assertThat(record.tip()).isEqualTo(tip);
    }

    @Test
    void whereTwoBecomeOneTheOlderGoesOn() {
        add("a", "b", "c");
        record.link(Grouping.of("a", "b c"), TESTER);

        Linking linking = record.link(Grouping.of("a b c"), TESTER);

        assertThat(linking.merged()).containsOnly(java.util.Map.entry("inc-2", "inc-1"));
        assertThat(record.incidents()).extracting(RecordedIncident::id).containsExactly("inc-1");
        assertThat(record.incident("inc-2")).map(RecordedIncident::id).contains("inc-1");
    }

    @Test
    void whereOneBecomesTwoTheLargerPartKeepsTheId() {
        add("a", "b", "c");
        record.link(Grouping.of("a b c"), TESTER);

        record.link(Grouping.of("a", "b c"), TESTER);

        assertThat(reports("inc-1")).containsExactly("b", "c");
        assertThat(reports("inc-2")).containsExactly("a");
    }

    @Test
    void anIdIsNeverGivenTwice() {
        add("a", "b", "c");
        record.link(Grouping.of("a", "b"), TESTER);
        record.link(Grouping.of("a b"), TESTER);

        assertThat(record.link(Grouping.of("a b", "c"), TESTER).opened()).containsExactly("inc-3");
    }

    @Test
    void anIncidentWithoutAccountsIsWithdrawnAndItsHistoryStays() {
        add("a", "b");
        record.link(Grouping.of("a", "b"), TESTER);

        assertThat(record.link(Grouping.of("a"), TESTER).withdrawn()).containsExactly("inc-2");
        assertThat(record.incident("inc-2")).isEmpty();
        assertThat(record.toll().of(Grade.WEAK).incidents()).isEqualTo(1);
        assertThat(record.log(1, 100)).extracting(Entry::kind).contains("incident-withdrawn");
    }

    @Test
    void aNewJudgementSupersedesTheOldOneAndBothStandInTheJournal() {
        add("a");
        record.link(Grouping.of("a"), TESTER);

        assertThat(record.link(Grouping.of("a").graded(Grade.FAIR), TESTER).changed())
                .containsExactly("inc-1");
        assertThat(record.incident("inc-1").orElseThrow().assessment().grade()).isEqualTo(Grade.FAIR);
        assertThat(record.log(1, 100).stream().filter(entry -> entry.kind().equals("assessed")))
                .hasSize(2);
    }

    private void add(String... ids) {
        for (String id : ids) {
            record.add(Samples.report(id), Samples.original(id), TESTER);
        }
    }

    private List<String> reports(String incident) {
        return record.incident(incident).orElseThrow().reports().stream()
                .map(RecordedReport::id)
                .toList();
    }
}
