package io.github.attest.record;

import io.github.attest.decision.Judgement;
import io.github.attest.decision.Pairing;
import io.github.attest.decision.Ruling;
import io.github.attest.decision.StandingDecision;
import io.github.attest.model.Account;
import io.github.attest.model.Assessment;
import io.github.attest.model.Extraction;
import io.github.attest.model.Incident;
import io.github.attest.model.Link;
import io.github.attest.model.Problem;
import io.github.attest.record.Settlement.Refused;
import io.github.attest.record.Settlement.Settled;
import io.github.attest.record.journal.Entry;
import io.github.attest.record.journal.Journal;
import io.github.attest.record.journal.Kind;
import io.github.attest.record.journal.Payload;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * The one place where linking and what people decide become part of a record. A decision and all that follows from it are one
 * transaction; a decision that does not fit what stands by then is refused and changes nothing.
 */
final class Settling {
    /** So often a linking is tried beside other writers before it locks them out. */
    private static final int LINKING_ATTEMPTS = 3;

    private final Store store;
    private final InstantSource clock;

    Settling(Store store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /** What linking would start from now. */
    Snapshot snapshot() {
        return store.read(handle -> Snapshot.of(handle, new Catalogue(handle).decisions()));
    }

    /** Links everything anew. */
    Linking link(Method method, Signature by) {
        if (linked(Optional.empty(), method, by) instanceof Settled settled) {
            return settled.linking();
        }
        throw new IllegalStateException("a linking without a decision cannot be refused");
    }

    /** Takes a change of what people decided, and links everything anew. */
    Settlement settle(Change change, Method method, Signature by) {
        return linked(Optional.of(change), method, by);
    }

    /** Takes a judgement, which moves no account: nothing has to be linked. */
    Settlement judge(Judgement judgement, Map<String, Long> seen, Signature by) {
        Change change = new Change(new Payload.Decided(judgement), seen);
        return store.write(handle -> new Deciding(new Catalogue(handle))
                .refusal(change, by)
                .<Settlement>map(Refused::new)
                .orElseGet(() -> judged(handle, judgement, by)));
    }

    private Settled judged(Handle handle, Judgement judgement, Signature by) {
        Writing writing = new Writing(handle, by, clock.instant());
        long entry = writing.write(new Payload.Decided(judgement)).sequence();
        Catalogue catalogue = new Catalogue(handle);
        List<String> incident = List.of(judgement.incident());
        Map<String, Payload.Overruled> inForce = catalogue.inForce(incident);
        Map<String, Assessment> suggestions = catalogue.suggestions(incident);
        TreeSet<Long> judgements = new TreeSet<>(List.of(entry));
        inForce.values().forEach(standing -> judgements.addAll(standing.decisions()));
        List<StandingDecision> decisions = catalogue.decisions().about(judgements, List.of());
        Assessment suggestion = Objects.requireNonNull(suggestions.get(judgement.incident()));
        new Judging(suggestions, inForce, writing).put(suggestion, decisions);
        List<Problem> problems =
                judgement instanceof Judgement.Ranged ? beyondTheWhole(Ruling.of(suggestion, decisions)) : List.of();
        return new Settled(entry, new Linking(List.of(), incident, Map.of(), List.of(), 0, problems));
    }

    private static List<Problem> beyondTheWhole(Ruling ruling) {
        return ruling.partsBeyondTheWhole().stream()
                .map(part -> new Problem(
                        "record",
                        ruling.assessment().incident(),
                        "part-exceeds-whole",
                        "there may be more " + part.group().label() + " than people "
                                + part.type().label().replace('_', ' ') + " in all; check both ranges"))
                .toList();
    }

    private Settlement linked(Optional<Change> change, Method method, Signature by) {
        Instant now = clock.instant();
        for (int attempt = 1; attempt < LINKING_ATTEMPTS; attempt++) {
            Snapshot snapshot = store.read(handle -> Snapshot.of(handle, change, by, now));
            if (snapshot.refusal().isPresent()) {
                return new Refused(snapshot.refusal().get());
            }
            List<Incident> incidents = method.link(snapshot.extractions(), snapshot.links());
            Optional<Settlement> settled =
                    store.write(handle -> new Journal(handle).tip().equals(snapshot.tip())
                            ? Optional.of(write(handle, change, snapshot, incidents, method, by))
                            : Optional.empty());
            if (settled.isPresent()) {
                return settled.get();
            }
        }
        return store.write(handle -> {
            Snapshot snapshot = Snapshot.of(handle, change, by, now);
            return snapshot.refusal()
                    .<Settlement>map(Refused::new)
                    .orElseGet(() -> write(
                            handle,
                            change,
                            snapshot,
                            method.link(snapshot.extractions(), snapshot.links()),
                            method,
                            by));
        });
    }

    private Settled write(
            Handle handle,
            Optional<Change> change,
            Snapshot snapshot,
            List<Incident> incidents,
            Method method,
            Signature by) {
        Writing writing = new Writing(handle, by, clock.instant());
        long entry = change.map(one -> writing.write(one.payload()).sequence()).orElse(0L);
        snapshot.revised().forEach(account -> writing.write(new Payload.AccountRevised(account)));
        Optional<Pairing.Split> split = change.flatMap(Change::split);
        return new Settled(entry, new Relinking(new Catalogue(handle), writing, method).to(incidents, split));
    }

    /**
     * A change of what people decided.
     *
     * @param payload a decision, or the withdrawal of one
     * @param seen the revision of each incident that the person saw and relies on
     */
    record Change(Payload payload, Map<String, Long> seen) {
        Change {
            seen = Map.copyOf(seen);
        }

        /** Where an incident was split, that decision. */
        Optional<Pairing.Split> split() {
            return payload instanceof Payload.Decided decided && decided.decision() instanceof Pairing.Split split
                    ? Optional.of(split)
                    : Optional.empty();
        }
    }

    /**
     * What linking starts from, at one moment of the record.
     *
     * @param extractions what was read out of the reports, under people's corrections, those of the change included
     * @param links what people decided about pairs of accounts, likewise
     * @param revised accounts that the change makes say something else
     * @param refusal why the change does not fit this moment
     */
    record Snapshot(
            Journal.Tip tip,
            List<Extraction> extractions,
            List<Link> links,
            List<Account> revised,
            Optional<Problem> refusal) {
        static Snapshot of(Handle handle, Optional<Change> change, Signature by, Instant now) {
            Catalogue catalogue = new Catalogue(handle);
            Standing standing = catalogue.decisions();
            if (change.isEmpty()) {
                return of(handle, standing);
            }
            Optional<Problem> refusal = new Deciding(catalogue).refusal(change.get(), by);
            if (refusal.isPresent()) {
                return new Snapshot(Journal.Tip.EMPTY, List.of(), List.of(), List.of(), refusal);
            }
            return of(handle, standing, standing.after(change.get().payload(), by, now));
        }

        static Snapshot of(Handle handle, Standing standing) {
            return of(handle, standing, standing);
        }

        private static Snapshot of(Handle handle, Standing before, Standing after) {
            Journal journal = new Journal(handle);
            List<Extraction> extractions = new ArrayList<>();
            List<Account> revised = new ArrayList<>();
            try (Stream<Entry> entries = journal.from(1)) {
                entries.filter(entry -> entry.kind().equals(Kind.REPORT_ADDED.label()))
                        .map(Snapshot::extraction)
                        .forEach(extraction -> {
                            extractions.add(after.corrected(extraction));
                            extraction
                                    .accounts()
                                    .forEach(account -> after.corrected(account)
                                            .filter(now -> !Optional.of(now).equals(before.corrected(account)))
                                            .ifPresent(revised::add));
                        });
            }
            return new Snapshot(journal.tip(), extractions, after.links(), revised, Optional.empty());
        }

        static Extraction extraction(Entry entry) {
            return ((Payload.ReportAdded) Payload.read(Kind.REPORT_ADDED, entry.payload())).extraction();
        }
    }
}
