package io.github.attest.record;

import io.github.attest.decision.Coherent;
import io.github.attest.decision.Correction;
import io.github.attest.decision.Decision;
import io.github.attest.decision.Judgement;
import io.github.attest.decision.Pairing;
import io.github.attest.decision.StandingDecision;
import io.github.attest.decision.Voiced;
import io.github.attest.model.Account;
import io.github.attest.model.Extraction;
import io.github.attest.model.Link;
import io.github.attest.model.Source;
import io.github.attest.record.journal.Kind;
import io.github.attest.record.journal.Payload;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** What people have decided and nobody has withdrawn, as it stood in one transaction; oldest first throughout. */
final class Standing {
    private static final String ALL = "SELECT * FROM decision WHERE withdrawn IS NULL";

    private final Map<Long, StandingDecision> decisions;
    private final Map<String, List<Long>> byAccount = new HashMap<>();

    private Standing(Map<Long, StandingDecision> decisions) {
        this.decisions = decisions;
        decisions.forEach((entry, standing) -> {
            standing.decision()
                    .named()
                    .forEach(account -> byAccount
                            .computeIfAbsent(account, none -> new ArrayList<>())
                            .add(entry));
        });
    }

    /** Everything that stands. */
    static Standing in(Handle handle) {
        return standing(handle.createQuery(ALL));
    }

    /** What stands of these entries. */
    static Standing of(Handle handle, Collection<Long> entries) {
        return entries.isEmpty()
                ? new Standing(Map.of())
                : standing(handle.createQuery(ALL + " AND entry IN (<entries>)").bindList("entries", entries));
    }

    private static Standing standing(Query query) {
        Map<Long, StandingDecision> decisions = new TreeMap<>();
        query.map((row, context) -> decision(row)).forEach(decision -> decisions.put(decision.entry(), decision));
        return new Standing(decisions);
    }

    /** What stands after a change that is not written yet; a decision then is the latest of all. */
    Standing after(Payload change, Signature by, Instant time) {
        Map<Long, StandingDecision> after = new TreeMap<>(decisions);
        switch (change) {
            case Payload.DecisionWithdrawn withdrawn -> after.remove(withdrawn.decision());
            case Payload.Decided decided ->
                after.put(
                        Long.MAX_VALUE,
                        new StandingDecision(Long.MAX_VALUE, time, by.author(), by.reason(), decided.decision()));
            default -> throw new IllegalArgumentException(change.kind() + " is no decision");
        }
        return new Standing(after);
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

    /** The corrections, by which accounts say what they say. */
    List<Correction> corrections() {
        return all(Correction.class).stream()
                .map(standing -> (Correction) standing.decision())
                .toList();
    }

    /** All accounts that are named or judged together with one of these. */
    Set<String> namedWith(Set<String> accounts) {
        Set<String> together = new HashSet<>();
        for (StandingDecision standing : decisions.values()) {
            List<String> touched = touched(standing.decision());
            if (touched.stream().anyMatch(accounts::contains)) {
                together.addAll(touched);
            }
        }
        return together;
    }

    /** The accounts whose incidents a decision is about. */
    static List<String> touched(Decision decision) {
        return decision instanceof Judgement judgement ? judgement.accounts() : decision.named();
    }

    /** Ids of the reports that count no more. */
    Set<String> retracted() {
        Set<String> retracted = new HashSet<>();
        for (StandingDecision standing : all(Correction.Retracted.class)) {
            if (standing.decision() instanceof Correction.Retracted retraction) {
                retracted.add(retraction.report());
            }
        }
        return retracted;
    }

    /** What was read out of a report, under the corrections of its accounts; aggregates go with a report that is retracted. */
    Extraction corrected(Extraction extraction) {
        boolean none = extraction.accounts().stream().noneMatch(account -> byAccount.containsKey(account.id()));
        if (none) {
            return extraction;
        }
        return new Extraction(
                extraction.report(),
                extraction.accounts().stream()
                        .flatMap(account -> corrected(account).stream())
                        .toList(),
                extraction.aggregates(),
                extraction.problems());
    }

    /** An account under its corrections; empty if it is none any more. */
    Optional<Account> corrected(Account account) {
        Optional<Account> corrected = Optional.of(account);
        for (StandingDecision standing : about(List.of(), List.of(account.id()))) {
            if (standing.decision() instanceof Correction correction) {
                corrected = corrected.flatMap(correction::of);
            }
        }
        return corrected;
    }

    /** Who speaks through accounts, by their ids. */
    Map<String, List<Source>> voices() {
        Map<String, List<Source>> voices = new HashMap<>();
        for (StandingDecision standing : all(Voiced.class)) {
            if (standing.decision() instanceof Voiced voiced) {
                voices.put(voiced.account(), voiced.voices());
            }
        }
        return voices;
    }

    /** What is decided about pairs of accounts; what a later one contradicts is left out. */
    List<Link> links() {
        List<Pairing> pairings = new ArrayList<>();
        pairings().forEach(standing -> pairings.add((Pairing) standing.decision()));
        return Coherent.of(pairings).stream()
                .flatMap(pairing -> pairing.links().stream())
                .toList();
    }

    /** The decisions of these entries, and the pairings and corrections that name one of these accounts. */
    List<StandingDecision> about(Collection<Long> entries, Collection<String> accounts) {
        TreeSet<Long> found = new TreeSet<>(entries);
        accounts.forEach(account -> found.addAll(byAccount.getOrDefault(account, List.of())));
        return found.stream()
                .map(entry -> at(entry)
                        .orElseThrow(() -> new DamagedRow(
                                "an assessment rests on entry " + entry + ", which is no decision that stands")))
                .toList();
    }

    List<StandingDecision> everything() {
        return List.copyOf(decisions.values());
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
