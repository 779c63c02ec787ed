package io.github.attest.record;

import static io.github.attest.record.Samples.TESTER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.decision.Correction;
import io.github.attest.decision.Judgement;
import io.github.attest.decision.Judgement.Attributed;
import io.github.attest.decision.Judgement.Graded;
import io.github.attest.decision.Judgement.Ranged;
import io.github.attest.decision.Pairing;
import io.github.attest.decision.Pairing.Different;
import io.github.attest.decision.Pairing.Same;
import io.github.attest.decision.Pairing.Split;
import io.github.attest.decision.Ruling;
import io.github.attest.model.Assessment;
import io.github.attest.model.Belligerent;
import io.github.attest.model.CountRange;
import io.github.attest.model.Extraction;
import io.github.attest.model.Grade;
import io.github.attest.model.Group;
import io.github.attest.model.Harm;
import io.github.attest.model.HarmType;
import io.github.attest.model.Problem;
import io.github.attest.pipeline.Pipeline;
import io.github.attest.record.Settlement.Refused;
import io.github.attest.record.Settlement.Settled;
import io.github.attest.record.journal.Entry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** What people decide, in a real record that the real linker links: "a" and "b" are inc-1 to it, "c" and "d" are inc-2. */
@OnEachDatabase
class DecisionsTest {
    @Parameter
    Place place;

    private static final Pipeline PIPELINE = Pipeline.standard();
    private static final Signature AMAL = new Signature("Amal", "two monitors went there");

    @TempDir
    Path folder;

    private CasualtyRecord record;

    @BeforeEach
    void open() {
        record = CasualtyRecord.open(location(), InstantSource.fixed(Instant.parse("2026-03-05T12:00:00Z")));
        add(Samples.report("a"), Samples.report("b"), Samples.elsewhere("c"), Samples.elsewhere("d"));
        assertThat(accounts()).isEqualTo("inc-1 a b, inc-2 c d");
    }

    @AfterEach
    void everyRecordVerifiesAndCanBeMadeAnew() {
        assertThat(record.verify().violations()).isEmpty();
        List<RecordedIncident> before = record.incidents();
        record.rebuild();
        assertThat(record.incidents()).isEqualTo(before);
        record.close();
    }

    @Test
    void aGradeIsThePersonsAndTheSuggestionStandsBesideIt() {
        settled(graded("inc-1", Grade.CONFIRMED));

        Ruling ruling = ruling("inc-1");
        assertThat(ruling.assessment().grade()).isEqualTo(Grade.CONFIRMED);
        assertThat(ruling.assessment().author()).isEqualTo("Amal");
        assertThat(ruling.assessment().reasons().getFirst())
                .isEqualTo("Decided by Amal on 2026-03-05 (grade): two monitors went there");
        assertThat(ruling.suggestion().grade()).isEqualTo(Grade.WEAK);
        assertThat(ruling.suggestion().author()).startsWith("rule:");
        assertThat(ruling.assessment().reasons())
                .doesNotContain(ruling.suggestion().reasons().getFirst());
        assertThat(ruling.decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.author()).isEqualTo("Amal");
            assertThat(decision.reason()).isEqualTo("two monitors went there");
        });
        assertThat(record.toll().of(Grade.CONFIRMED).incidents()).isEqualTo(1);
    }

    @Test
    void rangesOfTheWholeAndOfPartsAreSetOneByOne() {
        settled(ranged("inc-1", HarmType.KILLED, null, 10, 14));
        settled(ranged("inc-1", HarmType.INJURED, null, 3, null));
        settled(ranged("inc-1", HarmType.KILLED, Group.CHILDREN, 2, 2));

        Assessment assessment = ruling("inc-1").assessment();
        assertThat(assessment.killed()).isEqualTo(new CountRange(10, 14, "10..14", null));
        assertThat(assessment.injured()).isEqualTo(new CountRange(3, null, "3..", null));
        assertThat(assessment.groups())
                .contains(new Harm(HarmType.KILLED, Group.CHILDREN, CountRange.exactly(2, "2")))
                .filteredOn(harm -> harm.group() == Group.CHILDREN)
                .hasSize(1);
        assertThat(assessment.grade()).isEqualTo(Grade.WEAK);
        assertThat(record.toll().of(Grade.WEAK).injured()).isEqualTo(new Total(3, 3, 1, 1, 1));
    }

    @Test
    void aPartOfWhomThereMayBeMoreThanOfAllIsFlaggedNotRefused() {
        assertThat(settled(ranged("inc-1", HarmType.KILLED, Group.WOMEN, 4, 12))
                        .linking()
                        .problems())
                .isEmpty();
        assertThat(settled(ranged("inc-1", HarmType.KILLED, Group.WOMEN, 4, 13))
                        .linking()
                        .problems())
                .extracting(Problem::location, Problem::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("inc-1", "part-exceeds-whole"));
        assertThat(settled(ranged("inc-1", HarmType.KILLED, null, 12, 13))
                        .linking()
                        .problems())
                .isEmpty();
    }

    @Test
    void whoIsHeldResponsibleIsThePersonsWholeList() {
        Belligerent other = new Belligerent("Another Force", Belligerent.Basis.CLAIMED);
        settled(new Attributed("inc-1", record.accounts("inc-1"), List.of(other)));

        assertThat(ruling("inc-1").assessment().belligerents()).containsExactly(other);
        assertThat(ruling("inc-1").suggestion().belligerents())
                .extracting(Belligerent::name)
                .containsExactly("Some Air Force");
    }

    @Test
    void aLaterDecisionReversesAnEarlierOneAndWithdrawingItBringsThatBack() {
        long first = settled(graded("inc-1", Grade.CONFIRMED)).entry();
        long second = settled(graded("inc-1", Grade.DISCOUNTED)).entry();
        assertThat(grade("inc-1")).isEqualTo(Grade.DISCOUNTED);
        Ruling ruling = ruling("inc-1");
        assertThat(ruling.decisions())
                .extracting(one ->
                        ruling.holds(one, record.incident("inc-1").orElseThrow().incident()))
                .containsExactly(false, true);

        withdrawn(second);
        assertThat(grade("inc-1")).isEqualTo(Grade.CONFIRMED);
        withdrawn(first);
        assertThat(ruling("inc-1")).isEqualTo(Ruling.suggested(ruling("inc-1").suggestion()));
    }

    @Test
    void theMachineNeverOverridesAPerson() {
        settled(graded("inc-1", Grade.CONFIRMED));
        var tip = record.tip();
        record.link(PIPELINE, TESTER);
        assertThat(record.tip()).as("linking again changes nothing").isEqualTo(tip);

        record.link(Grouping.of("a b", "c d").graded(Grade.CONTESTED), TESTER);
        assertThat(grade("inc-1")).isEqualTo(Grade.CONFIRMED);
        assertThat(ruling("inc-1").suggestion().grade()).isEqualTo(Grade.CONTESTED);
        assertThat(grade("inc-2")).isEqualTo(Grade.CONTESTED);
    }

    @Test
    void twoThatAreDecidedToBeOneStayOneWhateverIsAdded() {
        Settled settled = settled(same("inc-1", "inc-2"));
        assertThat(settled.linking().merged()).isEqualTo(Map.of("inc-2", "inc-1"));
        assertThat(accounts()).isEqualTo("inc-1 a b c d");

        add(Samples.elsewhere("e"));
        assertThat(record.accounts("inc-1")).contains("a#1", "b#1", "c#1", "d#1");
        settled(record.decide(new Correction.Dismissed("b#1"), AMAL, PIPELINE));
        withdrawn(settled.entry());
        assertThat(accounts())
                .as("the larger part keeps the id")
                .startsWith("inc-1 c d e, ")
                .endsWith(" a");
    }

    @Test
    void accountsThatAreDecidedToDifferStayApartWhateverIsAdded() {
        settled(different("a#1", "b#1"));
        assertThat(record.incidents()).hasSize(3);

        add(Samples.report("e"), Samples.report("f"));
        assertThat(record.incidents())
                .noneMatch(incident -> record.accounts(incident.id()).containsAll(List.of("a#1", "b#1")));
    }

    @Test
    void theIdStaysWithTheAccountsThatStayEvenIfMostLeave() {
        add(Samples.report("e"));
        assertThat(accounts()).isEqualTo("inc-1 a b e, inc-2 c d");

        long entry = settled(split("inc-1", "b#1", "e#1")).entry();

        assertThat(accounts()).isEqualTo("inc-1 a, inc-2 c d, inc-3 b e");
        withdrawn(entry);
        assertThat(accounts()).isEqualTo("inc-1 a b e, inc-2 c d");
    }

    @Test
    void anEarlierDecisionThatALaterOneContradictsIsNamed() {
        long same = settled(same("inc-1", "inc-2")).entry();
        Settled different = settled(different("a#1", "c#1"));

        assertThat(different.linking().problems())
                .extracting(Problem::location, Problem::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("entry " + same, "contradicted-decision"));
        assertThat(record.incident("inc-1").orElseThrow())
                .satisfies(incident -> assertThat(incident.ruling().decisions())
                        .extracting(one -> incident.ruling().holds(one, incident.incident()))
                        .containsExactly(false, true));
        withdrawn(different.entry());
        assertThat(accounts()).isEqualTo("inc-1 a b c d");
    }

    @Test
    void aJudgementFollowsItsIncidentIntoAnotherAndItsAccountsBackOut() {
        settled(graded("inc-2", Grade.DISCOUNTED));
        long same = settled(same("inc-1", "inc-2")).entry();
        assertThat(grade("inc-1")).isEqualTo(Grade.DISCOUNTED);
        assertThat(record.incident("inc-2").map(RecordedIncident::id)).contains("inc-1");

        withdrawn(same);
        assertThat(accounts()).isEqualTo("inc-1 a b, inc-3 c d");
        assertThat(grade("inc-1")).isEqualTo(Grade.WEAK);
        assertThat(grade("inc-3")).isEqualTo(Grade.DISCOUNTED);
    }

    @Test
    void afterASplitAJudgementStaysWithTheId() {
        settled(graded("inc-1", Grade.CONFIRMED));
        settled(split("inc-1", "b#1"));
        assertThat(grade("inc-1")).isEqualTo(Grade.CONFIRMED);
        assertThat(grade("inc-3")).isEqualTo(Grade.WEAK);
    }

    @Test
    void whatDoesNotFitTheRecordIsRefusedAndNothingIsChanged() {
        List<String> seen = record.accounts("inc-1");
        add(Samples.report("e"));
        var tip = record.tip();

        assertThat(refusal(record.decide(new Graded("inc-1", seen, Grade.FAIR), AMAL)))
                .isEqualTo("incident-changed");
        assertThat(refusal(record.decide(new Graded("inc-9", seen, Grade.FAIR), AMAL)))
                .isEqualTo("unknown-incident");
        assertThat(refusal(record.decide(new Same(List.of("a#1"), List.of("a#9")), AMAL, PIPELINE)))
                .isEqualTo("unknown-account");
        assertThat(refusal(record.decide(new Split("inc-1", List.of("a#1"), List.of("c#1")), AMAL, PIPELINE)))
                .isEqualTo("incident-changed");
        assertThat(refusal(record.withdraw(1, AMAL, PIPELINE))).isEqualTo("unknown-decision");
        assertThat(refusal(record.decide(graded("inc-1", Grade.FAIR), Signature.of("Amal"))))
                .isEqualTo("no-reason");
        assertThat(record.tip()).isEqualTo(tip);
    }

    @Test
    void aDecisionIsWithdrawnOnce() {
        long entry = settled(graded("inc-1", Grade.FAIR)).entry();
        withdrawn(entry);
        assertThat(refusal(record.withdraw(entry, AMAL, PIPELINE))).isEqualTo("unknown-decision");
    }

    @Test
    void theJournalSaysWhoDecidedWhatAndWhy() {
        long entry = settled(graded("inc-1", Grade.CONFIRMED)).entry();

        List<Entry> entries = record.log(entry, 10);
        assertThat(entries).extracting(Entry::kind).containsExactly("decided-grade", "overruled");
        assertThat(entries).extracting(Entry::author).containsOnly("Amal");
        assertThat(entries.getFirst().payload())
                .isEqualTo("{\"accounts\":[\"a#1\",\"b#1\"],\"grade\":\"CONFIRMED\",\"incident\":\"inc-1\"}");
    }

    @Test
    void aRecordFromBeforeThereWereDecisionsIsBroughtUpToDate() {
        record.close();
        place.database(location()).useHandle(handle -> handle.createScript("""
            DROP VIEW listed;
            DROP TABLE suggestion;
            DROP TABLE decision;
            DROP TABLE membership;
            DROP TABLE projected;
            DROP TABLE IF EXISTS search_index;
            DROP TABLE search;
            DROP INDEX report_entry;
            DROP INDEX incident_number;
            DROP TABLE member;
            DROP TABLE pass;
            DROP TABLE visit;
            DROP TABLE assessment;
            DROP TABLE ruling;
            DROP TABLE revision;
            DROP TABLE named;
            CREATE TABLE assessment (incident TEXT NOT NULL PRIMARY KEY, entry BIGINT NOT NULL, body TEXT NOT NULL);
            DELETE FROM flyway_schema_history WHERE CAST(version AS INTEGER) > 1\
            """).execute());

        record = CasualtyRecord.open(location());

        assertThat(ruling("inc-1")).isEqualTo(Ruling.suggested(ruling("inc-1").assessment()));
        settled(graded("inc-1", Grade.FAIR));
        assertThat(record.verify().violations()).isEmpty();
    }

    private void add(Extraction... extractions) {
        for (Extraction extraction : extractions) {
            byte[] original = extraction.report().text().getBytes(StandardCharsets.UTF_8);
            record.add(extraction, original, TESTER);
        }
        record.link(PIPELINE, TESTER);
    }

    private Judgement graded(String incident, Grade grade) {
        return new Graded(incident, record.accounts(incident), grade);
    }

    private Judgement ranged(
            String incident,
            HarmType type,
            @org.jspecify.annotations.Nullable Group group,
            int min,
            @org.jspecify.annotations.Nullable Integer max) {
        return new Ranged(incident, record.accounts(incident), type, group, min, max);
    }

    private Pairing same(String one, String other) {
        return new Same(record.accounts(one), record.accounts(other));
    }

    private Pairing different(String one, String other) {
        return new Different(record.accounts(one), record.accounts(other));
    }

    private Pairing split(String incident, String... leaving) {
        List<String> staying = record.accounts(incident).stream()
                .filter(account -> !List.of(leaving).contains(account))
                .toList();
        return new Split(incident, List.of(leaving), staying);
    }

    private Settled settled(Judgement judgement) {
        return settled(record.decide(judgement, AMAL));
    }

    private Settled settled(Pairing pairing) {
        return settled(record.decide(pairing, AMAL, PIPELINE));
    }

    private void withdrawn(long entry) {
        assertThat(record.withdraw(entry, AMAL, PIPELINE)).isInstanceOf(Settled.class);
    }

    private static Settled settled(Settlement settlement) {
        assertThat(settlement).isInstanceOf(Settled.class);
        return (Settled) settlement;
    }

    private static String refusal(Settlement settlement) {
        assertThat(settlement).isInstanceOf(Refused.class);
        return ((Refused) settlement).problem().code();
    }

    private Ruling ruling(String incident) {
        return record.incident(incident).orElseThrow().ruling();
    }

    private Grade grade(String incident) {
        return ruling(incident).assessment().grade();
    }

    /** The reports of each incident: "inc-1 a b, inc-2 c". */
    private String accounts() {
        return IntStream.rangeClosed(1, 9)
                .mapToObj(number -> "inc-" + number)
                .filter(id -> record.incident(id)
                        .filter(incident -> incident.id().equals(id))
                        .isPresent())
                .map(id -> id + " " + String.join(" ", record.accounts(id)).replace("#1", ""))
                .collect(java.util.stream.Collectors.joining(", "));
    }

    private String location() {
        return place.of(folder);
    }
}
