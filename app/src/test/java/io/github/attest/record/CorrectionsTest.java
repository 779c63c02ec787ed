package io.github.attest.record;

import static io.github.attest.record.Samples.TESTER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.decision.Correction;
import io.github.attest.decision.Correction.Counted;
import io.github.attest.decision.Correction.Dismissed;
import io.github.attest.decision.Correction.Retracted;
import io.github.attest.decision.Correction.Situated;
import io.github.attest.decision.Decision;
import io.github.attest.decision.Judgement;
import io.github.attest.model.Account;
import io.github.attest.model.Assessment;
import io.github.attest.model.CivilianStatus;
import io.github.attest.model.CountRange;
import io.github.attest.model.Extraction;
import io.github.attest.model.Grade;
import io.github.attest.model.Group;
import io.github.attest.model.Harm;
import io.github.attest.model.HarmType;
import io.github.attest.model.ResolvedDate;
import io.github.attest.model.ResolvedPlace;
import io.github.attest.pipeline.Pipeline;
import io.github.attest.record.Settlement.Refused;
import io.github.attest.record.Settlement.Settled;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** What people put right in what was read, and decide of place, date and civilian status: "a" and "b" are inc-1, "c" is inc-2. */
@OnEachDatabase
class CorrectionsTest {
    private static final Pipeline PIPELINE = Pipeline.standard();
    private static final Signature AMAL = new Signature("Amal", "read it again");

    @Parameter
    Place place;

    @TempDir
    Path folder;

    private CasualtyRecord record;

    @BeforeEach
    void open() {
        record = CasualtyRecord.open(place.of(folder));
        for (Extraction extraction : List.of(Samples.withAggregate("a"), Samples.report("b"), Samples.elsewhere("c"))) {
            record.add(extraction, extraction.report().text().getBytes(StandardCharsets.UTF_8), TESTER);
        }
        record.link(PIPELINE, TESTER);
        assertThat(incidents()).isEqualTo("inc-1 a b, inc-2 c");
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
    void aCorrectedFigureIsWhatTheAccountSaysAndTheRangeFollows() {
        long entry = settled(new Counted("a#1", HarmType.KILLED, null, 15, 16));

        assertThat(assessment("inc-1").killed())
                .extracting(CountRange::min, CountRange::max)
                .containsExactly(12, 16);
        assertThat(account("a#1").killed()).isEqualTo(new CountRange(15, 16, "15..16", null));
        assertThat(account("a#1").claims())
                .isEqualTo(Samples.report("a").accounts().getFirst().claims());
        assertThat(record.extraction("a").orElseThrow().accounts().getFirst().killed())
                .as("what was read stays beside it")
                .isEqualTo(Samples.report("a").accounts().getFirst().killed());

        withdrawn(entry);
        assertThat(account("a#1")).isEqualTo(Samples.report("a").accounts().getFirst());
        assertThat(assessment("inc-1").killed()).extracting(CountRange::max).isEqualTo(12);
    }

    @Test
    void aLaterCorrectionOfTheSamePartHoldsAndOthersBesideIt() {
        settled(new Counted("a#1", HarmType.KILLED, null, 15, 16));
        settled(new Counted("a#1", HarmType.KILLED, null, 13, 13));
        settled(new Counted("a#1", HarmType.KILLED, Group.CHILDREN, 2, null));

        assertThat(account("a#1").killed()).extracting(CountRange::max).isEqualTo(13);
        assertThat(account("a#1").groups())
                .contains(new Harm(HarmType.KILLED, Group.CHILDREN, CountRange.atLeast(2, "2..")));
        RecordedIncident incident = record.incident("inc-1").orElseThrow();
        assertThat(incident.ruling().decisions())
                .extracting(decision -> incident.ruling().holds(decision, incident.incident()))
                .containsExactly(false, true, true);
    }

    @Test
    void aCorrectedDateAndPlaceAreThoseOfTheIncident() {
        ResolvedDate day = ResolvedDate.day(LocalDate.of(2026, 3, 1));
        settled(new Situated("c#1", day, null));
        settled(new Situated("c#1", null, Samples.jableh()));

        assertThat(assessment("inc-2").date()).isEqualTo(day);
        assertThat(assessment("inc-2").place()).isEqualTo(Samples.jableh());
    }

    @Test
    void anAccountOfNoIncidentLeavesAndComesBackWhenThatIsWithdrawn() {
        long entry = settled(new Dismissed("b#1"));
        assertThat(incidents()).isEqualTo("inc-1 a, inc-2 c");
        assertThat(record.decisionsOn("b")).hasSize(1);

        settled(new Dismissed("c#1"));
        assertThat(incidents()).isEqualTo("inc-1 a");

        withdrawn(entry);
        assertThat(incidents()).isEqualTo("inc-1 a b");
    }

    @Test
    void aRetractedReportCountsNoMoreButStaysToBeRead() {
        long entry = settled(new Retracted("a", List.of("a#1")));

        assertThat(incidents()).isEqualTo("inc-1 b, inc-2 c");
        assertThat(record.aggregates()).isEmpty();
        assertThat(record.report("a").orElseThrow().retracted()).isEqualTo(entry);
        assertThat(record.reports()).extracting(RecordedReport::retracted).containsExactly(entry, null, null);
        assertThat(record.extraction("a")).isPresent();
        assertThat(reportsWith("strike")).as("no incident is found by it").isEqualTo("b");

        withdrawn(entry);
        assertThat(incidents()).isEqualTo("inc-1 a b, inc-2 c");
        assertThat(record.aggregates()).hasSize(1);
        assertThat(record.report("a").orElseThrow().retracted()).isNull();
    }

    @Test
    void whatTheMachineLinksAnewStaysCorrected() {
        settled(new Counted("a#1", HarmType.KILLED, null, 15, 16));
        settled(new Dismissed("c#1"));
        record.link(PIPELINE, TESTER);
        assertThat(incidents()).isEqualTo("inc-1 a b");
        assertThat(assessment("inc-1").killed()).extracting(CountRange::max).isEqualTo(16);
    }

    @Test
    void placeDateAndCivilianStatusAreThePersonsAndTheSuggestionStaysBesideThem() {
        ResolvedPlace port = new ResolvedPlace(
                "Port of Jableh", "harbour", null, "Latakia", "SY", 35.36, 35.92, ResolvedPlace.Precision.EXACT, null);
        ResolvedDate dawn = ResolvedDate.day(LocalDate.of(2026, 3, 2));
        List<String> accounts = record.accounts("inc-1");
        settled(new Judgement.Located("inc-1", accounts, port));
        settled(new Judgement.Dated("inc-1", accounts, dawn));
        settled(new Judgement.Identified("inc-1", accounts, CivilianStatus.CONTESTED));
        settled(new Judgement.Ranged("inc-1", accounts, HarmType.KILLED, Group.CIVILIANS, 3, 5));
        settled(new Judgement.Identified("inc-1", accounts, CivilianStatus.CONTESTED));
        record.link(PIPELINE, TESTER);

        Assessment assessment = assessment("inc-1");
        assertThat(assessment.place()).isEqualTo(port);
        assertThat(assessment.date()).isEqualTo(dawn);
        assertThat(assessment.civilians()).isEqualTo(CivilianStatus.CONTESTED);
        assertThat(assessment.groups())
                .filteredOn(harm -> harm.group() == Group.CIVILIANS)
                .extracting(harm -> harm.count().min(), harm -> harm.count().max())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(0, 5));
        assertThat(record.incident("inc-1").orElseThrow().ruling().suggestion().date())
                .isNotEqualTo(dawn);
        IncidentFilter there =
                new IncidentFilter(null, null, null, "port of jableh", null, null, null, null, Set.of(), null);
        assertThat(record.incidents(IncidentSelection.latest(there, 5)).incidents())
                .extracting(RecordedIncident::id)
                .containsExactly("inc-1");
    }

    @Test
    void whoSawAnotherStateThanTheRecordHasIsToldSo() {
        RecordedIncident seen = record.incident("inc-1").orElseThrow();
        Judgement grade = new Judgement.Graded("inc-1", record.accounts("inc-1"), Grade.CONFIRMED);
        Map<String, Long> revision = Map.of("inc-1", seen.revision());
        assertThat(record.decide(grade, revision, AMAL)).isInstanceOf(Settled.class);

        assertThat(refusal(record.decide(grade, revision, AMAL))).isEqualTo("incident-changed");
        assertThat(refusal(record.decide(new Dismissed("a#1"), revision, AMAL, PIPELINE)))
                .isEqualTo("incident-changed");
        assertThat(record.incident("inc-1").orElseThrow().revision()).isGreaterThan(seen.revision());
    }

    @Test
    void whatTheRecordDoesNotHaveCannotBeCorrected() {
        assertThat(refusal(record.decide(new Dismissed("z#1"), AMAL, PIPELINE))).isEqualTo("unknown-account");
        assertThat(refusal(record.decide(new Retracted("z", List.of()), AMAL, PIPELINE)))
                .isEqualTo("unknown-report");
        assertThat(refusal(record.decide(new Dismissed("a#1"), Signature.of("Amal"), PIPELINE)))
                .isEqualTo("no-reason");
    }

    private long settled(Decision decision) {
        Settlement settlement = record.decide(decision, AMAL, PIPELINE);
        assertThat(settlement).isInstanceOf(Settled.class);
        if (decision instanceof Correction) {
            assertThat(record.verify().violations()).isEmpty();
        }
        return ((Settled) settlement).entry();
    }

    private void withdrawn(long entry) {
        assertThat(record.withdraw(entry, AMAL, PIPELINE)).isInstanceOf(Settled.class);
    }

    private static String refusal(Settlement settlement) {
        assertThat(settlement).isInstanceOf(Refused.class);
        return ((Refused) settlement).problem().code();
    }

    private Assessment assessment(String incident) {
        return record.incident(incident).orElseThrow().assessment();
    }

    private Account account(String id) {
        return record.incidents().stream()
                .flatMap(incident -> incident.incident().accounts().stream())
                .filter(account -> account.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String reportsWith(String words) {
        IncidentFilter filter = new IncidentFilter(
                null, null, null, null, null, null, null, null, Set.of(), TextQuery.of(words, Set.of()));
        return record.incidents(IncidentSelection.latest(filter, 5)).incidents().stream()
                .flatMap(incident -> incident.reports().stream())
                .map(RecordedReport::id)
                .collect(Collectors.joining(" "));
    }

    /** The reports of each incident: "inc-1 a b, inc-2 c". */
    private String incidents() {
        return record.incidents().stream()
                .sorted(java.util.Comparator.comparing(RecordedIncident::id))
                .map(incident -> incident.id() + " "
                        + incident.reports().stream().map(RecordedReport::id).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(", "));
    }
}
