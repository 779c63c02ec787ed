package io.github.attest.record;

import io.github.attest.json.CanonicalJson;
import io.github.attest.json.MalformedJson;
import io.github.attest.json.ModelJson;
import io.github.attest.model.Account;
import io.github.attest.model.Aggregate;
import io.github.attest.model.Evidence;
import io.github.attest.model.Extraction;
import io.github.attest.model.Report;
import io.github.attest.record.journal.Entry;
import io.github.attest.record.journal.Journal;
import io.github.attest.record.journal.Kind;
import io.github.attest.record.journal.Payload;
import io.github.attest.record.projection.Replay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Checks a record from end to end and collects everything that is not as it should be. */
final class Verifier {
    private final Store store;
    private final List<Violation> violations = new ArrayList<>();
    private final Replay replay = new Replay();
    private final Map<String, Long> wanted = new LinkedHashMap<>();
    private Journal.Tip tip = Journal.Tip.EMPTY;
    private long originals;

    Verifier(Store store) {
        this.store = store;
    }

    Verification verify() {
        attempt(() -> store.integrity().forEach(line -> violation(0, "file", line)));
        attempt(() -> store.read(handle -> {
            checkJournal(handle);
            return true;
        }));
        attempt(() -> store.read(handle -> {
            checkOriginals(handle);
            return true;
        }));
        attempt(() -> store.read(handle -> {
            replay.compare(handle)
                    .forEach(difference -> violation(difference.sequence(), "projection", difference.message()));
            return true;
        }));
        violations.sort(Comparator.comparingLong(Violation::sequence));
        return new Verification(tip, originals, violations);
    }

    /** One part of the file may be unreadable; the others are checked all the same. */
    private void attempt(Runnable check) {
        try {
            check.run();
        } catch (RecordUnavailable e) {
            if (e.why() != RecordUnavailable.Why.DAMAGED) {
                throw e;
            }
            violation(0, "file", String.valueOf(e.getCause() == null ? e.getMessage() : rootMessage(e.getCause())));
        }
    }

    private void checkJournal(Handle handle) {
        try (Stream<Entry> entries = new Journal(handle).from(1)) {
            entries.forEach(entry -> {
                checkChain(entry);
                checkPayload(entry);
                tip = new Journal.Tip(entry.sequence(), entry.hash());
            });
        }
    }

    private void checkChain(Entry entry) {
        if (entry.sequence() != tip.sequence() + 1) {
            violation(entry.sequence(), "chain", "the entry before it is " + tip.sequence() + ": entries are missing");
        }
        if (!entry.previous().equals(tip.hash())) {
            violation(entry.sequence(), "chain", "it does not continue the entry before it");
        }
        if (!entry.digest().equals(entry.hash())) {
            violation(entry.sequence(), "hash", "its content does not give its hash: it was altered");
        }
    }

    private void checkPayload(Entry entry) {
        Optional<Kind> kind = Kind.of(entry.kind());
        if (kind.isEmpty()) {
            violation(entry.sequence(), "payload", "its kind is unknown: " + entry.kind());
            return;
        }
        try {
            // Members shifted from one column into another could give the same envelope; not so if each is canonical.
            if (!CanonicalJson.write(ModelJson.tree(entry.payload())).equals(entry.payload())) {
                violation(entry.sequence(), "payload", "its payload is not in the canonical form");
            }
            Payload payload = Payload.read(kind.get(), entry.payload());
            replay.take(entry, payload);
            if (payload instanceof Payload.ReportAdded added) {
                checkReport(entry, added);
            }
        } catch (MalformedJson e) {
            violation(entry.sequence(), "payload", "its payload cannot be read: " + e.getMessage());
        }
    }

    private void checkReport(Entry entry, Payload.ReportAdded added) {
        wanted.put(added.original(), entry.sequence());
        Extraction extraction = added.extraction();
        if (!added.original().equals(extraction.report().sha256())) {
            violation(entry.sequence(), "original", "the report names another original than the entry");
        }
        Stream.concat(
                        extraction.accounts().stream()
                                .map(Account::claims)
                                .flatMap(claims -> claims.stream().flatMap(claim -> claim.evidence().stream())),
                        extraction.aggregates().stream()
                                .map(Aggregate::evidence)
                                .flatMap(List::stream))
                .filter(evidence -> !quotes(extraction.report(), evidence))
                .forEach(evidence -> violation(
                        entry.sequence(),
                        "quote",
                        "the report does not say \"" + evidence.quote() + "\" where it should"));
    }

    private static boolean quotes(Report report, Evidence evidence) {
        return report.part(evidence.part()).startsWith(evidence.quote(), evidence.start());
    }

    private void checkOriginals(Handle handle) {
        new Originals(handle).check(checked -> {
            originals++;
            Long entry = wanted.remove(checked.sha256());
            if (entry == null) {
                violation(0, "original", "no entry names the original " + checked.sha256());
            }
            if (checked.fault() != null) {
                violation(
                        entry == null ? 0 : entry,
                        "original",
                        "the original " + checked.sha256() + " " + checked.fault());
            }
        });
        wanted.forEach((sha256, entry) -> violation(entry, "original", "the original " + sha256 + " is missing"));
    }

    private void violation(long sequence, String code, String message) {
        violations.add(new Violation(sequence, code, message));
    }

    private static String rootMessage(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }
}
