package io.github.attest.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a language calls countries. */
class CountryTest {
    @Test
    void aDashIsNoWordForAPeople() {
        assertThat(Country.all(Language.ENGLISH))
                .allSatisfy(country -> assertThat(country.peoples()).doesNotContain("-", ""))
                .anySatisfy(country -> assertThat(country.peoples()).isEmpty())
                .anySatisfy(country -> assertThat(country.peoples()).contains("Malian"));
    }
}
