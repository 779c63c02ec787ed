package io.github.attest.record.projection;

import io.github.attest.record.journal.Entry;
import io.github.attest.record.journal.Journal;
import io.github.attest.record.journal.Payload;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** The tables that pages and commands read, inside one transaction. */
public final class Projections {
    /** So many rows are written at once when all are. */
    private static final int ROWS = 1000;

    private final Handle handle;

    /** @param handle the transaction; neither committed nor closed here */
    public Projections(Handle handle) {
        this.handle = handle;
    }

    /** Takes an entry that was just written into the tables. */
    public void apply(Entry entry, Payload payload) {
        put(Projector.rows(entry, payload));
    }

    /** Empties the tables and makes them again from the journal alone. */
    public void rebuild() {
        for (Table table : Table.values()) {
            handle.execute("DELETE FROM " + table.title());
        }
        List<Row> rows = new ArrayList<>();
        try (Stream<Entry> entries = new Journal(handle).from(1)) {
            entries.forEach(entry -> {
                rows.addAll(Projector.rows(entry));
                if (rows.size() >= ROWS) {
                    put(rows);
                    rows.clear();
                }
            });
        }
        put(rows);
    }

    /** Of rows with the same key the last counts: the others need not be written. */
    private void put(List<Row> rows) {
        Map<String, Row> last = new LinkedHashMap<>();
        rows.forEach(row -> last.put(row.name(), row));
        Map<String, PreparedBatch> batches = new LinkedHashMap<>();
        last.values()
                .forEach(row -> batches.computeIfAbsent(row.statement(), handle::prepareBatch)
                        .bindMap(row.columns())
                        .add());
        batches.values().forEach(PreparedBatch::execute);
    }

    /** Gives all rows as they stand in the tables, table by table. */
    void scan(Consumer<Row> rows) {
        for (Table table : Table.values()) {
            try (Stream<Row> stored = stored(table)) {
                stored.forEach(rows);
            }
        }
    }

    private Stream<Row> stored(Table table) {
        return handle
                .createQuery(table.select())
                .map((row, context) -> {
                    SequencedMap<String, @Nullable Object> columns = new LinkedHashMap<>();
                    for (String column : table.columns()) {
                        columns.put(column, row.getObject(column));
                    }
                    return new Row(table, columns);
                })
                .stream();
    }
}
