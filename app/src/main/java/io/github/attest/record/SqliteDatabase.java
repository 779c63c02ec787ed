package io.github.attest.record;

import io.github.attest.record.RecordUnavailable.Why;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jdbi.v3.core.CloseException;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;

/** A record in one file: SQLite in WAL mode, with full syncs. {@code docs/adr/0004-journal.md} says why. */
final class SqliteDatabase implements Database {
    private static final String PREFIX = "jdbc:sqlite:";

    /** How long to wait for another writer: longer than any addition takes, shorter than a person's patience. */
    private static final int BUSY_MILLIS = 10_000;

    private final String location;
    private final KeptConnections reading;
    private final DataSource writing;

    SqliteDatabase(String location) {
        this.location = location;
        reading = new KeptConnections(source(url(location), SQLiteConfig.TransactionMode.DEFERRED));
        writing = source(url(location), SQLiteConfig.TransactionMode.IMMEDIATE);
    }

    static boolean names(String location) {
        return location.startsWith(PREFIX);
    }

    @Override
    public boolean present() {
        return Files.exists(Path.of(path(location)));
    }

    @Override
    public ConnectionFactory reading() {
        return reading;
    }

    @Override
    public DataSource writing() {
        return writing;
    }

    @Override
    public void measure(MeterRegistry registry) {}

    /** Nothing is left to do: a writer's transaction begins by taking the lock. */
    @Override
    public void lock(Handle handle) {}

    @Override
    public String folder() {
        return "sqlite";
    }

    @Override
    public String bytes() {
        return "BLOB";
    }

    @Override
    public List<String> integrity(Handle handle) {
        return handle.createQuery("PRAGMA integrity_check").mapTo(String.class).stream()
                .filter(line -> !line.equals("ok"))
                .toList();
    }

    /** SQLite compares the index with the texts as if it wrote (https://www.sqlite.org/fts5.html): other writers wait meanwhile. */
    @Override
    public List<String> searchable(Handle handle) {
        try {
            handle.execute("INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)");
            return List.of();
        } catch (JdbiException e) {
            if (e.getCause() instanceof SQLException cause && why(cause).equals(Optional.of(Why.DAMAGED))) {
                return List.of("the full-text index does not hold the words of the reports");
            }
            throw e;
        }
    }

    @Override
    public String found() {
        return "SELECT rowid AS entry FROM search_index WHERE search_index MATCH :text";
    }

    /** Every word stands between quotes, where it is nothing but a word (https://www.sqlite.org/fts5.html). */
    @Override
    public String wording(TextQuery query) {
        String terms = query.terms().stream()
                .map(term -> '"' + String.join(" ", term.words()) + '"' + (term.beginning() ? " *" : ""))
                .collect(Collectors.joining(" AND "));
        String columns =
                query.scopes().stream().map(TextQuery.Scope::label).sorted().collect(Collectors.joining(" "));
        return columns.isEmpty() ? terms : "{" + columns + "} : (" + terms + ")";
    }

    @Override
    public boolean backUp(Path file) {
        Jdbi.create(reading)
                .useHandle(handle ->
                        handle.execute("VACUUM INTO ?", file.toAbsolutePath().toString()));
        return true;
    }

    @Override
    public Optional<Why> why(SQLException failure) {
        // The lower byte is SQLite's primary result code (https://www.sqlite.org/rescode.html), the rest says more.
        return Optional.ofNullable(
                switch (SQLiteErrorCode.getErrorCode(failure.getErrorCode() & 0xFF)) {
                    case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL -> Why.LOCKED;
                    // Our statements are fixed and tested: one that SQLite refuses has met tables that are not ours.
                    case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_FORMAT, SQLITE_ERROR, SQLITE_MISMATCH -> Why.DAMAGED;
                    case SQLITE_TOOBIG -> Why.TOO_LARGE;
                    case SQLITE_FULL -> Why.FULL;
                    case SQLITE_CANTOPEN, SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH, SQLITE_IOERR -> Why.UNREADABLE;
                    default -> null;
                });
    }

    @Override
    public void close() {
        try {
            reading.close();
        } catch (SQLException e) {
            throw new CloseException("a connection cannot be closed", e);
        }
    }

    /**
     * Where connections come from. A writer has to begin its transactions by taking the lock: one that has only read so far
     * cannot wait for another writer, since what it read would no longer be true.
     */
    private static SQLiteDataSource source(String url, SQLiteConfig.TransactionMode mode) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        // In WAL mode only FULL waits until a finished addition is on the disk; NORMAL may lose it when the power
        // fails.
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        if (!url.contains("busy_timeout=")) {
            // What is set here would outdo what the URL says.
            config.setBusyTimeout(BUSY_MILLIS);
        }
        config.setTransactionMode(mode);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(url);
        return source;
    }

    private static String url(String location) {
        return names(location) ? location : PREFIX + Path.of(location).toAbsolutePath();
    }

    private static String path(String location) {
        if (!names(location)) {
            return location;
        }
        int options = location.indexOf('?');
        return location.substring(PREFIX.length(), options < 0 ? location.length() : options);
    }
}
