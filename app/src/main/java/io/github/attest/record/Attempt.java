package io.github.attest.record;

import io.github.attest.decision.Pairing;
import io.github.attest.model.Account;
import io.github.attest.model.Extraction;
import io.github.attest.model.Incident;
import io.github.attest.model.Report;
import io.github.attest.record.Settlement.Refused;
import io.github.attest.record.Settlement.Settled;
import io.github.attest.record.journal.Journal;
import io.github.attest.record.journal.Payload;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * A linking, and the change of what people decided that calls for it if there is one: begun in one transaction, worked out
 * in none, and written in another, if nobody wrote meanwhile; else begun again.
 */
final class Attempt {
    private final LiveIndex index;
    private final Optional<Settling.Change> change;
    private final Method method;
    private final Signature by;
    private final InstantSource clock;
    private @Nullable Snapshot snapshot;
    private @Nullable Regrouped regrouped;
    private Journal.@Nullable Tip end;

    Attempt(LiveIndex index, Optional<Settling.Change> change, Method method, Signature by, InstantSource clock) {
        this.index = index;
        this.change = change;
        this.method = method;
        this.by = by;
        this.clock = clock;
    }

    /** Sees what there is to link, or that the change does not fit. */
    Optional<Settlement> begin(Handle handle) {
        if (change.isEmpty()) {
            snapshot = Snapshot.of(handle, index, method);
            return Optional.empty();
        }
        Optional<Settlement> refused =
                new Deciding(new Catalogue(handle)).refusal(change.get(), by).map(Refused::new);
        if (refused.isEmpty()) {
            snapshot = Snapshot.of(handle, index, method, change.get().payload(), by, clock.instant());
        }
        return refused;
    }

    /**
     * Links what was seen.
     *
     * @param reading reads reports that were added earlier
     */
    void regroup(Function<Collection<String>, List<Extraction>> reading) {
        Snapshot seen = Objects.requireNonNull(snapshot);
        index.bring(method, seen);
        Regrouped found = index.regrouped(seen.decisions());
        Set<String> missing = new HashSet<>();
        for (Incident incident : found.incidents()) {
            incident.accounts().stream().map(Account::report).forEach(missing::add);
        }
        List<Report> reports = new ArrayList<>();
        seen.news().extractions().stream()
                .map(Extraction::report)
                .filter(report -> missing.remove(report.id()))
                .forEach(reports::add);
        reading.apply(missing).forEach(extraction -> reports.add(extraction.report()));
        regrouped = new Regrouped(
                method.trace(found.incidents(), reports, seen.decisions().voices()), found.whole());
    }

    /** Writes it down, if nobody wrote since it began. */
    Optional<Settlement> end(Handle handle) {
        Journal journal = new Journal(handle);
        return journal.tip().equals(Objects.requireNonNull(snapshot).news().tip())
                ? Optional.of(write(handle))
                : Optional.empty();
    }

    /** All of it while nobody else can write. */
    Settlement whole(Handle handle) {
        return begin(handle).orElseGet(() -> {
            regroup(new Catalogue(handle)::extractions);
            return write(handle);
        });
    }

    /** What was written stands: the index and the record are one. */
    void committed() {
        if (end != null) {
            index.written(end);
        }
    }

    private Settlement write(Handle handle) {
        Writing writing = new Writing(handle, by, clock.instant());
        long entry = change.map(one -> writing.write(one.payload()).sequence()).orElse(0L);
        Objects.requireNonNull(snapshot)
                .revised()
                .forEach(account -> writing.write(new Payload.AccountRevised(account)));
        Optional<Pairing.Split> split = change.flatMap(Settling.Change::split);
        Relinking relinking = new Relinking(new Catalogue(handle), writing, method, Objects.requireNonNull(regrouped));
        Settled settled = new Settled(entry, relinking.write(split));
        end = new Journal(handle).tip();
        return settled;
    }
}
