package io.github.attest.decision;

import io.github.attest.model.Link;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Which accounts tell of one incident and which do not; ids of accounts throughout. */
public sealed interface Pairing extends Decision {
    /** Accounts that are one incident each list. */
    List<List<String>> together();

    /** Two lists of accounts, none of the one being of the same incident as any of the other; or no list at all. */
    List<List<String>> apart();

    @Override
    default List<String> named() {
        return Stream.concat(together().stream(), apart().stream())
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** The same in links, as the linker takes them, as few as say it. */
    default List<Link> links() {
        List<Link> links = new ArrayList<>();
        for (List<String> one : together()) {
            one.stream().skip(1).forEach(account -> links.add(link(one.getFirst(), account, Link.Kind.ASSERTED)));
        }
        if (!apart().isEmpty()) {
            for (String one : apart().getFirst()) {
                apart().getLast().forEach(other -> links.add(link(one, other, Link.Kind.RETRACTED)));
            }
        }
        return links;
    }

    /** Whether an incident of these accounts, among others, is as it was decided. */
    default boolean allows(Set<String> incident) {
        return together().stream().allMatch(one -> incident.containsAll(one) || Collections.disjoint(one, incident))
                && (apart().isEmpty() || apart().stream().anyMatch(side -> Collections.disjoint(side, incident)));
    }

    /**
     * All these accounts tell of one incident.
     *
     * @param accounts those of one incident, or one account
     * @param others those of another
     */
    record Same(List<String> accounts, List<String> others) implements Pairing {
        public Same {
            accounts = List.copyOf(accounts);
            others = List.copyOf(others);
            requireTwo(accounts, others);
        }

        @Override
        public String label() {
            return "same";
        }

        @Override
        public List<List<String>> together() {
            return List.of(Stream.concat(accounts.stream(), others.stream()).toList());
        }

        @Override
        public List<List<String>> apart() {
            return List.of();
        }
    }

    /**
     * No account of the first tells of the same incident as any of the others.
     *
     * @param accounts those of one incident, or one account
     * @param others those of another
     */
    record Different(List<String> accounts, List<String> others) implements Pairing {
        public Different {
            accounts = List.copyOf(accounts);
            others = List.copyOf(others);
            requireTwo(accounts, others);
        }

        @Override
        public String label() {
            return "different";
        }

        @Override
        public List<List<String>> together() {
            return List.of();
        }

        @Override
        public List<List<String>> apart() {
            return List.of(accounts, others);
        }
    }

    /**
     * What was taken for one incident is two.
     *
     * @param incident its id, which goes on with the accounts that stay
     * @param leaving the accounts that tell of another
     * @param staying the accounts that were with them and stay
     */
    record Split(String incident, List<String> leaving, List<String> staying) implements Pairing {
        public Split {
            Objects.requireNonNull(incident);
            leaving = List.copyOf(leaving);
            staying = List.copyOf(staying);
            requireTwo(leaving, staying);
        }

        @Override
        public String label() {
            return "split";
        }

        @Override
        public List<List<String>> together() {
            return List.of(leaving, staying);
        }

        @Override
        public List<List<String>> apart() {
            return together();
        }
    }

    private static void requireTwo(List<String> ones, List<String> others) {
        if (ones.isEmpty() || others.isEmpty() || !Collections.disjoint(ones, others)) {
            throw new IllegalArgumentException("not two sides: " + ones + " and " + others);
        }
    }

    private static Link link(String one, String other, Link.Kind kind) {
        return new Link(one, other, kind, 0, List.of());
    }
}
