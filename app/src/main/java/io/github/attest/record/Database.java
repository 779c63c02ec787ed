package io.github.attest.record;

import io.github.attest.record.RecordUnavailable.Why;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;

/** What differs between the databases that a record can stand in; all other SQL runs on each of them. */
sealed interface Database extends AutoCloseable permits SqliteDatabase, PostgresDatabase {
    /**
     * The database of a location.
     *
     * @param location a file, or a JDBC URL of SQLite or PostgreSQL
     * @throws RecordUnavailable with {@link Why#UNSUPPORTED} for any other database
     */
    static Database of(String location) {
        if (PostgresDatabase.names(location)) {
            return new PostgresDatabase(location);
        }
        if (location.toLowerCase(Locale.ROOT).startsWith("jdbc:") && !SqliteDatabase.names(location)) {
            throw new Trouble(shown(location))
                    .of(
                            Why.UNSUPPORTED,
                            "database-unsupported",
                            "a record stands in SQLite or PostgreSQL; give a file, jdbc:sqlite:FILE or"
                                    + " jdbc:postgresql://HOST/DATABASE");
        }
        return new SqliteDatabase(location);
    }

    /** A location as it may be shown and logged: without the password that a URL may hold. */
    static String shown(String location) {
        return location.replaceAll("(?i)([?&;]password=)[^&;]*", "$1***").replaceAll("(//[^/@:]*):[^/@]*@", "$1:***@");
    }

    /** Whether there is something in this place; asking changes nothing. */
    boolean present();

    /** Connections whose transactions see one state of the record throughout. */
    ConnectionFactory reading();

    /** Connections that write. */
    DataSource writing();

    /** Has the connections that read counted, where they are shared out from a pool; by the first registry that asks. */
    void measure(MeterRegistry registry);

    /** Waits until no other writer is at work; the first statement of every transaction that writes. */
    void lock(Handle handle);

    /** The folder of migrations that only this database understands. */
    String folder();

    /** Name of the type for bytes. */
    String bytes();

    /** What the database itself finds wrong with its files; empty if nothing, or if it cannot tell. */
    List<String> integrity(Handle handle);

    /** What is wrong with the full-text index; empty if nothing. */
    List<String> searchable(Handle handle);

    /** The query for each {@code entry} by which a report was added that holds what {@code :text} names. */
    String found();

    /** A query in the words of this database's full-text index: the value of {@code :text}. */
    String wording(TextQuery query);

    /**
     * Copies all that the database holds at this moment into a new file of its own kind, while others read and write.
     *
     * @return false if this database has no such files
     */
    boolean backUp(Path file);

    /** What a failure means for the record; empty for one that is a mistake of ours. */
    Optional<Why> why(SQLException failure);

    @Override
    void close();
}
