package io.github.attest.record;

import io.github.attest.json.Sha256;
import io.github.attest.model.Account;
import io.github.attest.model.Aggregate;
import io.github.attest.model.Extraction;
import io.github.attest.model.Problem;
import io.github.attest.reading.Reader;
import io.github.attest.record.RecordUnavailable.Why;
import io.github.attest.record.journal.Payload;
import java.io.ByteArrayInputStream;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** The way of reports into a record: each with the document that it was read from, and once, however often it comes. */
final class Intake {
    private final Store store;
    private final InstantSource clock;

    Intake(Store store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Adds a report in a transaction of its own. */
    Addition add(Captured captured, Signature by) {
        try {
            return store.write(handle -> add(handle, captured, by));
        } catch (RecordUnavailable e) {
            if (e.why() != Why.TOO_LARGE) {
                throw e;
            }
            return refused(captured, "report-too-large", "the document is larger than a record can hold; split it");
        }
    }

    /** Adds reports in one transaction; where one of them is too large for it, each in its own. */
    List<Addition> addAll(List<Captured> captured, Signature by) {
        try {
            return store.write(
                    handle -> captured.stream().map(one -> add(handle, one, by)).toList());
        } catch (RecordUnavailable e) {
            if (e.why() != Why.TOO_LARGE) {
                throw e;
            }
            return captured.stream().map(one -> add(one, by)).toList();
        }
    }

    private Addition add(Handle handle, Captured captured, Signature by) {
        Extraction extraction = captured.extraction();
        requireOneReport(extraction);
        byte[] original = captured.original();
        String digest = Sha256.of(original);
        String document = extraction.report().sha256();
        if (!digest.equals(document) && !Reader.archives(new ByteArrayInputStream(original), document)) {
            return refused(
                    captured,
                    "digest-differs",
                    "the report was read from other bytes than those given; nothing was added");
        }
        return new Catalogue(handle)
                .report(extraction.report().id())
                .map(standing -> again(handle, standing, captured))
                .orElseGet(() -> {
                    new Originals(handle).keep(digest, original);
                    long entry = new Writing(handle, by, clock.instant())
                            .write(new Payload.ReportAdded(extraction, digest))
                            .sequence();
                    return new Addition.Added(extraction.report().id(), entry);
                });
    }

    /** The same document may come in another archive; what counts is what was read. */
    private static Addition again(Handle handle, RecordedReport standing, Captured captured) {
        String document = captured.extraction().report().sha256();
        if (standing.sha256().equals(document) || archived(handle, standing, document)) {
            return new Addition.AlreadyThere(standing.id(), standing.entry());
        }
        return refused(
                captured,
                "report-differs",
                "another document has this id since entry " + standing.entry()
                        + "; give the new version an id of its own");
    }

    /** Whether the original of a standing report is an archive, and the report was read from this document in it. */
    private static boolean archived(Handle handle, RecordedReport standing, String document) {
        return new Catalogue(handle)
                .extractions(List.of(standing.id())).stream()
                        .anyMatch(extraction -> extraction.report().sha256().equals(document));
    }

    private static Addition.Refused refused(Captured captured, String code, String message) {
        String report = captured.extraction().report().id();
        return new Addition.Refused(report, new Problem("record", report, code, message));
    }

    private static void requireOneReport(Extraction extraction) {
        String report = extraction.report().id();
        Stream<String> named = Stream.concat(
                extraction.accounts().stream().map(Account::report),
                extraction.aggregates().stream().map(Aggregate::report));
        named.filter(id -> !id.equals(report)).findFirst().ifPresent(id -> {
            throw new IllegalArgumentException("extraction of " + report + " with words of " + id);
        });
    }
}
