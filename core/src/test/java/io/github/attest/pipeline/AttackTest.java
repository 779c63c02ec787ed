package io.github.attest.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.model.Account;
import io.github.attest.model.Passage;
import io.github.attest.model.Report;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Incidents of which no figure is told. */
class AttackTest {
    private static final Pipeline PIPELINE = Pipeline.standard();

    private static List<Account> accounts(String text) {
        return accounts(null, text);
    }

    private static List<Account> underHeadline(String headline) {
        return accounts(headline, "Subscribers can read more.");
    }

    private static List<Account> accounts(@Nullable String headline, String text) {
        Passage own = new Passage(0, text.length(), Passage.Voice.OWN, null);
        LocalDate published = LocalDate.of(2024, 5, 16);
        return PIPELINE.extract(new Report(
                        "r", null, null, headline, null, published, null, "en", text, List.of(own), "0".repeat(64)))
                .accounts();
    }

    @Test
    void anAttackThatHarmedNobodyIsAnIncident() {
        List<Account> accounts = accounts("A bomb exploded near a bridge in Homs on Tuesday. Nobody was hurt.");

        assertThat(accounts).hasSize(1);
        Account account = accounts.get(0);
        assertThat(account.main()).isTrue();
        assertThat(account.killed()).isNull();
        assertThat(account.injured()).isNull();
        assertThat(account.weapons()).containsExactly("bomb");
        assertThat(account.place()).isNotNull();
        assertThat(account.date()).isNotNull();
    }

    @Test
    void harmWithoutANumberIsAnIncident() {
        assertThat(accounts("Farmers were killed near Homs on Tuesday.")).hasSize(1);
    }

    @Test
    void threatsPlansAndDenialsAreNone() {
        assertThat(accounts("The group threatened to attack convoys near Homs on Tuesday."))
                .isEmpty();
        assertThat(accounts("The men planned the bombing of a bridge in Homs on Tuesday."))
                .isEmpty();
        assertThat(accounts("The army denied that its planes had bombed Homs on Tuesday."))
                .isEmpty();
    }

    @Test
    void attacksOfNoTimeAndPlaceAreNone() {
        assertThat(accounts("The minister said that the party had attacked the very idea of peace."))
                .isEmpty();
    }

    @Test
    void aHeadlineThatNamesADeedTellsOfIt() {
        assertThat(underHeadline("Court upholds verdict in Aden market bombing"))
                .hasSize(1);
        assertThat(underHeadline("Two brothers charged after Tuesday's shooting"))
                .hasSize(1);
        assertThat(accounts("The court upheld the verdict in the Aden market bombing."))
                .isEmpty();
    }

    @Test
    void aHeadlineThatSaysNeitherWhereNorWhenNorToWhomTellsOfNothing() {
        assertThat(underHeadline("Explosion of colour opens the season")).isEmpty();
        assertThat(underHeadline("Mayor fears attacks on market in Homs")).isEmpty();
    }

    @Test
    void theMainAccountIsOneWithAFigure() {
        List<Account> accounts = accounts("A convoy was ambushed near Homs on Monday.\n\n"
                + "Elsewhere, three farmers were killed in Idlib on Tuesday.");

        assertThat(accounts.stream().filter(Account::main)).hasSize(1);
        assertThat(accounts.stream().filter(Account::main)).allMatch(account -> account.killed() != null);
    }

    @Test
    void aHospitalIsWhatWasHitWhereWordsSaySo() {
        assertThat(accounts("The shelling of a hospital in Homs killed five patients on Tuesday."))
                .allMatch(account -> "hospital".equals(account.target()));
        assertThat(accounts("A raid killed five men in Homs on Tuesday, and ten were taken to a hospital."))
                .allMatch(account -> account.target() == null);
    }
}
