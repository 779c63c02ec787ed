package io.github.attest.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.decision.Pairing.Different;
import io.github.attest.decision.Pairing.Same;
import io.github.attest.decision.Pairing.Split;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Held against an oracle that tries whether pairings can be true at once. */
class CoherentPropertyTest {
    private static final int ACCOUNTS = 6;

    @Property
    void eachPairingHoldsUnlessLaterOnesMakeItImpossible(@ForAll("pairings") List<Pairing> pairings) {
        List<Pairing> kept = Coherent.of(pairings);
        assertThat(canAllBeTrue(kept)).isTrue();
        List<Pairing> later = new ArrayList<>();
        for (Pairing pairing : pairings.reversed()) {
            later.add(pairing);
            if (!canAllBeTrue(later)) {
                later.removeLast();
            }
        }
        assertThat(kept).isEqualTo(later.reversed());
    }

    @Provide
    Arbitrary<List<Pairing>> pairings() {
        // each account: 0 or 3 not named, 1 on the one side, 2 on the other
        Arbitrary<List<Integer>> sides =
                Arbitraries.integers().between(0, 3).list().ofSize(ACCOUNTS);
        Arbitrary<Pairing> pairing = Combinators.combine(
                        sides, Arbitraries.integers().between(0, 2))
                .as((named, kind) -> pairing(side(named, 1), side(named, 2), kind));
        return pairing.list().ofMaxSize(8);
    }

    private static Pairing pairing(List<String> ones, List<String> others, int kind) {
        List<String> one = ones.isEmpty() ? List.of("x") : ones;
        List<String> other = others.isEmpty() ? List.of("y") : others;
        return kind == 0
                ? new Same(one, other)
                : kind == 1 ? new Different(one, other) : new Split("inc-1", one, other);
    }

    private static List<String> side(List<Integer> named, int side) {
        return IntStream.range(0, ACCOUNTS)
                .filter(i -> named.get(i) == side)
                .mapToObj(String::valueOf)
                .toList();
    }

    /** Puts together what has to be together, and looks whether anything is together that must not be. */
    private static boolean canAllBeTrue(List<Pairing> pairings) {
        Map<String, String> groups = new HashMap<>();
        for (Pairing pairing : pairings) {
            pairing.named().forEach(account -> groups.putIfAbsent(account, account));
        }
        for (Pairing pairing : pairings) {
            for (List<String> together : pairing.together()) {
                for (String account : together) {
                    String from = groups.get(account);
                    groups.replaceAll((any, group) -> group.equals(from) ? groups.get(together.getFirst()) : group);
                }
            }
        }
        return pairings.stream()
                .filter(pairing -> !pairing.apart().isEmpty())
                .allMatch(pairing -> pairing.apart().getFirst().stream()
                        .noneMatch(one -> pairing.apart().getLast().stream()
                                .anyMatch(
                                        other -> String.valueOf(groups.get(one)).equals(groups.get(other)))));
    }
}
