package io.github.attest.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.model.Extraction;
import io.github.attest.model.Incident;
import io.github.attest.sample.InventedReports;
import io.github.attest.sample.Invention;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Linking of made-up reports, of which it is known what they tell of, against the truth and against an oracle. */
class InventedLinkingTest {
    private static final MatchWeights WEIGHTS = MatchWeights.standard();
    private static final Linker LINKER = new Linker(WEIGHTS);

    @Test
    void knownIncidentsAreRecovered() {
        BCubed figures = figures(Invention.of(400, 7));

        assertThat(figures.precision()).isGreaterThan(0.99);
        assertThat(figures.recall()).isGreaterThan(0.94);
    }

    @Test
    void withoutErrorsNothingIsMissed() {
        BCubed figures = figures(new Invention(400, 0.3, 0, 0, 0, 7));

        assertThat(figures.precision()).isGreaterThan(0.99);
        assertThat(figures.recall()).isGreaterThan(0.99);
    }

    /** The oracle compares all pairs, and clusters all accounts as one component. */
    @Property(tries = 20)
    void blocksLoseNothing(@ForAll @IntRange(max = 1000) int seed) {
        List<Extraction> reports = Invention.of(15, seed).reports().extractions();
        List<Portrait> portraits = Portraits.of(reports, Frequencies.none());
        List<int[]> oracle = allPairs(portraits).cluster(Comparer.units(WEIGHTS.threshold()));

        assertThat(LINKER.link(reports))
                .extracting(incident -> incident.accounts().stream()
                        .map(account -> account.id())
                        .toList())
                .containsExactlyInAnyOrderElementsOf(oracle.stream()
                        .map(cluster -> Arrays.stream(cluster)
                                .mapToObj(account ->
                                        portraits.get(account).account().id())
                                .toList())
                        .toList());
    }

    private static BCubed figures(Invention invention) {
        InventedReports reports = invention.reports();
        Map<String, String> found = new HashMap<>();
        Map<String, String> known = new HashMap<>();
        for (Incident incident : LINKER.link(reports.extractions())) {
            incident.accounts().forEach(account -> {
                found.put(account.id(), incident.id());
                known.put(account.id(), "incident " + reports.incident(account.report()));
            });
        }
        return BCubed.of(found, known);
    }

    private static AllPairs allPairs(List<Portrait> portraits) {
        Comparer comparer = new Comparer(WEIGHTS);
        int[][] weights = new int[portraits.size()][portraits.size()];
        for (int one = 0; one < weights.length; one++) {
            for (int other = 0; other < weights.length; other++) {
                weights[one][other] = comparer.weigh(portraits.get(one), portraits.get(other));
            }
        }
        List<String> reports =
                portraits.stream().map(portrait -> portrait.account().report()).toList();
        return new AllPairs(weights, reports, account -> portraits.get(account).main());
    }
}
