package io.github.attest.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Says so where the tests of PostgreSQL do not run. */
class ServerTest {
    @Test
    void theTestsRunOnPostgresToo() {
        assumeTrue(
                Place.server().isPresent(),
                "not tested on PostgreSQL: ATTEST_TEST_POSTGRES names no server; `.ci/postgres start FOLDER` starts"
                        + " one");
        assertThat(Place.available()).containsExactlyElementsOf(List.of(Place.values()));
    }

    @Test
    void aServerThatDoesNotAnswerIsSaidSoAndItsPasswordIsNot() {
        String location = "jdbc:postgresql://127.0.0.1:1/attest?user=amal&password=secret";
        RecordUnavailable unavailable = org.junit.jupiter.api.Assertions.assertThrows(
                RecordUnavailable.class, () -> CasualtyRecord.open(location).close());
        assertThat(unavailable.problem().code()).isEqualTo("database-unreachable");
        assertThat(unavailable.problem().location()).contains("127.0.0.1").doesNotContain("secret");
    }
}
