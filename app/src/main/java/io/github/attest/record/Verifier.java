package io.github.attest.record;

import io.github.attest.json.CanonicalJson;
import io.github.attest.json.MalformedJson;
import io.github.attest.json.ModelJson;
import io.github.attest.model.Account;
import io.github.attest.model.Aggregate;
import io.github.attest.model.Evidence;
import io.github.attest.model.Extraction;
import io.github.attest.model.Report;
import io.github.attest.reading.Reader;
import io.github.attest.record.journal.Entry;
import io.github.attest.record.journal.Journal;
import io.github.attest.record.journal.Kind;
import io.github.attest.record.journal.Payload;
import io.github.attest.record.projection.Replay;
import io.github.attest.timestamp.BadTimestamp;
import io.github.attest.timestamp.TimestampToken;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
    private final Map<String, String> archived = new HashMap<>();
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
                checkPayload(handle, entry);
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

    private void checkPayload(Handle handle, Entry entry) {
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
            } else if (payload instanceof Payload.Timestamped timestamped) {
                checkTimestamp(handle, entry, timestamped);
            }
        } catch (MalformedJson e) {
            violation(entry.sequence(), "payload", "its payload cannot be read: " + e.getMessage());
        }
    }

    private void checkTimestamp(Handle handle, Entry entry, Payload.Timestamped timestamped) {
        boolean stood = timestamped.entry() < entry.sequence()
                && new Journal(handle)
                        .at(timestamped.entry())
                        .filter(earlier -> earlier.hash().equals(timestamped.hash()))
                        .isPresent();
        if (!stood) {
            violation(
                    entry.sequence(),
                    "timestamp",
                    "it speaks of a hash that entry " + timestamped.entry() + " has not");
        }
        try {
            TimestampToken.decode(timestamped.token()).check(timestamped.hash());
        } catch (BadTimestamp e) {
            violation(entry.sequence(), "timestamp", "its time-stamp does not hold: " + e.getMessage());
        }
    }

    private void checkReport(Entry entry, Payload.ReportAdded added) {
        wanted.put(added.original(), entry.sequence());
        Extraction extraction = added.extraction();
        if (!added.original().equals(extraction.report().sha256())) {
            archived.put(added.original(), extraction.report().sha256());
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
            } else if (entry != null && !holdsDocument(handle, checked.sha256())) {
                violation(
                        entry,
                        "original",
                        "the original " + checked.sha256()
                                + " does not hold the document that the report was read from");
            }
        });
        wanted.forEach((sha256, entry) -> violation(entry, "original", "the original " + sha256 + " is missing"));
    }

    /** Whether an original is what its report was read from, or an archive with that in it. */
    private boolean holdsDocument(Handle handle, String original) {
        String document = archived.get(original);
        return document == null
                || new Originals(handle)
                        .bytes(original)
                        .filter(archive -> Reader.archives(new ByteArrayInputStream(archive), document))
                        .isPresent();
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
