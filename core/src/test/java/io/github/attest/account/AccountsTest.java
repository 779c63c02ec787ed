package io.github.attest.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.model.Account;
import io.github.attest.model.CountRange;
import io.github.attest.model.Report;
import io.github.attest.pipeline.Pipeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** People are counted, not mentions of people. */
class AccountsTest {
    private static final Pipeline PIPELINE = Pipeline.standard();
    private static final LocalDate PUBLISHED = LocalDate.of(1994, 5, 20);

    @Test
    void whoIsDescribedAnewIsNotAnother() {
        Account account = main(
                "Boy dies after accident with rifle",
                "A 14-year-old boy accidentally shot himself near Gorazde on Thursday, the police said.\n\n"
                        + "Emir Hodzic died at the hospital. The teenager was found by his uncle.");
        assertThat(killed(account)).isEqualTo(1);
        assertThat(account.injured()).isNull();
    }

    @Test
    void whoIsOfAnotherNameIs() {
        Account account = main(
                "Shelling in Gorazde",
                "Emir Hodzic was killed on Thursday when a shell hit his shop. Senad Kovac died in the hospital.");
        assertThat(killed(account)).isEqualTo(2);
    }

    @Test
    void peopleOfOneListAreSeveralWhateverTheTitleNames() {
        Account account =
                main("Mayor murdered", "Two men on a motorcycle murdered a mayor and her driver in Cali on Thursday.");
        assertThat(killed(account)).isEqualTo(2);
    }

    @Test
    void whoKilledOthersIsNotOneOfThem() {
        Account account = main(
                "Attack on checkpoint",
                "A policeman was killed and the gunman was shot dead by other soldiers on Thursday.");
        assertThat(killed(account)).isEqualTo(2);
    }

    @Test
    void aTotalThatTitleAndLeadStateHolds() {
        Account account = main(
                "One dead, three wounded in Sidon",
                "A woman was killed and three people were wounded in Sidon on Thursday.\n\n"
                        + "A 31-year-old was pronounced dead at the scene. The victim was a teacher.\n\n"
                        + "A man was wounded in the leg. A nurse was wounded in the hand. A girl was wounded too. "
                        + "A guard was wounded, neighbours said.");
        assertThat(killed(account)).isEqualTo(1);
        assertThat(account.injured()).isNotNull().extracting(CountRange::min).isEqualTo(3);
    }

    @Test
    void aDeathTakesOneFromTheInjured() {
        Account account = main(
                "Two hit by sniper",
                "A sniper shot a baker and a pupil in Sarajevo on Thursday. The baker was taken to hospital. He died there.");
        assertThat(killed(account)).isEqualTo(1);
        assertThat(account.injured()).isNotNull().extracting(CountRange::min).isEqualTo(1);
    }

    @Test
    void whomTheTitleCallsInjuredMayDieInTheText() {
        Account account = main(
                "Girl injured by mine dies",
                "The girl who stepped on a mine near Pailin has died, a nurse said on Thursday.\n\n"
                        + "The child was pronounced dead in the hospital.");
        assertThat(killed(account)).isEqualTo(1);
        assertThat(account.injured()).isNull();
    }

    @Test
    void peopleOfTheTitleCountWhereTheTextNamesNone() {
        Account account = main("Man, woman and boy wounded in Jaffna", "The army has closed the road to Jaffna.");
        assertThat(account.injured()).isNotNull().extracting(CountRange::min).isEqualTo(3);
    }

    @Test
    void whoIsNamedBehindANumberIsCountedByIt() {
        Account account = main(
                "Deaths on the bridge",
                "Two brothers, Jusuf Alic, 31, and Meho Alic, 54, were killed in Mostar on Thursday.");
        assertThat(killed(account)).isEqualTo(2);
    }

    @Test
    void whatHappenedOnAnotherDayIsAnotherIncident() {
        Account account = main(
                "Two women wounded on Wednesday",
                "Two women were wounded in Mostar.\n\nOn 2 March Jusuf Alic, 31, was killed on the bridge.");
        assertThat(account.killed()).isNull();
        assertThat(account.injured()).isNotNull().extracting(CountRange::min).isEqualTo(2);
    }

    private static int killed(Account account) {
        CountRange killed = account.killed();
        return killed == null ? 0 : killed.min();
    }

    private static Account main(String title, String text) {
        Report report = new Report("report", null, null, title, null, PUBLISHED, null, "en", text, List.of(), "");
        Account main = PIPELINE.extract(report).accounts().stream()
                .filter(Account::main)
                .findFirst()
                .orElse(null);
        return Objects.requireNonNull(main);
    }
}
