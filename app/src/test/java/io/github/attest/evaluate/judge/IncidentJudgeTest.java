package io.github.attest.evaluate.judge;

import static io.github.attest.evaluate.Answers.NOTHING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.evaluate.Answers;
import io.github.attest.evaluate.gold.IncidentGold;
import io.github.attest.model.CountRange;
import io.github.attest.model.ResolvedPlace;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class IncidentJudgeTest {
    private static final IncidentGold GOLD =
            new IncidentGold("x", 2, 5, LocalDate.of(2021, 5, 2), "Missouri", "Saint Louis (Riverview)");

    private static final IncidentJudge JUDGE =
            new IncidentJudge(new PlaceNames(id -> id.equals("geonames:1") ? List.of("Riverview") : List.of()));

    private static Map<Field, Kind> judge(Answers answers) {
        return JUDGE.judge(GOLD, List.of(answers.account("r", 1))).stream()
                .collect(Collectors.toMap(Verdict::field, Verdict::kind));
    }

    @Test
    void everythingIsRight() {
        Answers answers = NOTHING.killed(2)
                .injured(5)
                .on("2021-05-02", "2021-05-02")
                .in(Answers.town("St. Louis", "Missouri", "US"));
        assertThat(judge(answers).values()).hasSize(8).containsOnly(Kind.RIGHT);
    }

    @Test
    void onlyTheMainAccountIsJudged() {
        List<Verdict> verdicts = JUDGE.judge(GOLD, List.of(NOTHING.killed(2).account("r", 2)));
        assertThat(verdicts).extracting(Verdict::kind).containsOnly(Kind.NO_ACCOUNT);
    }

    @Test
    void anAbsentFigureIsZero() {
        IncidentGold nobody = new IncidentGold(null, 0, null, null, null, null);
        assertThat(JUDGE.judge(nobody, List.of())).extracting(Verdict::kind).containsExactly(Kind.RIGHT);
        assertThat(judge(NOTHING)).containsEntry(Field.KILLED, Kind.MISSED);
    }

    @Test
    void numbersAreWrongInKinds() {
        assertThat(judge(NOTHING.killed(3))).containsEntry(Field.KILLED, Kind.ONE_TOO_MANY);
        assertThat(judge(NOTHING.killed(1))).containsEntry(Field.KILLED, Kind.ONE_TOO_FEW);
        assertThat(judge(NOTHING.killed(9))).containsEntry(Field.KILLED, Kind.TOO_MANY);
        assertThat(judge(NOTHING.injured(1))).containsEntry(Field.INJURED, Kind.TOO_FEW);
        assertThat(judge(NOTHING.killed(CountRange.atLeast(2, "at least two"))))
                .containsEntry(Field.KILLED, Kind.RANGE);
        assertThat(judge(NOTHING.killed(5).injured(2)))
                .containsEntry(Field.KILLED, Kind.SWAPPED)
                .containsEntry(Field.INJURED, Kind.SWAPPED)
                .containsEntry(Field.BOTH, Kind.SWAPPED)
                .containsEntry(Field.CASUALTIES, Kind.RIGHT);
    }

    @Test
    void aJointFigureGoesBeforeTheSum() {
        assertThat(judge(NOTHING.casualties(7))).containsEntry(Field.CASUALTIES, Kind.RIGHT);
        assertThat(judge(NOTHING.killed(2).casualties(6))).containsEntry(Field.CASUALTIES, Kind.ONE_TOO_FEW);
        assertThat(judge(NOTHING.injured(7))).containsEntry(Field.CASUALTIES, Kind.RIGHT);
    }

    @Test
    void aDateIsRightWithinAMonthAndExactToTheDay() {
        assertThat(judge(NOTHING.on("2021-05-01", "2021-05-31")))
                .containsEntry(Field.DATE, Kind.RIGHT)
                .containsEntry(Field.DAY, Kind.TOO_WIDE);
        assertThat(judge(NOTHING.on("2021-05-01", "2021-06-01"))).containsEntry(Field.DATE, Kind.TOO_WIDE);
        assertThat(judge(NOTHING.on("2021-05-01", "2021-05-01"))).containsEntry(Field.DAY, Kind.EARLIER);
        assertThat(judge(NOTHING.on("2021-05-03", "2021-05-04"))).containsEntry(Field.DATE, Kind.LATER);
    }

    @Test
    void aPlaceIsRightByItsNameByTheGazetteerOrByItsDistrict() {
        ResolvedPlace byGazetteer = new ResolvedPlace(
                "the village",
                "village",
                null,
                null,
                "US",
                null,
                null,
                ResolvedPlace.Precision.SETTLEMENT,
                "geonames:1");
        ResolvedPlace byDistrict = new ResolvedPlace(
                "Elm Street", "street", "SAINT LOUIS", null, "US", null, null, ResolvedPlace.Precision.EXACT, null);
        assertThat(judge(NOTHING.in(byGazetteer))).containsEntry(Field.PLACE, Kind.RIGHT);
        assertThat(judge(NOTHING.in(byDistrict))).containsEntry(Field.PLACE, Kind.RIGHT);
        assertThat(judge(NOTHING.in(Answers.town("Springfield", "Missouri", "US"))))
                .containsEntry(Field.PLACE, Kind.ELSEWHERE)
                .containsEntry(Field.STATE, Kind.RIGHT);
    }

    @Test
    void bracketsMaySayOfWhatKindAPlaceIs() {
        IncidentGold county = new IncidentGold(null, null, null, null, null, "Wexmoor (county)");
        assertThat(JUDGE.judge(
                        county,
                        List.of(NOTHING.in(Answers.town("Wexmoor County", "Ohio", "US"))
                                .account("r", 1))))
                .extracting(Verdict::kind)
                .containsExactly(Kind.RIGHT);
    }
}
