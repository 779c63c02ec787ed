package io.github.attest.record;

import io.github.attest.decision.Coherent;
import io.github.attest.decision.Judgement;
import io.github.attest.decision.Pairing;
import io.github.attest.decision.StandingDecision;
import io.github.attest.model.Link;
import io.github.attest.record.journal.Kind;
import io.github.attest.record.journal.Payload;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/** What people have decided and nobody has withdrawn, as it stood in one transaction; oldest first throughout. */
final class Standing {
    private final Map<Long, StandingDecision> decisions;
    private final Map<String, List<Long>> pairingsByAccount = new HashMap<>();

    private Standing(Map<Long, StandingDecision> decisions) {
        this.decisions = decisions;
        decisions.forEach((entry, standing) -> {
            if (standing.decision() instanceof Pairing pairing) {
                pairing.named()
                        .forEach(account -> pairingsByAccount
                                .computeIfAbsent(account, none -> new ArrayList<>())
                                .add(entry));
            }
        });
    }

    static Standing in(Handle handle) {
        Map<Long, StandingDecision> decisions = new TreeMap<>();
        handle.createQuery("SELECT * FROM decision WHERE withdrawn IS NULL")
                .map((row, context) -> decision(row))
                .forEach(decision -> decisions.put(decision.entry(), decision));
        return new Standing(decisions);
    }

    /** The same without the decision of an entry. */
    Standing without(long entry) {
        Map<Long, StandingDecision> others = new TreeMap<>(decisions);
        others.remove(entry);
        return new Standing(others);
    }

    Optional<StandingDecision> at(long entry) {
        return Optional.ofNullable(decisions.get(entry));
    }

    List<StandingDecision> pairings() {
        return all(Pairing.class);
    }

    List<StandingDecision> judgements() {
        return all(Judgement.class);
    }

    /** What is decided about pairs of accounts, and by one more pairing; what a later one contradicts is left out. */
    List<Link> links(Optional<Pairing> latest) {
        List<Pairing> pairings = new ArrayList<>();
        pairings().forEach(standing -> pairings.add((Pairing) standing.decision()));
        latest.ifPresent(pairings::add);
        return Coherent.of(pairings).stream()
                .flatMap(pairing -> pairing.links().stream())
                .toList();
    }

    /** The decisions of these entries, and the pairings that name one of these accounts. */
    List<StandingDecision> about(Collection<Long> entries, Collection<String> accounts) {
        TreeSet<Long> found = new TreeSet<>(entries);
        accounts.forEach(account -> found.addAll(pairingsByAccount.getOrDefault(account, List.of())));
        return found.stream()
                .map(entry -> at(entry)
                        .orElseThrow(() -> new DamagedRow(
                                "an assessment rests on entry " + entry + ", which is no decision that stands")))
                .toList();
    }

    private List<StandingDecision> all(Class<?> type) {
        return decisions.values().stream()
                .filter(standing -> type.isInstance(standing.decision()))
                .toList();
    }

    private static StandingDecision decision(ResultSet row) throws SQLException {
        long entry = row.getLong("entry");
        Kind kind = Kind.of(RowMappers.text(row, "kind"))
                .orElseThrow(() -> new DamagedRow("the decision of entry " + entry + " is of no known kind"));
        if (!(Payload.read(kind, RowMappers.text(row, "body")) instanceof Payload.Decided decided)) {
            throw new DamagedRow("entry " + entry + " is no decision");
        }
        return new StandingDecision(
                entry,
                RowMappers.moment(row, "time"),
                RowMappers.text(row, "author"),
                RowMappers.text(row, "reason"),
                decided.decision());
    }
}
