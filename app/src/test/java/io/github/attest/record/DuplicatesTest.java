package io.github.attest.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.decision.Pairing;
import io.github.attest.decision.Ruling;
import io.github.attest.decision.StandingDecision;
import io.github.attest.link.Linking.NearMatch;
import io.github.attest.model.Account;
import io.github.attest.model.Assessment;
import io.github.attest.model.Grade;
import io.github.attest.model.Incident;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DuplicatesTest {
    private static final RecordedIncident FIRST = incident("inc-2", List.of(), "a", "b");
    private static final RecordedIncident SECOND = incident("inc-10", List.of(), "c", "e");

    @Test
    void eachPairOfIncidentsIsListedOnceByItsStrongestMatchTheOlderFirst() {
        RecordedIncident third = incident("inc-11", List.of(), "d");
        List<Duplicate> found = new Duplicates(List.of(FIRST, SECOND, third))
                .among(List.of(match("c", "b", 7), match("d", "e", 5), match("a", "c", 4), match("c", "d", 3)));

        assertThat(found)
                .extracting(pair -> pair.one().id() + " " + pair.other().id() + " "
                        + pair.match().matchWeight())
                .containsExactly("inc-2 inc-10 7.0", "inc-10 inc-11 5.0");
    }

    @Test
    void reportsThatTellThemApartAreNamed() {
        Account second = Samples.elsewhere("a").accounts().getFirst();
        Account again = new Account(
                "a#2",
                "a",
                false,
                second.killed(),
                null,
                null,
                null,
                List.of(),
                second.date(),
                second.place(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of());
        Incident incident = new Incident(
                "inc-3", List.of(again, Samples.elsewhere("c").accounts().getFirst()), List.of(), List.of());
        RecordedIncident other = new RecordedIncident(
                incident, Ruling.suggested(Samples.assessment(incident, Grade.WEAK)), List.of(), 1);

        Duplicates duplicates = new Duplicates(List.of(FIRST, other));
        assertThat(duplicates.among(List.of(match("b", "c", 4))).getFirst().toldApartBy())
                .containsExactly("a");
        assertThat(duplicates.among(List.of(new NearMatch("a#1", "a#2", 9, List.of()))))
                .as("two accounts of one report share all its words")
                .isEmpty();
    }

    @Test
    void whatPeopleDecidedToBeDifferentIsLeftOutAlsoForAccountsThatCameLater() {
        Pairing different = new Pairing.Different(List.of("z#1"), List.of("b#1"));
        RecordedIncident decided = incident("inc-2", List.of(different), "a", "b");
        RecordedIncident other = incident("inc-3", List.of(different), "y", "z");
        assertThat(new Duplicates(List.of(decided, other)).among(List.of(match("a", "y", 9))))
                .isEmpty();

        Pairing same = new Pairing.Same(List.of("a#1"), List.of("b#1"));
        RecordedIncident open = incident("inc-2", List.of(same), "a", "b");
        assertThat(new Duplicates(List.of(open, other)).among(List.of(match("a", "y", 9))))
                .hasSize(1);
    }

    @Test
    void twoAccountsOfOneIncidentAreNoDuplicates() {
        assertThat(new Duplicates(List.of(FIRST)).among(List.of(match("a", "b", 9))))
                .isEmpty();
        assertThat(new Duplicates(List.of(FIRST)).among(List.of(match("a", "gone", 9))))
                .isEmpty();
    }

    private static NearMatch match(String report, String other, double bits) {
        return new NearMatch(report + "#1", other + "#1", bits, List.of());
    }

    private static RecordedIncident incident(String id, List<Pairing> decisions, String... reports) {
        List<Account> accounts = Arrays.stream(reports)
                .flatMap(report -> Samples.report(report).accounts().stream())
                .toList();
        Incident incident = new Incident(id, accounts, List.of(), List.of());
        Assessment assessment = Samples.assessment(incident, Grade.WEAK);
        List<StandingDecision> standing = decisions.stream()
                .map(decision -> new StandingDecision(1, Instant.EPOCH, "Amal", "a reason", decision))
                .toList();
        return new RecordedIncident(incident, Ruling.of(assessment, standing), List.of(), 1);
    }
}
