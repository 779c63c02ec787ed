package io.github.attest.record;

import io.github.attest.decision.Judgement;
import io.github.attest.decision.Pairing;
import io.github.attest.decision.Ruling;
import io.github.attest.decision.StandingDecision;
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
import java.time.InstantSource;
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
        return store.read(
                handle -> Snapshot.of(handle, new Catalogue(handle).decisions().links(Optional.empty())));
    }

    /** Links everything anew. */
    Linking link(Method method, Signature by) {
        if (linked(Optional.empty(), method, by) instanceof Settled settled) {
            return settled.linking();
        }
        throw new IllegalStateException("a linking without a decision cannot be refused");
    }

    /** Takes a decision or a withdrawal, and links everything anew. */
    Settlement settle(Payload change, Method method, Signature by) {
        return linked(Optional.of(change), method, by);
    }

    /** Takes a judgement, which moves no account: nothing has to be linked. */
    Settlement judge(Judgement judgement, Signature by) {
        Payload decided = new Payload.Decided(judgement);
        return store.write(handle -> new Deciding(new Catalogue(handle))
                .refusal(decided, by)
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

    private Settlement linked(Optional<Payload> change, Method method, Signature by) {
        for (int attempt = 1; attempt < LINKING_ATTEMPTS; attempt++) {
            Snapshot snapshot = store.read(handle -> Snapshot.of(handle, change, by));
            if (snapshot.refusal().isPresent()) {
                return new Refused(snapshot.refusal().get());
            }
            List<Incident> incidents = method.link(snapshot.extractions(), snapshot.links());
            Optional<Settlement> settled =
                    store.write(handle -> new Journal(handle).tip().equals(snapshot.tip())
                            ? Optional.of(write(handle, change, incidents, method, by))
                            : Optional.empty());
            if (settled.isPresent()) {
                return settled.get();
            }
        }
        return store.write(handle -> {
            Snapshot snapshot = Snapshot.of(handle, change, by);
            return snapshot.refusal()
                    .<Settlement>map(Refused::new)
                    .orElseGet(() ->
                            write(handle, change, method.link(snapshot.extractions(), snapshot.links()), method, by));
        });
    }

    private Settled write(
            Handle handle, Optional<Payload> change, List<Incident> incidents, Method method, Signature by) {
        Writing writing = new Writing(handle, by, clock.instant());
        long entry = change.map(payload -> writing.write(payload).sequence()).orElse(0L);
        Optional<Pairing.Split> split = decided(change, Pairing.Split.class);
        return new Settled(entry, new Relinking(new Catalogue(handle), writing, method).to(incidents, split));
    }

    /**
     * What linking starts from, at one moment of the record.
     *
     * @param links what people decided about pairs of accounts, the change included
     * @param refusal why the change does not fit this moment
     */
    record Snapshot(Journal.Tip tip, List<Extraction> extractions, List<Link> links, Optional<Problem> refusal) {
        static Snapshot of(Handle handle, Optional<Payload> change, Signature by) {
            Catalogue catalogue = new Catalogue(handle);
            Optional<Problem> refusal = change.flatMap(payload -> new Deciding(catalogue).refusal(payload, by));
            if (refusal.isPresent()) {
                return new Snapshot(Journal.Tip.EMPTY, List.of(), List.of(), refusal);
            }
            return of(handle, links(catalogue.decisions(), change));
        }

        private static Snapshot of(Handle handle, List<Link> links) {
            Journal journal = new Journal(handle);
            try (Stream<Entry> entries = journal.from(1)) {
                List<Extraction> extractions = entries.filter(
                                entry -> entry.kind().equals(Kind.REPORT_ADDED.label()))
                        .map(Snapshot::extraction)
                        .toList();
                return new Snapshot(journal.tip(), extractions, links, Optional.empty());
            }
        }

        static Extraction extraction(Entry entry) {
            return ((Payload.ReportAdded) Payload.read(Kind.REPORT_ADDED, entry.payload())).extraction();
        }

        private static List<Link> links(Standing decisions, Optional<Payload> change) {
            if (change.isPresent() && change.get() instanceof Payload.DecisionWithdrawn withdrawn) {
                return decisions.without(withdrawn.decision()).links(Optional.empty());
            }
            return decisions.links(decided(change, Pairing.class));
        }
    }

    /** The decision of a certain type that a change is, if it is one. */
    private static <T> Optional<T> decided(Optional<Payload> change, Class<T> type) {
        return change.filter(Payload.Decided.class::isInstance)
                .map(payload -> ((Payload.Decided) payload).decision())
                .filter(type::isInstance)
                .map(type::cast);
    }
}
