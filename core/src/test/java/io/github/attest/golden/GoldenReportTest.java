package io.github.attest.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.model.Account;
import io.github.attest.model.Aggregate;
import io.github.attest.model.CountRange;
import io.github.attest.model.Extraction;
import io.github.attest.model.Group;
import io.github.attest.model.Harm;
import io.github.attest.model.HarmType;
import io.github.attest.model.ResolvedDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Checks that the comparison of reports can fail, and where. */
class GoldenReportTest {
    private static GoldenReport golden(String... lines) {
        return new GoldenReport(
                "r",
                Setting.NONE,
                "Words.",
                Arrays.stream(lines).map(GoldenReport.Line::parse).toList());
    }

    private static Account main(int killed) {
        return account(killed, true);
    }

    private static Account other(int killed) {
        return account(killed, false);
    }

    private static Account account(int killed, boolean main) {
        CountRange count = CountRange.exactly(killed, "words");
        return new Account(
                "a", "r", main, count, null, null, null, List.of(), null, null, List.of(), List.of(), null, List.of(),
                List.of(), List.of());
    }

    private static List<String> differences(GoldenReport golden, List<Aggregate> aggregates, Account... accounts) {
        Extraction extraction =
                new Extraction(golden.report(), Stream.of(accounts).toList(), aggregates, List.of());
        return golden.differences(extraction).stream().map(Difference::message).toList();
    }

    @Test
    void everyAccountIsExpectedAndEveryExpectationFound() {
        GoldenReport golden = golden("main | killed 5 | injured none", "account | killed 3");

        assertThat(differences(golden, List.of(), main(5), other(3))).isEmpty();
        assertThat(differences(golden, List.of(), main(5)))
                .containsExactly("not found: account", "not found: killed 3");
        assertThat(differences(golden, List.of(), main(5), other(3), other(9)))
                .containsExactly("not expected: [killed 9]");
    }

    @Test
    void theMainAccountIsTheMainOne() {
        assertThat(differences(golden("main | killed 5"), List.of(), other(5))).isNotEmpty();
        assertThat(differences(golden("any | killed 5"), List.of(), other(5))).isEmpty();
        assertThat(differences(golden("any | killed 5"), List.of(), main(5))).isEmpty();
    }

    @Test
    void aToleratedAccountIsNeitherAskedForNorRefused() {
        GoldenReport golden = golden("may account | killed 3");

        assertThat(differences(golden, List.of())).isEmpty();
        assertThat(differences(golden, List.of(), other(3))).isEmpty();
        assertThat(differences(golden, List.of(), other(4))).hasSize(1);
    }

    @Test
    void anAggregateIsNoAccount() {
        Harm harm = new Harm(HarmType.KILLED, Group.CIVILIANS, CountRange.atLeast(3000, "at least 3,000"));
        Aggregate aggregate =
                new Aggregate("r", ResolvedDate.year(2017), null, List.of(harm), List.of(), List.of(), List.of());
        GoldenReport golden = golden("aggregate | killed 3000.. | period 2017");

        assertThat(differences(golden, List.of(aggregate))).isEmpty();
        assertThat(differences(golden, List.of(), main(3000))).isNotEmpty();
    }
}
