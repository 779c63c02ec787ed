package io.github.attest.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.model.Account;
import io.github.attest.model.Passage;
import io.github.attest.model.Report;
import io.github.attest.model.ResolvedPlace;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An agency's dispatch tells of several incidents, each at its own place. */
class DispatchTest {
    private static final Pipeline PIPELINE = Pipeline.standard();

    private static List<Account> accounts(String text) {
        Passage own = new Passage(0, text.length(), Passage.Voice.OWN, null);
        Report report = new Report("r", null, null, null, null, null, null, "en", text, List.of(own), "0".repeat(64));
        return PIPELINE.extract(report).accounts();
    }

    private static List<String> places(String text) {
        return accounts(text).stream()
                .map(Account::place)
                .map(Objects::requireNonNull)
                .map(ResolvedPlace::name)
                .toList();
    }

    @Test
    void incidentsFarFromEachOtherArePartedByTheirPlaces() {
        assertThat(places("BEIRUT, 14 MAR 86 (AFP) -- TWO GUARDS WERE KILLED IN SIDON TODAY WHEN A BOMB EXPLODED.\n\n"
                        + "FIVE FISHERMEN WERE WOUNDED IN TRIPOLI TODAY WHEN A GUNBOAT FIRED AT THE PORT."))
                .containsExactly("SIDON", "TRIPOLI");
    }

    @Test
    void aParagraphSaysWhereAClaimStandsThatDoesNot() {
        assertThat(places("BEIRUT, 14 MAR 86 (AFP) -- SHOPS WERE CLOSED IN SIDON TODAY. A BOMB KILLED TWO GUARDS."))
                .containsExactly("SIDON");
    }

    @Test
    void otherReportsTellOfOneIncidentAtSeveralPlaces() {
        assertThat(accounts("Two guards were killed in Sidon on Friday when a bomb exploded.\n\n"
                        + "A third died in Tripoli."))
                .hasSize(1);
    }

    @Test
    void whereNoPlaceIsNamedButTheDatelineTheCountryIsThatOfItsPeople() {
        assertThat(places("HAVANA, 3 NOV 89 (XYZ) -- THE SALVADORAN GOVERNMENT SAID THAT A MINE KILLED SIX PEASANTS."))
                .containsExactly("El Salvador");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hours earlier, a bomb killed seven soldiers there.",
                "Only hours before that raid, a bomb killed seven soldiers there.",
                "A day before, a bomb killed seven soldiers there."
            })
    void aDistanceLeadsToAnotherIncident(String sentence) {
        assertThat(accounts("A raid killed ten guards in Sidon on Friday.\n\n" + sentence))
                .hasSize(2);
    }

    @Test
    void behindTheIncidentItselfADistanceLeadsBackToIt() {
        assertThat(accounts("A raid killed ten guards in Sidon on Friday.\n\n"
                        + "Hours after the raid, two more guards were found dead."))
                .hasSize(1);
    }
}
