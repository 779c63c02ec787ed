package io.github.attest.assess;

import io.github.attest.model.Account;
import io.github.attest.model.Belligerent;
import io.github.attest.model.Belligerent.Basis;
import io.github.attest.model.Source;
import io.github.attest.model.SourceKind;
import io.github.attest.text.Folding;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who is held responsible, by whom, over the accounts of an incident. */
final class Parties {
    private Parties() {}

    /** Every party and basis once, in the order of names. */
    static List<Belligerent> of(List<Account> accounts) {
        Set<Belligerent> distinct = new LinkedHashSet<>();
        accounts.forEach(account -> distinct.addAll(account.belligerents()));
        return distinct.stream()
                .sorted(Comparator.comparing(Belligerent::name).thenComparing(Belligerent::basis))
                .toList();
    }

    /** Names of the parties, no generic ones, that accounts connect with the harm on one of these bases. */
    static List<String> specific(Collection<Account> accounts, Set<Basis> bases) {
        return parties(accounts, bases)
                .filter(Belligerent::specific)
                .map(Belligerent::name)
                .distinct()
                .toList();
    }

    /** Names of the parties that accounts connect with the harm on one of these bases. */
    static List<String> named(Collection<Account> accounts, Set<Basis> bases) {
        return parties(accounts, bases).map(Belligerent::name).toList();
    }

    private static Stream<Belligerent> parties(Collection<Account> accounts, Set<Basis> bases) {
        return of(List.copyOf(accounts)).stream().filter(party -> bases.contains(party.basis()));
    }

    /**
     * Whether two names mean one party, or one that fights or speaks as part of the other: the words of one are all among
     * those of the other, or the table of parties says so.
     */
    static boolean same(String one, String other) {
        Set<String> words = words(one);
        Set<String> otherWords = words(other);
        return words.containsAll(otherWords)
                || otherWords.containsAll(words)
                || Alliances.standard().related(one, other);
    }

    /** Whether a source speaks as a party. */
    static boolean speaksAs(@Nullable Source source, String party) {
        return source != null && source.kind() == SourceKind.BELLIGERENT && same(party, source.name());
    }

    /** Whether no party of one list is in the other, and neither is empty. */
    static boolean disjoint(List<String> ones, List<String> others) {
        return !ones.isEmpty()
                && !others.isEmpty()
                && ones.stream().noneMatch(one -> others.stream().anyMatch(other -> same(one, other)));
    }

    private static Set<String> words(String name) {
        return Set.copyOf(List.of(
                Folding.fold(name).replaceAll("[^\\p{L}\\p{N}]+", " ").strip().split(" ", -1)));
    }
}
