package io.github.attest.record;

import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The tables of a record behind its back: journal, documents and projections, with their columns as the database lists them. */
final class Tables {
    /** Tables that are no part of what a record says: who may do what, what was fetched when, how old the tables are. */
    private static final Set<String> OTHERS = Set.of("flyway_schema_history", "member", "pass", "visit", "projected");

    private final Jdbi database;

    Tables(Jdbi database) {
        this.database = database;
    }

    /** The columns of each table; what belongs to an index of the database is none. */
    Map<String, List<String>> columns() throws SQLException {
        return database.withHandle(Tables::columns);
    }

    /** All rows of the tables but the documents, which are bytes, by the first column. */
    Map<String, List<Map<String, Object>>> rows() throws SQLException {
        return database.withHandle(handle -> {
            Map<String, List<Map<String, Object>>> rows = new TreeMap<>();
            for (Map.Entry<String, List<String>> table : columns(handle).entrySet()) {
                if (!table.getKey().equals("original")) {
                    rows.put(
                            table.getKey(),
                            handle.select("SELECT " + String.join(", ", table.getValue()) + " FROM " + table.getKey()
                                            + " ORDER BY 1")
                                    .mapToMap()
                                    .list());
                }
            }
            return rows;
        });
    }

    private static Map<String, List<String>> columns(Handle handle) throws SQLException {
        DatabaseMetaData database = handle.getConnection().getMetaData();
        Map<String, List<String>> columns = new TreeMap<>();
        try (ResultSet found = database.getColumns(null, handle.getConnection().getSchema(), null, null)) {
            while (found.next()) {
                String table = found.getString("TABLE_NAME");
                if (!OTHERS.contains(table) && !table.matches("sqlite_.*|search_index.*|listed")) {
                    columns.computeIfAbsent(table, name -> new ArrayList<>()).add(found.getString("COLUMN_NAME"));
                }
            }
        }
        return columns;
    }
}
