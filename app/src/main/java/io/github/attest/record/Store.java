package io.github.attest.record;

import io.github.attest.record.RecordUnavailable.Why;
import io.github.attest.record.projection.Projections;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * The database under a record: its transactions, and its tables brought up to date.
 *
 * <p>Reads see one state of the record throughout, whatever is written meanwhile. Writes take the lock before they read,
 * so that what they read is still true when they write. Safe for use by several threads.
 */
final class Store implements AutoCloseable {
    /** Version of the newest migration. */
    static final int SCHEMA = 8;

    /** Two programs that start a record at the same moment get in each other's way at most this often. */
    private static final int MIGRATION_ATTEMPTS = 5;

    private static final String HISTORY = "flyway_schema_history";

    private final Trouble trouble;
    private final Database database;
    private final Jdbi reading;
    private final Jdbi writing;
    private final ReentrantLock turn = new ReentrantLock();
    private @Nullable Handle writer;

    private Store(Trouble trouble, Database database) {
        this.trouble = trouble;
        this.database = database;
        reading = Jdbi.create(database.reading());
        writing = Jdbi.create(database.writing());
    }

    /**
     * The database of a location, made or brought up to date when needed.
     *
     * @throws RecordUnavailable if it cannot be opened
     */
    static Store open(String location) {
        return open(location, true);
    }

    /**
     * The database of a location where a record stands.
     *
     * @throws RecordUnavailable if it cannot be opened, with {@link Why#MISSING} if there is none
     */
    static Store openExisting(String location) {
        return open(location, false);
    }

    private static Store open(String location, boolean start) {
        Database database = Database.of(location);
        Store store = new Store(new Trouble(Database.shown(location), database::why), database);
        try {
            store.prepare(start);
        } catch (RuntimeException e) {
            store.close();
            throw store.trouble.from(e) instanceof RecordUnavailable known ? known : stranger(e, store.trouble);
        }
        return store;
    }

    private void prepare(boolean start) {
        if (!start && !database.present()) {
            throw trouble.of(Why.MISSING);
        }
        migrate();
        if (projected() != SCHEMA) {
            project();
        }
    }

    /** The version of the tables that the rows of the projections were made for. */
    private int projected() {
        return reading.withHandle(handle -> handle.createQuery("SELECT version FROM projected")
                .mapTo(Integer.class)
                .findOne()
                .orElse(0));
    }

    /** Rows made for older tables lack what these have, and follow from the journal: they are made anew. */
    private void project() {
        write(handle -> {
            new Projections(handle).rebuild();
            return handle.execute("UPDATE projected SET version = ?", SCHEMA);
        });
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

    /** The database that this is. */
    Database database() {
        return database;
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
            return writer().inTransaction(handle -> {
                database.lock(handle);
                return work.apply(handle);
            });
        } catch (RuntimeException e) {
            discardWriter(e);
            throw trouble.from(e);
        } finally {
            turn.unlock();
        }
    }

    /** What the database itself finds wrong with its files; empty if nothing, or if it cannot tell. */
    List<String> integrity() {
        List<String> found = new ArrayList<>(read(database::integrity));
        found.addAll(read(database::searchable));
        return found;
    }

    /** Copies the whole database into a new file; false if it has no such files. */
    boolean backUp(Path file) {
        try {
            return database.backUp(file);
        } catch (RuntimeException e) {
            throw trouble.from(e);
        }
    }

    @Override
    public void close() {
        turn.lock();
        try {
            closeWriter();
        } finally {
            turn.unlock();
            database.close();
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
        try (ResultSet tables = handle.getConnection()
                .getMetaData()
                .getTables(null, handle.getConnection().getSchema(), HISTORY, null)) {
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
                .dataSource(database.writing())
                .locations("classpath:db/migration", "classpath:db/" + database.folder())
                .placeholders(Map.of("bytes", database.bytes()))
                .load();
    }
}
