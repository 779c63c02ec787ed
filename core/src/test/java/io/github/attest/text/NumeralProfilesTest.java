package io.github.attest.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.attest.model.CountRange;
import io.github.attest.model.NumeralProfile;
import io.github.attest.model.NumeralProfile.Range;
import org.junit.jupiter.api.Test;

class NumeralProfilesTest {
    @Test
    void standardIsAirwars() {
        NumeralProfile profile = NumeralProfiles.standard();

        assertThat(profile.name()).isEqualTo("airwars");
        assertThat(profile.range("dozens")).contains(new Range(12, 24));
        assertThat(profile.range("scores")).contains(new Range(20, null));
        assertThat(profile.range("casualties-unspecified")).contains(new Range(0, 1));
    }

    @Test
    void everyNamedProfileCanBeReadAndHasAVersion() {
        assertThat(NumeralProfiles.names())
                .isNotEmpty()
                .allSatisfy(name ->
                        assertThat(NumeralProfiles.named(name).version()).isNotEmpty());
    }

    @Test
    void acledKeepsOneFigureAndAnotherInActiveWar() {
        assertThat(NumeralProfiles.named("acled").range("several")).contains(new Range(3, 3));
        assertThat(NumeralProfiles.named("acled-war").range("several")).contains(new Range(10, 10));
    }

    @Test
    void numeralOfNoCodebookIsAtLeastOne() {
        CountRange many = NumeralProfiles.count(NumeralProfiles.standard(), "many", "many people");

        assertThat(many).isEqualTo(new CountRange(1, null, "many people", "many"));
    }

    @Test
    void sameWordsUnderAnotherProfile() {
        CountRange dozens = NumeralProfiles.count(NumeralProfiles.standard(), "dozens", "dozens of people");

        assertThat(NumeralProfiles.named("acled").apply(dozens))
                .isEqualTo(new CountRange(12, 12, "dozens of people", "dozens"));
    }

    @Test
    void unknownProfileNamesThoseThereAre() {
        assertThatThrownBy(() -> NumeralProfiles.named("nobody"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("airwars, acled");
    }
}
