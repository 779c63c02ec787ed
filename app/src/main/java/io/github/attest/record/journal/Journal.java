package io.github.attest.record.journal;

import io.github.attest.json.ModelJson;
import io.github.attest.json.SharedValues;
import io.github.attest.model.Extraction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** The journal inside one transaction. Entries are added at its end; there is no way to change or remove one. */
public final class Journal {
    private static final String COLUMNS = "sequence, time, author, kind, reason, payload, previous, hash";

    private static final RowMapper<Entry> ENTRY = (row, context) -> new Entry(
            row.getLong("sequence"),
            text(row, "time"),
            text(row, "author"),
            text(row, "kind"),
            text(row, "reason"),
            text(row, "payload"),
            text(row, "previous"),
            text(row, "hash"));

    private final Handle handle;

    /** @param handle the transaction; the journal neither commits nor closes it */
    public Journal(Handle handle) {
        this.handle = handle;
    }

    /** A damaged file may hold null where the schema forbids it; checking it must find that, not fail on it. */
    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }

    /** Where the chain ends now. */
    public Tip tip() {
        return handle.createQuery("SELECT sequence, hash FROM journal ORDER BY sequence DESC LIMIT 1")
                .map((row, context) -> new Tip(row.getLong("sequence"), row.getString("hash")))
                .findOne()
                .orElse(Tip.EMPTY);
    }

    /** The entry of this number. */
    public Optional<Entry> at(long sequence) {
        return handle.createQuery("SELECT " + COLUMNS + " FROM journal WHERE sequence = :sequence")
                .bind("sequence", sequence)
                .map(ENTRY)
                .findOne();
    }

    /** All entries from a number on, in order. The stream reads from the database as it goes and has to be closed. */
    public Stream<Entry> from(long sequence) {
        return handle
                .createQuery("SELECT " + COLUMNS + " FROM journal WHERE sequence >= :sequence ORDER BY sequence")
                .bind("sequence", sequence)
                .map(ENTRY)
                .stream();
    }

    /** What the entries from a number on say, in order; without those of kinds that this version does not know. */
    public List<Payload> payloads(long sequence) {
        try (Stream<Entry> entries = from(sequence)) {
            return entries.flatMap(
                            entry -> Kind.of(entry.kind()).map(kind -> Payload.read(kind, entry.payload())).stream())
                    .toList();
        }
    }

    /** What was read out of all reports, in the order in which they were added. */
    public List<Extraction> extractions() {
        SharedValues values = new SharedValues();
        try (Stream<String> payloads = handle
                .createQuery("SELECT payload FROM journal WHERE kind = :kind ORDER BY sequence")
                .bind("kind", Kind.REPORT_ADDED.label())
                .mapTo(String.class)
                .stream()) {
            return payloads.map(payload -> ModelJson.read(payload, Payload.ReportAdded.class, values)
                            .extraction())
                    .toList();
        }
    }

    /** What these entries say, all of which are of this kind, in order. */
    public <T extends Payload> List<T> payloads(List<Long> sequences, Class<T> type) {
        return sequences.isEmpty()
                ? List.of()
                : handle.createQuery("SELECT payload FROM journal WHERE sequence IN (<sequences>) ORDER BY sequence")
                        .bindList("sequences", sequences)
                        .mapTo(String.class)
                        .map(payload -> ModelJson.read(payload, type))
                        .list();
    }

    /** Whether this was the end of the journal at some time. */
    public boolean holds(Tip tip) {
        return tip.equals(Tip.EMPTY)
                || at(tip.sequence())
                        .filter(entry -> entry.hash().equals(tip.hash()))
                        .isPresent();
    }

    /** At most so many entries from a number on, in order. */
    public List<Entry> page(long sequence, int limit) {
        return handle.createQuery("SELECT " + COLUMNS
                        + " FROM journal WHERE sequence >= :sequence ORDER BY sequence LIMIT :limit")
                .bind("sequence", sequence)
                .bind("limit", limit)
                .map(ENTRY)
                .list();
    }

    /** Adds an entry after the newest one and returns it. */
    public Entry append(Payload payload, Stamp stamp) {
        Tip tip = tip();
        Entry entry = new Entry(
                        tip.sequence() + 1,
                        stamp.time().truncatedTo(ChronoUnit.MILLIS).toString(),
                        stamp.author(),
                        payload.kind().label(),
                        stamp.reason(),
                        payload.json(),
                        tip.hash(),
                        "")
                .sealed();
        insert(entry);
        return entry;
    }

    /** Adds an entry of another journal as it stands there, hash and all; the chain is checked by verifying. */
    public void copy(Entry entry) {
        insert(entry);
    }

    private void insert(Entry entry) {
        handle.createUpdate("INSERT INTO journal (" + COLUMNS
                        + ") VALUES (:sequence, :time, :author, :kind, :reason, :payload, :previous, :hash)")
                .bind("sequence", entry.sequence())
                .bind("time", entry.time())
                .bind("author", entry.author())
                .bind("kind", entry.kind())
                .bind("reason", entry.reason())
                .bind("payload", entry.payload())
                .bind("previous", entry.previous())
                .bind("hash", entry.hash())
                .execute();
    }

    /**
     * Who writes an entry, why and when.
     *
     * @param author a person, or a program with its version
     * @param reason in words; may be empty
     * @param time the moment of writing
     */
    public record Stamp(String author, String reason, Instant time) {}

    /**
     * The end of a chain. Whoever notes it down elsewhere can tell later whether entries were cut off or the whole chain
     * was made anew.
     *
     * @param sequence number of the newest entry, 0 if there is none
     * @param hash its hash
     */
    public record Tip(long sequence, String hash) {
        /** The end of a journal in which nothing stands yet. */
        public static final Tip EMPTY = new Tip(0, Entry.NONE);
    }
}
