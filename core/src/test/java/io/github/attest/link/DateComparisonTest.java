package io.github.attest.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.sample.Told;
import org.junit.jupiter.api.Test;

class DateComparisonTest {
    @Test
    void aDayOfATrialIsFarFromThatOfTheShellingUnlessTheLaterStoryNamesBoth() {
        Told shelling = Told.in("a").on("1994-02-05").text("Shells fell on the market.");
        Told trial = Told.in("b").on("2003-12-05").text("1994-02-05: shells fell on the market.");

        assertThat(level(shelling, trial)).isEqualTo("further");
        assertThat(level(shelling, trial.naming("1994-02-05"))).isEqualTo("day-told");
    }

    @Test
    void daysThatLieNearOneAnotherAreComparedAsTheyAre() {
        Told one = Told.in("a").on("1994-02-05").text("Shells fell on the market.");
        Told other = Told.in("b").on("1994-02-08").text("1994-02-05: shells fell on the market.");

        assertThat(level(one, other.naming("1994-02-05"))).isEqualTo("2-3-days");
    }

    private static String level(Told one, Told other) {
        return Levels.of(new DateComparison(), one, other);
    }
}
