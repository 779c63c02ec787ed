package io.github.attest.record;

import io.github.attest.record.journal.Entry;
import io.github.attest.record.journal.Journal;
import io.github.attest.record.journal.Payload;
import io.github.attest.record.projection.Projections;
import java.time.Instant;
import org.jdbi.v3.core.Handle;

/** One change of the record: entries of one author at one moment, taken into the tables as they are written. */
final class Writing {
    private final Journal journal;
    private final Projections projections;
    private final Journal.Stamp stamp;

    Writing(Handle handle, Signature by, Instant time) {
        journal = new Journal(handle);
        projections = new Projections(handle);
        stamp = new Journal.Stamp(by.author(), by.reason(), time);
    }

    Entry write(Payload payload) {
        Entry entry = journal.append(payload, stamp);
        projections.apply(entry, payload);
        return entry;
    }
}
