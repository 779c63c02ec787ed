package io.github.attest.evaluate.judge;

import static io.github.attest.evaluate.Answers.NOTHING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.evaluate.Answers;
import io.github.attest.evaluate.gold.CodedReport;
import io.github.attest.evaluate.gold.Row;
import io.github.attest.evaluate.gold.RowReader;
import io.github.attest.evaluate.gold.Template;
import io.github.attest.evaluate.gold.TemplatesGold;
import io.github.attest.model.Account;
import io.github.attest.model.CountRange;
import io.github.attest.text.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TemplateJudgeTest {
    private static final TemplateJudge JUDGE =
            new TemplateJudge(new PlaceNames(id -> List.of()), ActorNames.of(Language.ENGLISH));

    private static final String FIRST =
            template("1", "03 MAY 89", "PERU: PUNO (DEPARTMENT): ILAVE (TOWN)", "4", "DEATH");
    private static final String SECOND = template("2", "- 09 MAY 89", "PERU", "PLURAL", "INJURY");
    private static final String OPTIONAL = template("3 (OPTIONAL)", "01 JAN 80", "CHILE", "1", "DEATH");

    private static String template(String number, String date, String place, String people, String effect) {
        return """
                {"MESSAGE: TEMPLATE": ["%s"], "INCIDENT: DATE": ["%s"], "INCIDENT: LOCATION": ["%s"],
                 "PERP: INDIVIDUAL ID": ["\\"ARMED MEN\\""], "PERP: ORGANIZATION ID": ["\\"RED BRIGADE\\" / \\"RB\\""],
                 "HUM TGT: NUMBER": ["%s: \\"MEN\\""], "HUM TGT: EFFECT OF INCIDENT": ["%s: \\"MEN\\""]}
                """.formatted(number, date, place, people, effect).replace("\n", " ");
    }

    private static List<Verdict> verdicts(List<String> templates, Answers... answers) {
        String row = "{\"id\": \"r\", \"text\": \"T\", \"templates\": [" + String.join(",", templates) + "]}";
        CodedReport coded = ((Row.Usable) new RowReader().read(row, "r")).coded();
        List<Template> gold = ((TemplatesGold) coded.gold()).templates();
        List<Account> accounts = new ArrayList<>();
        for (Answers answer : answers) {
            accounts.add(answer.account("r", accounts.size() + 1));
        }
        return JUDGE.judge(gold, accounts);
    }

    private static Tally tally(Field field, List<Verdict> verdicts) {
        return verdicts.stream()
                .filter(verdict -> verdict.field() == field)
                .map(Verdict::tally)
                .reduce(Tally.NONE, Tally::plus);
    }

    private static Tally tally(Field field, String template, Answers answers) {
        return tally(field, verdicts(List.of(template), answers.by("RB")));
    }

    @Test
    void accountsFindTheirTemplatesInAnyOrder() {
        Answers first = NOTHING.killed(4).on("1989-05-03", "1989-05-03").in(Answers.town("Ilave", "Puno", "PE"));
        Answers second = NOTHING.on("1989-05-08", "1989-05-08")
                .in(Answers.country("Peru", "PE"))
                .by("Red Brigade");
        List<Verdict> verdicts = verdicts(List.of(FIRST, SECOND), second, first);
        assertThat(tally(Field.INCIDENT, verdicts)).isEqualTo(new Tally(2, 0, 2, 2, 0));
        assertThat(tally(Field.DATE, verdicts)).isEqualTo(new Tally(2, 0, 2, 2, 0));
        assertThat(tally(Field.PLACE, verdicts)).isEqualTo(new Tally(2, 0, 2, 2, 0));
        assertThat(tally(Field.KILLED, verdicts)).isEqualTo(new Tally(1, 0, 1, 1, 0));
        assertThat(tally(Field.INJURED, verdicts)).isEqualTo(new Tally(0, 0, 1, 0, 0));
        assertThat(tally(Field.ORGANIZATION, verdicts)).isEqualTo(new Tally(1, 0, 2, 1, 0));
    }

    @Test
    void anOptionalTemplateCostsNothingWhenMissed() {
        assertThat(verdicts(List.of(OPTIONAL))).isEmpty();
        assertThat(tally(Field.KILLED, verdicts(List.of(OPTIONAL), NOTHING.killed(1))))
                .isEqualTo(new Tally(1, 0, 1, 1, 0));
    }

    @Test
    void anAccountWithoutATemplateIsAstray() {
        List<Verdict> verdicts = verdicts(List.of(), NOTHING.killed(1).by("RB"));
        assertThat(tally(Field.KILLED, verdicts)).isEqualTo(new Tally(0, 0, 0, 1, 1));
        assertThat(tally(Field.ORGANIZATION, verdicts)).isEqualTo(new Tally(0, 0, 0, 1, 1));
        assertThat(tally(Field.DATE, verdicts)).isEqualTo(Tally.NONE);
    }

    @Test
    void aDateIsHalfRightWhereItOverlaps() {
        assertThat(tally(Field.DATE, FIRST, NOTHING.on("1989-05-03", "1989-05-03")))
                .isEqualTo(Tally.CORRECT);
        assertThat(tally(Field.DATE, FIRST, NOTHING.on("1989-05-02", "1989-05-03")))
                .isEqualTo(Tally.PARTIAL);
        assertThat(tally(Field.DATE, FIRST, NOTHING.on("1989-01-01", "1989-12-31")))
                .isEqualTo(Tally.WRONG);
        assertThat(tally(Field.DATE, FIRST, NOTHING.on("1989-05-04", "1989-05-04")))
                .isEqualTo(Tally.WRONG);
        assertThat(tally(Field.DATE, SECOND, NOTHING.on("1989-05-09", "1989-05-10")))
                .isEqualTo(Tally.PARTIAL);
        assertThat(tally(Field.DATE, FIRST, NOTHING)).isEqualTo(Tally.MISSED);
    }

    @Test
    void aPlaceIsHalfRightWhereOneContainsTheOther() {
        assertThat(tally(Field.PLACE, FIRST, NOTHING.in(Answers.country("Peru", "PE"))))
                .isEqualTo(Tally.PARTIAL);
        assertThat(tally(Field.PLACE, FIRST, NOTHING.in(Answers.town("Puno", "Puno", "PE"))))
                .isEqualTo(Tally.PARTIAL);
        assertThat(tally(Field.PLACE, SECOND, NOTHING.in(Answers.town("Ilave", "Puno", "PE"))))
                .isEqualTo(Tally.PARTIAL);
        assertThat(tally(Field.PLACE, FIRST, NOTHING.in(Answers.town("Lima", "Lima", "PE"))))
                .isEqualTo(Tally.WRONG);
    }

    @Test
    void aNumberIsHalfRightWhereItIsOnlyABound() {
        assertThat(tally(Field.KILLED, FIRST, NOTHING.killed(4))).isEqualTo(Tally.CORRECT);
        assertThat(tally(Field.KILLED, FIRST, NOTHING.killed(CountRange.atLeast(4, "at least 4"))))
                .isEqualTo(Tally.PARTIAL);
        assertThat(tally(Field.KILLED, FIRST, NOTHING.killed(CountRange.atLeast(3, "at least 3"))))
                .isEqualTo(Tally.WRONG);
        assertThat(tally(Field.KILLED, FIRST, NOTHING.killed(5))).isEqualTo(Tally.WRONG);
        assertThat(tally(Field.INJURED, SECOND, NOTHING.injured(9))).isEqualTo(Tally.CORRECT);
        assertThat(tally(Field.INJURED, SECOND, NOTHING.injured(1))).isEqualTo(Tally.WRONG);
        assertThat(tally(Field.KILLED, SECOND, NOTHING.killed(1))).isEqualTo(Tally.SPURIOUS);
        assertThat(tally(Field.KILLED, SECOND, NOTHING.killed(0))).isEqualTo(Tally.NONE);
    }

    @Test
    void anOrganizationIsRightByAnyOfItsNamesAndIndividualsAreNone() {
        List<Verdict> verdicts = verdicts(
                List.of(FIRST), NOTHING.killed(4).by("the Red Brigade", "Black Brigade", "Armed Men", "bandits"));
        assertThat(tally(Field.ORGANIZATION, verdicts)).isEqualTo(new Tally(1, 0, 1, 2, 0));
    }
}
