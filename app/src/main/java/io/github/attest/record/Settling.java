package io.github.attest.record;

import io.github.attest.decision.Judgement;
import io.github.attest.decision.Pairing;
import io.github.attest.decision.Ruling;
import io.github.attest.decision.StandingDecision;
import io.github.attest.link.LinkIndex;
import io.github.attest.link.Linking.NearMatch;
import io.github.attest.model.Assessment;
import io.github.attest.model.Extraction;
import io.github.attest.model.Problem;
import io.github.attest.record.Settlement.Refused;
import io.github.attest.record.Settlement.Settled;
import io.github.attest.record.journal.Payload;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
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

    /** Held while something is linked, and always before the lock of a transaction that writes. */
    private final ReentrantLock turn = new ReentrantLock();

    private LiveIndex index = new LiveIndex();

    Settling(Store store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Pairs of accounts that look like one incident and were left apart, the strongest first; nothing is written. */
    List<NearMatch> nearMatches(Method method) {
        return linked(method, LiveIndex::nearMatches);
    }

    /** What linking would do with reports that are not there yet, each by itself; nothing is written. */
    List<LinkIndex.Prospect> prospects(Method method, List<Extraction> extractions) {
        return linked(method, live -> extractions.stream().map(live::prospect).toList());
    }

    /** Asks something of the accounts as they would be linked now. */
    private <T> T linked(Method method, Function<LiveIndex, T> question) {
        return withIndex(live -> {
            Snapshot snapshot = store.read(handle -> Snapshot.of(handle, live, method));
            live.bring(method, snapshot);
            return question.apply(live);
        });
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
        return new Settled(entry, new Linking(List.of(), incident, Map.of(), List.of(), problems));
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
        return withIndex(live -> {
            Attempt attempt = new Attempt(live, change, method, by, clock);
            Optional<Settlement> settled = Optional.empty();
            for (int times = 1; settled.isEmpty() && times < LINKING_ATTEMPTS; times++) {
                settled = store.read(attempt::begin);
                if (settled.isEmpty()) {
                    attempt.regroup(reports -> store.read(handle -> new Catalogue(handle).extractions(reports)));
                    settled = store.write(attempt::end);
                }
            }
            Settlement settlement = settled.isPresent() ? settled.get() : store.write(attempt::whole);
            attempt.committed();
            return settlement;
        });
    }

    /** An index with which something fails on the way is not used again. */
    private <T> T withIndex(Function<LiveIndex, T> work) {
        turn.lock();
        try {
            LiveIndex live = index;
            index = new LiveIndex();
            T result = work.apply(live);
            index = live;
            return result;
        } finally {
            turn.unlock();
        }
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
}
