package io.github.attest.record.projection;

import io.github.attest.json.WellFormed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * One row of a projection: the whole row, so that the last row of a key is what the table holds.
 *
 * @param table where it stands
 * @param columns its values by column: strings, longs, doubles or null; the first is the key; nothing but the key for a row
 *     that goes
 */
record Row(Table table, SequencedMap<String, @Nullable Object> columns) {
    /** A row under a key. */
    static Row of(Table table, Object key) {
        return new Row(table, new LinkedHashMap<>()).with(table.key(), key);
    }

    /** That no row of this key is left. */
    static Row gone(Table table, Object key) {
        return of(table, key);
    }

    /** Whether this says that no row of the key is left. */
    boolean isGone() {
        return columns.size() == 1;
    }

    /** The same row with one more column. Rows are changed only while they are made. */
    Row with(String column, @Nullable Object value) {
        columns.put(column, value instanceof String text ? WellFormed.of(text) : value);
        return this;
    }

    /** The value of the key. */
    String key() {
        return String.valueOf(columns.firstEntry().getValue());
    }

    /** What tells it from every other row of all tables. */
    String name() {
        return table.title() + " " + key();
    }

    /** The statement that brings the table to this row. */
    String statement() {
        return isGone() ? table.delete() : table.upsert();
    }

    /** All that the row says, in the order of the table's columns; equal texts for equal rows. */
    String print() {
        StringBuilder print = new StringBuilder();
        for (Map.Entry<String, @Nullable Object> column : columns.entrySet()) {
            print.append(column.getKey()).append('=').append(column.getValue()).append('\u001f');
        }
        return print.toString();
    }
}
