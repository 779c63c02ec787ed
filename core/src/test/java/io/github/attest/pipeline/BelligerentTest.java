package io.github.attest.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.model.Belligerent;
import io.github.attest.model.Passage;
import io.github.attest.model.Report;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is held responsible, and who only stands beside the harm. */
class BelligerentTest {
    private static final Pipeline PIPELINE = Pipeline.standard();

    private static List<String> parties(String text) {
        Passage own = new Passage(0, text.length(), Passage.Voice.OWN, null);
        Report report = new Report("r", null, null, null, null, null, null, "en", text, List.of(own), "0".repeat(64));
        return PIPELINE.extract(report).accounts().stream()
                .flatMap(account -> account.belligerents().stream())
                .map(BelligerentTest::show)
                .toList();
    }

    private static String show(Belligerent party) {
        return party.name() + " " + party.basis().label();
    }

    @Test
    void whoBlamesIsNotBlamed() {
        assertThat(parties("The Houthis accused the Saudi-led coalition of killing five fishermen off Hodeidah."))
                .containsExactly("Saudi-led coalition alleged");
    }

    @Test
    void aCoalitionIsNotAnyInParticularUntilItIsNamed() {
        assertThat(parties("Coalition aircraft killed nine packers in a yard near Hodeidah."))
                .containsExactly("coalition alleged");
        assertThat(parties("Coalition aircraft killed nine packers in a yard near Hodeidah. The Saudi-led coalition"
                        + " killed them in one raid, medics said."))
                .containsExactly("Saudi-led coalition alleged");
    }

    @Test
    void whoClaimsADeedIsWhoAGenericWordMeans() {
        assertThat(parties("Gunmen killed 12 people on a beach in Mogadishu. Al-Shabaab claimed responsibility"
                        + " for the attack."))
                .containsExactly("Al-Shabaab claimed");
    }

    @Test
    void whatIsAttackedIsNoPerpetrator() {
        assertThat(parties("Three people were killed near Idlib. Rockets were fired at the Syrian army."))
                .isEmpty();
        assertThat(parties("Three members of the PKK died in a clash in Sinjar."))
                .isEmpty();
        assertThat(parties("Boko Haram fighters attacked the Nigerian army in Baga, killing nine soldiers."))
                .containsExactly("Boko Haram alleged");
    }

    @Test
    void theirMembersMayBeNamedFirst() {
        assertThat(parties("Two guards were killed in Sinjar by alleged members of a cell of the PKK."))
                .allMatch(party -> party.startsWith("PKK"))
                .hasSize(1);
    }

    @Test
    void whoSpeaksBehindTheAgentIsNone() {
        assertThat(parties("Two guards were killed in Sinjar by gunmen, the Iraqi army said."))
                .containsExactly("gunmen alleged");
    }

    @Test
    void aBracketDoesNotPartAPartyFromItsClaim() {
        assertThat(parties("TWO GUARDS WERE KILLED. THE ARMY OF NATIONAL LIBERATION [ELN] TONIGHT CLAIMED"
                        + " RESPONSIBILITY."))
                .containsExactly("ELN claimed");
    }

    @Test
    void armedForcesWithoutACountryStayGeneric() {
        assertThat(parties("Seven people were killed in Khartoum when the armed forces shelled a market."))
                .noneMatch(party -> party.contains("Salvador"));
    }

    @Test
    void theGenericWordIsThePartyThatWasCalledSo() {
        assertThat(parties("M23 rebels entered Sake on Monday and shot two guards. The rebels killed five farmers."))
                .containsExactly("M23 alleged");
        assertThat(parties("The rebels killed five farmers in Sake on Monday.")).containsExactly("guerrillas alleged");
    }

    @Test
    void theGenericWordIsTheOneGroupHeldResponsibleBefore() {
        assertThat(parties(
                        "Boko Haram stormed a village near Damboa on Sunday, killing two guards. The militants killed"
                                + " nine farmers there, a trader said."))
                .containsExactly("Boko Haram alleged");
        assertThat(parties("Gunmen killed nine farmers near Damboa. Boko Haram often attacks villages there. The gunmen"
                        + " shot two guards, too."))
                .contains("gunmen alleged");
        assertThat(parties("Al-Shabaab killed two guards near Dori. Boko Haram killed a trader there. The"
                        + " militants killed nine farmers."))
                .contains("guerrillas alleged");
    }

    @Test
    void twoPartiesCalledSoLeaveTheWordGeneric() {
        assertThat(parties(
                        "M23 rebels were seen in Sake and ADF rebels in Beni. The rebels killed five farmers in Goma."))
                .containsExactly("guerrillas alleged");
    }

    @Test
    void whatAPartyOftenDoesIsNoDeedOfTheDay() {
        assertThat(parties("Two bombs killed 22 people in Mogadishu. Nobody claimed the attack, although Al-Shabaab has"
                        + " carried out regular attacks."))
                .isEmpty();
        assertThat(parties("Al-Shabaab, which often attacks hotels, killed 22 people in Mogadishu."))
                .containsExactly("Al-Shabaab alleged");
    }

    @Test
    void aMinistryOfDefenceSpeaksForItsCountry() {
        assertThat(parties(
                        "A missile killed fifty people in Kramatorsk. Russia's defence ministry denied responsibility"
                                + " and blamed Ukraine."))
                .containsExactlyInAnyOrder("Russia denied", "Ukraine alleged");
    }

    @Test
    void whoActsTogetherIsHeldResponsibleTogether() {
        assertThat(parties("Sudan's army and the paramilitary Rapid Support Forces traded artillery fire in Omdurman on"
                        + " Sunday, killing 20 people."))
                .containsExactlyInAnyOrder("Sudanese Armed Forces alleged", "Rapid Support Forces alleged");
        assertThat(parties("A shell killed three herders in Tovuz. Armenia and Azerbaijan blamed each other for"
                        + " the shelling."))
                .containsExactlyInAnyOrder("Armenia alleged", "Azerbaijan alleged");
    }
}
