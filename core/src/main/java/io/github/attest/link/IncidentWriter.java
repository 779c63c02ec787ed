package io.github.attest.link;

import io.github.attest.model.Account;
import io.github.attest.model.Incident;
import io.github.attest.model.Link;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** Writes a cluster down as an incident: its id, its accounts in order, and the links that hold it together. */
final class IncidentWriter {
    private static final int ID_DIGITS = 10;

    private final AccountGraph graph;
    private final Decisions decisions;

    IncidentWriter(AccountGraph graph, Decisions decisions) {
        this.graph = graph;
        this.decisions = decisions;
    }

    /** @param members indexes of the accounts, in the order of their ids */
    Incident write(int[] members) {
        List<Account> accounts = Arrays.stream(members).mapToObj(this::account).toList();
        List<Link> links = new ArrayList<>();
        for (int i = 1; i < members.length; i++) {
            links.add(strongest(members, i));
        }
        return new Incident(id(accounts.getFirst().id()), accounts, links, List.of());
    }

    /** The id of the incident whose accounts have this one as their first. */
    static String id(String firstAccount) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(firstAccount.getBytes(StandardCharsets.UTF_8));
            return "i-" + HexFormat.of().formatHex(digest).substring(0, ID_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The link by which an account hangs on those before it: a person's decision, or else the heaviest. */
    private Link strongest(int[] members, int last) {
        int account = members[last];
        int best = members[0];
        int weight = Integer.MIN_VALUE;
        boolean decided = false;
        for (int i = 0; i < last; i++) {
            boolean asserted = decisions.joinedTo(account).contains(members[i]);
            if (decided && !asserted) {
                continue;
            }
            boolean first = asserted && !decided;
            int here = graph.weighAbove(first ? Integer.MIN_VALUE : weight, members[i], account);
            if (first || here > weight) {
                best = members[i];
                weight = here;
                decided = asserted;
            }
        }
        return link(best, account, weight, decided ? Link.Kind.ASSERTED : Link.Kind.INFERRED);
    }

    private Link link(int one, int other, int weight, Link.Kind kind) {
        return new Link(
                account(one).id(), account(other).id(), kind, Comparer.bits(weight), graph.waterfall(one, other));
    }

    private Account account(int index) {
        return graph.portrait(index).account();
    }
}
