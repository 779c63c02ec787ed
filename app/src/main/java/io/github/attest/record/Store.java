package io.github.attest.record;

import io.github.attest.record.RecordUnavailable.Why;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * The database under a record. Everything that only SQLite understands stands here: the URL, the pragmas, the locking of
 * transactions, the integrity check and the name of the type for bytes.
 *
 * <p>Reads see one state of the record throughout, whatever is written meanwhile. Writes take the lock before they read,
 * so that what they read is still true when they write. Safe for use by several threads.
 */
final class Store implements AutoCloseable {
    /** How long to wait for another writer: longer than any addition takes, shorter than a person's patience. */
    private static final int BUSY_MILLIS = 10_000;

    /** Version of the newest migration. */
    static final int SCHEMA = 2;

    /** Two programs that start a record at the same moment get in each other's way at most this often. */
    private static final int MIGRATION_ATTEMPTS = 5;

    private static final String SQLITE = "jdbc:sqlite:";

    private static final String HISTORY = "flyway_schema_history";

    private final Trouble trouble;
    private final SQLiteDataSource locking;
    private final Jdbi reading;
    private final Jdbi writing;
    private final ReentrantLock turn = new ReentrantLock();
    private @Nullable Handle writer;

    private Store(Trouble trouble, String url) {
        this.trouble = trouble;
        reading = Jdbi.create(source(url, SQLiteConfig.TransactionMode.DEFERRED));
        locking = source(url, SQLiteConfig.TransactionMode.IMMEDIATE);
        writing = Jdbi.create(locking);
    }

    /**
     * The database of a location, made or brought up to date when needed.
     *
     * @throws RecordUnavailable if it cannot be opened
     */
    static Store open(String location) {
        Trouble trouble = new Trouble(location);
        Store store = new Store(trouble, url(location, trouble));
        try {
            store.migrate();
        } catch (RuntimeException e) {
            store.close();
            throw trouble.from(e) instanceof RecordUnavailable known ? known : stranger(e, trouble);
        }
        return store;
    }

    private static RuntimeException stranger(RuntimeException failure, Trouble trouble) {
        if (!(failure instanceof FlywayException)) {
            return failure;
        }
        RecordUnavailable unavailable = trouble.of(
                Why.UNSUPPORTED, "not-a-record", "this is a database, but not a record of Attest; give another file");
        unavailable.addSuppressed(failure);
        return unavailable;
    }

    /** Whether a location names a file that is there. */
    static boolean exists(String location) {
        return Files.exists(Path.of(path(location)));
    }

    /** Does something inside one transaction that sees one state of the record. */
    <T> T read(Function<Handle, T> work) {
        try {
            return reading.inTransaction(work::apply);
        } catch (RuntimeException e) {
            throw trouble.from(e);
        }
    }

    /** Does something inside one transaction that no other writer can interleave: all of it happens, or nothing. */
    <T> T write(Function<Handle, T> work) {
        turn.lock();
        try {
            return writer().inTransaction(work::apply);
        } catch (RuntimeException e) {
            discardWriter(e);
            throw trouble.from(e);
        } finally {
            turn.unlock();
        }
    }

    /** What the database itself finds wrong with its file; empty if nothing. */
    List<String> integrity() {
        return read(handle -> handle.createQuery("PRAGMA integrity_check").mapTo(String.class).stream()
                .filter(line -> !line.equals("ok"))
                .toList());
    }

    @Override
    public void close() {
        turn.lock();
        try {
            closeWriter();
        } finally {
            turn.unlock();
        }
    }

    private Handle writer() {
        Handle open = writer;
        if (open == null) {
            open = writing.open();
            writer = open;
        }
        return open;
    }

    /** A connection on which something failed is not used again; that closing it fails too is no news. */
    private void discardWriter(RuntimeException failure) {
        try {
            closeWriter();
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
        }
    }

    private void closeWriter() {
        Handle open = writer;
        writer = null;
        if (open != null) {
            open.close();
        }
    }

    private void migrate() {
        for (int attempt = 1; !current(); attempt++) {
            try {
                flyway().migrate();
            } catch (FlywayException e) {
                // Another program may just have made the same tables; then the next look finds them.
                if (attempt == MIGRATION_ATTEMPTS || trouble.from(e) instanceof RecordUnavailable) {
                    throw e;
                }
            }
        }
    }

    /** Whether the tables are those of this version; asking Flyway itself takes longer than all the rest of opening. */
    private boolean current() {
        int version = version();
        if (version > SCHEMA) {
            throw trouble.of(
                    Why.UNSUPPORTED, "record-newer", "a newer version of Attest wrote this record; use that one");
        }
        return version == SCHEMA;
    }

    private int version() {
        try {
            return reading.withHandle(Store::version);
        } catch (SQLException e) {
            throw new ConnectionException(e);
        }
    }

    private static int version(Handle handle) throws SQLException {
        try (ResultSet tables = handle.getConnection().getMetaData().getTables(null, null, HISTORY, null)) {
            if (!tables.next()) {
                return 0;
            }
        }
        return handle.createQuery("SELECT MAX(CAST(version AS INTEGER)) FROM " + HISTORY + " WHERE success = TRUE")
                .mapTo(Integer.class)
                .findOne()
                .orElse(0);
    }

    private Flyway flyway() {
        return Flyway.configure(Store.class.getClassLoader())
                .dataSource(locking)
                .locations("classpath:db/migration")
                .placeholders(Map.of("bytes", "BLOB"))
                .load();
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

    private static String url(String location, Trouble trouble) {
        if (location.toLowerCase(Locale.ROOT).startsWith("jdbc:") && !location.startsWith(SQLITE)) {
            throw trouble.of(
                    Why.UNSUPPORTED,
                    "database-unsupported",
                    "only SQLite is supported so far, other databases are not yet; give a file or jdbc:sqlite:FILE");
        }
        return location.startsWith(SQLITE)
                ? location
                : SQLITE + Path.of(location).toAbsolutePath();
    }

    private static String path(String location) {
        if (!location.startsWith(SQLITE)) {
            return location;
        }
        int options = location.indexOf('?');
        return location.substring(SQLITE.length(), options < 0 ? location.length() : options);
    }
}
