package io.github.attest.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.sample.Told;
import org.junit.jupiter.api.Test;

class PeopleComparisonTest {
    @Test
    void aNameIsTheSameWhateverItsCaseAndAccents() {
        assertThat(level(Told.in("a").victim("Nadia Haddád"), Told.in("b").victim("NADIA HADDAD")))
                .isEqualTo("same-name");
    }

    @Test
    void aVictimIsFoundAmongTheWordsOfAReportThatDoesNotNameAny() {
        assertThat(level(
                        Told.in("a").victim("Nadia K. Haddad"),
                        Told.in("b").text("A neighbour, Haddad, had called; Nadia did not answer.")))
                .isEqualTo("same-words");
    }

    @Test
    void aVictimWhomTheOtherDoesNotNameSpeaksAgainst() {
        assertThat(level(Told.in("a").victim("Nadia Haddad"), Told.in("b").text("Two people died at the quay.")))
                .isEqualTo("one-names");
    }

    @Test
    void oneWordOfANameIsNotEnough() {
        assertThat(level(Told.in("a").victim("Nadia Haddad"), Told.in("b").text("The mayor, Haddad, was at the quay.")))
                .isEqualTo("one-names");
    }

    @Test
    void spellingsAndFamiliesAreToldApart() {
        assertThat(level(Told.in("a").victim("Mohammed al-Haddad"), Told.in("b").victim("Muhammad Haddad")))
                .isEqualTo("similar-name");
        assertThat(level(Told.in("a").victim("Nadia Haddad"), Told.in("b").victim("Boutros Haddad")))
                .isEqualTo("same-last-name");
        assertThat(level(Told.in("a").victim("Nadia Haddad"), Told.in("b").victim("Samir Khoury")))
                .isEqualTo("different");
    }

    private static String level(Told one, Told other) {
        return Levels.of(new PeopleComparison(), one, other);
    }
}
