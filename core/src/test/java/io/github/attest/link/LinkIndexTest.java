package io.github.attest.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.link.LinkIndex.Change;
import io.github.attest.link.LinkIndex.Prospect;
import io.github.attest.model.Account;
import io.github.attest.model.Extraction;
import io.github.attest.model.Incident;
import io.github.attest.model.Link;
import io.github.attest.sample.Invention;
import io.github.attest.sample.Told;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LinkIndexTest {
    private static final Linker LINKER = Linker.standard();

    /** Under the same frequencies, in whatever order; what each change reports keeps a copy of the incidents true. */
    @Property(tries = 40)
    void addingOneByOneGivesWhatTheBatchGives(@ForAll @IntRange(max = 1000) int seed) {
        List<Extraction> reports =
                new ArrayList<>(Invention.of(12, seed).reports().extractions());
        Frequencies frequencies = Frequencies.none();
        List<Portrait> portraits = Portraits.of(reports, frequencies);
        LinkIndex batch = LINKER.index(frequencies, List.of());
        batch.addAll(portraits);
        Collections.shuffle(reports, new Random(seed));

        LinkIndex index = LINKER.index(frequencies, List.of());
        Map<String, Incident> copy = new HashMap<>();
        for (Extraction report : reports) {
            Change change = index.add(report);
            change.gone().forEach(copy::remove);
            change.incidents().forEach(incident -> copy.put(incident.id(), incident));
        }

        assertThat(index.linking().equals(batch.linking())).isTrue();
        assertThat(copy.values())
                .containsExactlyInAnyOrderElementsOf(batch.linking().incidents());
    }

    /** Whatever is there already, and whatever people decided about accounts that are still to come. */
    @Property(tries = 40)
    void whatWouldBecomeOfAReportIsWhatBecomesOfIt(
            @ForAll @IntRange(max = 1000) int seed,
            @ForAll @Size(max = 6) List<@IntRange(max = 1_000_000) Integer> decisions) {
        List<Extraction> reports =
                new ArrayList<>(Invention.of(8, seed).reports().extractions());
        Collections.shuffle(reports, new Random(seed));
        Frequencies frequencies = Frequencies.none();
        List<Portrait> portraits = Portraits.of(reports, frequencies);
        List<Link> links =
                decisions.stream().map(number -> link(portraits, number)).toList();
        LinkIndex index = LINKER.index(frequencies, links);
        for (Extraction report : reports) {
            List<String> accounts = report.accounts().stream().map(Account::id).toList();
            Linking before = index.linking();

            Prospect prospect = index.prospect(report);

            assertThat(index.linking()).isEqualTo(before);
            index.add(report);
            assertThat(prospect.incidents()).isEqualTo(index.incidents(accounts));
            prospect.ties().forEach(tie -> assertThat(accounts).contains(tie.account()));
        }
    }

    @Test
    void aReportIsTiedToWhatItLooksLikeTheStrongestFirst() {
        LinkIndex index = LINKER.index(
                List.of(
                        strike("b").extraction(),
                        Told.in("c")
                                .on("2024-05-02")
                                .at("Harbiya", "Coast", "XX")
                                .killed(12)
                                .extraction()),
                List.of());

        Prospect prospect = index.prospect(strike("a").extraction());

        assertThat(prospect.ties()).extracting(Link::other).startsWith("b#1");
        assertThat(prospect.ties().getFirst().waterfall()).isNotEmpty();
        assertThat(index.prospect(strike("b").extraction()))
                .as("it is there already")
                .isEqualTo(new Prospect(List.of(), List.of()));
    }

    /** Whatever was decided before, and before or after the reports came; numbers name two accounts and a kind. */
    @Property(tries = 40)
    void decisionsGiveWhatAnIndexBuiltUnderThemGives(
            @ForAll @IntRange(max = 1000) int seed,
            @ForAll @Size(max = 4) List<@Size(max = 6) List<@IntRange(max = 1_000_000) Integer>> decisions) {
        List<Extraction> reports = Invention.of(4, seed).reports().extractions();
        Frequencies frequencies = Frequencies.none();
        List<Portrait> portraits = Portraits.of(reports, frequencies);
        LinkIndex index = LINKER.index(frequencies, List.of());
        index.addAll(portraits);
        Map<String, Incident> copy = new HashMap<>();
        index.incidents().forEach(incident -> copy.put(incident.id(), incident));
        for (List<Integer> numbers : decisions) {
            List<Link> links =
                    numbers.stream().map(number -> link(portraits, number)).toList();
            LinkIndex built = LINKER.index(frequencies, links);
            built.addAll(portraits);

            Change change = index.decide(links);

            change.gone().forEach(copy::remove);
            change.incidents().forEach(incident -> copy.put(incident.id(), incident));
            assertThat(index.linking()).isEqualTo(built.linking());
            assertThat(copy.values()).containsExactlyInAnyOrderElementsOf(built.incidents());
            assertThat(index.incidents(portraits.stream()
                            .map(portrait -> portrait.account().id())
                            .toList()))
                    .containsExactlyInAnyOrderElementsOf(built.incidents());
        }
    }

    private static Link link(List<Portrait> portraits, int number) {
        Link.Kind kind = number % 2 == 0 ? Link.Kind.ASSERTED : Link.Kind.RETRACTED;
        String one = portraits.get(number / 2 % portraits.size()).account().id();
        String other = portraits.get(number / 1000 % portraits.size()).account().id();
        return new Link(one, other, kind, 0, List.of());
    }

    @Test
    void aReportThatTellsOfNothingKnownOpensAnIncident() {
        LinkIndex index = LINKER.index(List.of(strike("a").extraction()), List.of());

        Change change = index.add(Told.in("b")
                .on("2019-08-01")
                .at("Sahra", "Desert", "YY")
                .killed(3)
                .extraction());

        assertThat(LinkerTest.groups(change.incidents())).containsExactly(Set.of("b#1"));
        assertThat(change.gone()).isEmpty();
    }

    @Test
    void anIncidentWhoseFirstAccountIsNewGoesOnUnderAnotherId() {
        LinkIndex index = LINKER.index(List.of(strike("b").extraction()), List.of());

        Change change = index.add(strike("a").extraction());

        assertThat(change.incidents()).extracting(Incident::id).containsExactly(IncidentWriter.id("a#1"));
        assertThat(change.gone()).containsExactly(IncidentWriter.id("b#1"));
    }

    @Test
    void addingAReportAgainChangesNothing() {
        LinkIndex index =
                LINKER.index(List.of(strike("a").extraction(), strike("b").extraction()), List.of());
        Linking before = index.linking();

        Change change = index.add(strike("a").extraction());

        assertThat(change.incidents()).isEmpty();
        assertThat(change.gone()).isEmpty();
        assertThat(index.linking()).isEqualTo(before);
    }

    @Test
    void aDecisionWaitsForItsAccount() {
        Link apart = new Link("a#1", "b#1", Link.Kind.RETRACTED, 0, List.of());
        LinkIndex index = LINKER.index(List.of(strike("a").extraction()), List.of(apart));

        index.add(strike("b").extraction());

        assertThat(index.linking().incidents()).hasSize(2);
    }

    private static Told strike(String report) {
        return Told.in(report).on("2024-05-01").at("Harbiya", "Coast", "XX").killed(12);
    }
}
