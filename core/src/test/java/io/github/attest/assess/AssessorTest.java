package io.github.attest.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.attest.model.Assessment;
import io.github.attest.model.Belligerent.Basis;
import io.github.attest.model.CountRange;
import io.github.attest.model.Estimate;
import io.github.attest.model.Figures;
import io.github.attest.model.Grade;
import io.github.attest.model.Group;
import io.github.attest.model.Harm;
import io.github.attest.model.HarmType;
import io.github.attest.model.Incident;
import io.github.attest.model.Origin;
import io.github.attest.model.OwnAssessment;
import io.github.attest.model.OwnAssessment.Verdict;
import io.github.attest.model.Reckoning;
import io.github.attest.model.Report;
import io.github.attest.model.ResolvedDate;
import io.github.attest.model.Source;
import io.github.attest.model.SourceKind;
import io.github.attest.model.StrikeStatus;
import io.github.attest.sample.Told;
import io.github.attest.text.NumeralProfiles;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Golden incidents: the grades and ranges of the method, each with the sentence that gives its reason. */
class AssessorTest {
    private final Assessor assessor = new Assessor();

    @Test
    void manyReportsOfOneAgencyAreWeak() {
        Assessment assessment = assess(
                List.of(origin("SANA", SourceKind.STATE_MEDIA, "a", "b", "c")),
                Told.in("a").killed(12),
                Told.in("b").killed(12),
                Told.in("c").killed(14));

        assertThat(assessment.grade()).isEqualTo(Grade.WEAK);
        assertThat(assessment.strikeStatus()).isEqualTo(StrikeStatus.SINGLE_SOURCE);
        assertThat(assessment.reasons().getFirst()).isEqualTo("Weak: all 3 reports trace back to SANA.");
        assertThat(assessment.author()).isEqualTo("rule:grade.weak");
    }

    @Test
    void anIndependentMonitorMakesItFair() {
        Assessment assessment = assess(
                List.of(origin("SANA", SourceKind.STATE_MEDIA, "a", "b"), origin("SOHR", SourceKind.MONITOR, "c")),
                Told.in("a").killed(12).by("US-led Coalition"),
                Told.in("b").killed(12).by("Coalition"),
                Told.in("c").killed(9).by("US-led Coalition"));

        assertThat(assessment.grade()).isEqualTo(Grade.FAIR);
        assertThat(assessment.strikeStatus()).isEqualTo(StrikeStatus.LIKELY);
        assertThat(assessment.reasons().getFirst())
                .isEqualTo("Fair: 2 independent origins report the harm: SANA and SOHR.");
    }

    @Test
    void aBelligerentThatAcceptsResponsibilityConfirms() {
        Assessment assessment = assess(
                List.of(origin("SOHR", SourceKind.MONITOR, "a"), origin("Coalition", SourceKind.BELLIGERENT, "b")),
                Told.in("a").killed(9).by("Coalition"),
                Told.in("b").killed(3).by("Coalition", Basis.CLAIMED));

        assertThat(assessment.grade()).isEqualTo(Grade.CONFIRMED);
        assertThat(assessment.strikeStatus()).isEqualTo(StrikeStatus.DECLARED);
        assertThat(assessment.reasons().getFirst()).isEqualTo("Confirmed: Coalition accepts responsibility.");
    }

    @Test
    void originsThatNameDifferentPartiesContest() {
        Assessment assessment = assess(
                List.of(origin("SOHR", SourceKind.MONITOR, "a"), origin("TASS", SourceKind.STATE_MEDIA, "b")),
                Told.in("a").killed(9).by("Russia"),
                Told.in("b").killed(9).by("Faylaq al-Rahman"));

        assertThat(assessment.grade()).isEqualTo(Grade.CONTESTED);
        assertThat(assessment.strikeStatus()).isEqualTo(StrikeStatus.CONTESTED);
        assertThat(assessment.reasons().getFirst())
                .isEqualTo("Contested: Russia is held responsible by SOHR, Faylaq al-Rahman by TASS.");
    }

    @Test
    void oneThatDeniesWhileAnotherIsNamedContests() {
        Assessment assessment = assess(
                List.of(origin("SANA", SourceKind.STATE_MEDIA, "a")),
                Told.in("a").killed(9).by("Russia").by("Coalition", Basis.DENIED));

        assertThat(assessment.reasons().getFirst())
                .isEqualTo("Contested: Coalition denies responsibility, and Russia is named.");
    }

    @Test
    void aBareDenialByTheOneThatIsNamedDoesNotContest() {
        Assessment assessment = assess(
                List.of(origin("SOHR", SourceKind.MONITOR, "a")),
                Told.in("a").killed(9).by("Coalition").by("Coalition", Basis.DENIED));

        assertThat(assessment.grade()).isEqualTo(Grade.WEAK);
        assertThat(assessment.reasons()).contains("Coalition denies responsibility.");
    }

    @Test
    void combatantsOnlyAreDiscounted() {
        Assessment assessment = assess(
                List.of(origin("SOHR", SourceKind.MONITOR, "a"), origin("ANHA", SourceKind.NEWS_AGENCY, "b")),
                Told.in("a").killed(5).killed(Group.BELLIGERENTS, 5).by("Coalition", Basis.CLAIMED),
                Told.in("b").killed(6).killed(Group.BELLIGERENTS, 6).by("Coalition"));

        assertThat(assessment.grade()).isEqualTo(Grade.DISCOUNTED);
        assertThat(assessment.strikeStatus()).isEqualTo(StrikeStatus.DECLARED);
    }

    @Test
    void thePartysOwnWordThatTheyWereCombatantsDiscountsNothing() {
        Assessment assessment = assess(
                List.of(origin("Coalition", SourceKind.BELLIGERENT, "a")),
                Told.in("a").killed(5).killed(Group.BELLIGERENTS, 5).by("Coalition"));

        assertThat(assessment.grade()).isEqualTo(Grade.WEAK);
    }

    @Test
    void whoTheDeadWereIsContested() {
        Assessment assessment = assess(
                List.of(origin("SOHR", SourceKind.MONITOR, "a"), origin("ANHA", SourceKind.NEWS_AGENCY, "b")),
                Told.in("a").killed(5).killed(Group.CIVILIANS, 5),
                Told.in("b").killed(6).killed(Group.BELLIGERENTS, 6));

        assertThat(assessment.groups())
                .extracting(
                        Harm::group,
                        harm -> harm.count().min(),
                        harm -> harm.count().max())
                .containsExactly(tuple(Group.CIVILIANS, 0, 5), tuple(Group.BELLIGERENTS, 0, 6));
    }

    @Test
    void rangeIsFromTheLowestToTheHighestFigure() {
        Assessment assessment =
                assess(List.of(), Told.in("a").killed(9), Told.in("b").killed(CountRange.atLeast(16, "at least 16")));

        assertThat(assessment.killed()).isEqualTo(new CountRange(9, 16, "9 killed; at least 16", null));
        assertThat(assessment.injured()).isNull();
        assertThat(assessment.reasons())
                .contains("9 to 16 killed: the lowest and the highest figure of the accounts that count (\"9 killed; "
                        + "at least 16\"); the highest is a lower bound, so there may be more.");
    }

    @Test
    void lowerBoundsAloneGiveNoHighestFigure() {
        Assessment assessment = assess(List.of(), Told.in("a").killed(CountRange.atLeast(16, "at least 16")));

        assertThat(assessment.killed()).isEqualTo(new CountRange(16, null, "at least 16", null));
    }

    @Test
    void aJointFigureIsNeitherKilledNorInjured() {
        Assessment assessment = assess(List.of(), Told.in("a").casualties(CountRange.exactly(70, "70 casualties")));

        assertThat(assessment.killed()).isNull();
        assertThat(assessment.injured()).isNull();
        assertThat(assessment.casualties()).isEqualTo(CountRange.exactly(70, "70 casualties"));
        assertThat(assessment.reasons())
                .contains("A joint figure states neither the killed nor the injured: of each there are 0 to 70.");
    }

    @Test
    void vagueNumeralsFollowTheProfile() {
        Incident incident = incident(List.of(), Told.in("a").killed(new CountRange(1, null, "dozens", "dozens")));

        assertThat(assessor.assess(incident, NumeralProfiles.standard()).killed())
                .isEqualTo(new CountRange(12, 24, "dozens", "dozens"));
        assertThat(assessor.assess(incident, NumeralProfiles.named("acled")).killed())
                .isEqualTo(new CountRange(12, 12, "dozens", "dozens"));
    }

    @Test
    void aTollThatGrowsReplacesTheEarlierOneOfTheSameOrigin() {
        Told early = Told.in("a").killed(16).published("2024-05-01");
        Told late = Told.in("b").killed(24).published("2024-05-02");
        List<Origin> one = List.of(origin("SANA", SourceKind.STATE_MEDIA, "a", "b"));
        List<Origin> two =
                List.of(origin("SANA", SourceKind.STATE_MEDIA, "a"), origin("SOHR", SourceKind.MONITOR, "b"));

        assertThat(assessWithReports(one, early, late).killed()).isEqualTo(CountRange.exactly(24, "24 killed"));
        assertThat(assessWithReports(two, early, late).killed())
                .isEqualTo(new CountRange(16, 24, "16 killed; 24 killed", null));
    }

    @Test
    void anOldFigureRepeatedLateDoesNotReplaceTheNewOne() {
        Assessment assessment = assessWithReports(
                List.of(origin("SANA", SourceKind.STATE_MEDIA, "a", "b")),
                Told.in("a").killed(24).published("2024-05-01"),
                Told.in("b").killed(16).published("2024-05-03"));

        assertThat(assessment.killed()).isEqualTo(new CountRange(16, 24, "24 killed; 16 killed", null));
    }

    @Test
    void morePartsThanTheWholeAreFlagged() {
        Assessment assessment = assess(List.of(), Told.in("a").killed(5).killed(Group.CHILDREN, 7));

        assertThat(assessment.reasons()).contains("Check: 7 children killed are more than the 5 of the whole.");
        assertThat(assessment.groups())
                .containsExactly(new Harm(HarmType.KILLED, Group.CHILDREN, CountRange.exactly(7, "7 children")));
    }

    @Test
    void eachBoundSaysWhoGivesItAndWhoIsLeftOutAndWhy() {
        Incident incident = incident(
                List.of(origin("SANA", SourceKind.STATE_MEDIA, "a", "b"), origin("SOHR", SourceKind.MONITOR, "c", "d")),
                Told.in("a").killed(16),
                Told.in("b").killed(24),
                Told.in("c").casualties(CountRange.exactly(70, "70 casualties")),
                Told.in("d").injured(3));
        Map<String, LocalDate> days = Map.of("a", LocalDate.of(2024, 5, 1), "b", LocalDate.of(2024, 5, 2));

        Reckoning killed = assessor.figures(incident, NumeralProfiles.standard(), new PublicationDays(days))
                .ranges()
                .getFirst();

        assertThat(killed.lowest()).containsExactly("b#1");
        assertThat(killed.highest()).containsExactly("b#1");
        assertThat(killed.leftOut())
                .extracting(Reckoning.LeftOut::account, Reckoning.LeftOut::why)
                .containsExactly(
                        tuple("a#1", Reckoning.Why.REPLACED),
                        tuple("c#1", Reckoning.Why.JOINT_FIGURE),
                        tuple("d#1", Reckoning.Why.NO_FIGURE));
        assertThat(killed.leftOut().getFirst().by()).isEqualTo(killed.counted().getFirst());
    }

    @Test
    void otherRecordersPutTheSameAccountsOtherwise() {
        Incident incident = incident(
                List.of(),
                Told.in("a").killed(new CountRange(1, null, "several", "several")),
                Told.in("b").killed(9),
                Told.in("c").killed(new CountRange(0, 30, "up to 30", null)));

        Figures figures = assessor.figures(incident, NumeralProfiles.standard(), PublicationDays.UNKNOWN);

        assertThat(figures.ucdp()).isEqualTo(new Estimate(0, 2, 30));
        assertThat(figures.acled()).isEqualTo(3);
    }

    @Test
    void childrenWomenAndMenTogetherExceedTheWholeOnlyWithAFlag() {
        Assessment assessment = assess(
                List.of(), Told.in("a").killed(10).killed(Group.CHILDREN, 6).killed(Group.WOMEN, 6));

        assertThat(assessment.reasons())
                .contains("Check: 12 children, women and men killed are more than the 10 of the whole.");
    }

    @Test
    void theMostFrequentOfTheMostExactDates() {
        Assessment assessment = assess(
                List.of(),
                Told.in("a").on("2024-05-01"),
                Told.in("b").on("2024-05-01"),
                Told.in("c").on("2024-05-02"),
                Told.in("d").on(ResolvedDate.year(2024)));

        assertThat(assessment.date()).isEqualTo(ResolvedDate.day(LocalDate.of(2024, 5, 1)));
    }

    @Test
    void aCoalitionAndItsMemberDoNotCompete() {
        Assessment assessment = assess(
                List.of(origin("SANA", SourceKind.STATE_MEDIA, "a"), origin("SOHR", SourceKind.MONITOR, "b")),
                Told.in("a").killed(9).by("US-led Coalition"),
                Told.in("b").killed(9).by("United States"));

        assertThat(assessment.grade()).isEqualTo(Grade.FAIR);
    }

    @Test
    void whoIsNotNamedNeitherContestsNorConfirms() {
        Assessment assessment = assess(
                List.of(origin("HRW", SourceKind.MONITOR, "a"), origin("AFP", SourceKind.NEWS_AGENCY, "b")),
                Told.in("a").killed(9).by("FARC"),
                Told.in("b").killed(9).by("gunmen", Basis.CLAIMED));

        assertThat(assessment.grade()).isEqualTo(Grade.FAIR);
    }

    @Test
    void aPartyThatDeniedAndLaterAcceptsIsTakenAtItsLatestWord() {
        Incident incident = incident(
                List.of(),
                Told.in("a").killed(9).by("United States", Basis.DENIED),
                Told.in("b").killed(7).by("United States", Basis.CLAIMED).by("Taliban"));
        Map<String, LocalDate> days = Map.of("a", LocalDate.of(2021, 8, 30), "b", LocalDate.of(2021, 9, 17));

        assertThat(own(incident, days))
                .extracting(OwnAssessment::party, OwnAssessment::verdict, OwnAssessment::killed)
                .containsExactly(
                        tuple("Taliban", Verdict.NOT_YET_ASSESSED, null),
                        tuple("United States", Verdict.CREDIBLE, CountRange.exactly(7, "7 killed")));
    }

    @Test
    void aPartyThatLaterTakesItsWordBackRejectsTheClaim() {
        Incident incident = incident(
                List.of(),
                Told.in("a").killed(9).by("Houthis", Basis.CLAIMED),
                Told.in("b").killed(9).by("Houthis", Basis.DENIED));
        Map<String, LocalDate> days = Map.of("a", LocalDate.of(2019, 9, 14), "b", LocalDate.of(2019, 9, 16));

        assertThat(own(incident, days))
                .singleElement()
                .returns(Verdict.NON_CREDIBLE, OwnAssessment::verdict)
                .returns("Houthis rejects the claim (b#1).", OwnAssessment::reason);
    }

    private List<OwnAssessment> own(Incident incident, Map<String, LocalDate> days) {
        return assessor.figures(incident, NumeralProfiles.standard(), new PublicationDays(days))
                .ownAssessments();
    }

    private Assessment assess(List<Origin> origins, Told... told) {
        return assessor.assess(incident(origins, told), NumeralProfiles.standard());
    }

    private Assessment assessWithReports(List<Origin> origins, Told... told) {
        List<Report> reports = Arrays.stream(told).map(Told::report).toList();
        return assessor.assess(incident(origins, told), NumeralProfiles.standard(), PublicationDays.of(reports));
    }

    private static Incident incident(List<Origin> origins, Told... told) {
        return new Incident("i", Arrays.stream(told).map(Told::account).toList(), List.of(), origins);
    }

    private static Origin origin(String name, SourceKind kind, String... reports) {
        return new Origin(new Source(name, kind), List.of(reports), List.of());
    }
}
