package io.github.attest.record;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.metrics.micrometer.MicrometerMetricsTrackerFactory;
import io.github.attest.record.RecordUnavailable.Why;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** A record in a schema of a PostgreSQL database, for teams: many programs on many machines read and write it. */
final class PostgresDatabase implements Database {
    private static final String PREFIX = "jdbc:postgresql:";

    /** How long to wait for another writer, as with SQLite, where neither the URL nor the server says anything else. */
    private static final String LOCK_TIMEOUT = "10s";

    /** Connections that read at once; further readers wait for one. More than a server's processors only queue there. */
    private static final int READERS = 8;

    /** Rows that the driver fetches at once; without a number it would hold a whole journal in memory. */
    private static final int FETCH = 500;

    /** States of SQL (https://www.postgresql.org/docs/current/errcodes-appendix.html), or the first two letters of a class. */
    private static final Map<String, Why> STATES = Map.ofEntries(
            Map.entry("55P03", Why.LOCKED),
            Map.entry("40", Why.LOCKED),
            Map.entry("53100", Why.FULL),
            Map.entry("54", Why.TOO_LARGE),
            Map.entry("42P01", Why.DAMAGED),
            Map.entry("42703", Why.DAMAGED),
            Map.entry("XX001", Why.DAMAGED),
            Map.entry("XX002", Why.DAMAGED),
            Map.entry("42501", Why.UNREACHABLE),
            Map.entry("08", Why.UNREACHABLE),
            Map.entry("28", Why.UNREACHABLE),
            Map.entry("3D", Why.UNREACHABLE),
            Map.entry("3F", Why.UNREACHABLE),
            Map.entry("53", Why.UNREACHABLE),
            Map.entry("57", Why.UNREACHABLE));

    private final PGSimpleDataSource server;
    private @Nullable HikariDataSource readers;

    PostgresDatabase(String location) {
        server = new PGSimpleDataSource();
        server.setUrl(location);
        server.setDefaultRowFetchSize(FETCH);
        server.setApplicationName("attest");
    }

    static boolean names(String location) {
        return location.toLowerCase(Locale.ROOT).startsWith(PREFIX);
    }

    @Override
    public boolean present() {
        return Jdbi.create(server)
                .withHandle(handle -> handle.createQuery("SELECT to_regclass('journal') IS NOT NULL")
                        .mapTo(Boolean.class)
                        .one());
    }

    @Override
    public ConnectionFactory reading() {
        return () -> pool().getConnection();
    }

    @Override
    public void measure(MeterRegistry registry) {
        HikariDataSource pool = pool();
        if (pool.getMetricsTrackerFactory() == null) {
            pool.setMetricsTrackerFactory(new MicrometerMetricsTrackerFactory(registry));
        }
    }

    /** The pool is made when it is first needed: a server that cannot be reached has then been found out without waiting. */
    private synchronized HikariDataSource pool() {
        HikariDataSource pool = readers;
        if (pool == null) {
            HikariConfig config = new HikariConfig();
            config.setDataSource(server);
            config.setPoolName("record");
            // a plan that fits any word would read the whole of a table for a rare one
            config.setConnectionInitSql("SET plan_cache_mode = force_custom_plan");
            config.setMaximumPoolSize(READERS);
            config.setMinimumIdle(0);
            config.setReadOnly(true);
            config.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
            pool = new HikariDataSource(config);
            readers = pool;
        }
        return pool;
    }

    @Override
    public DataSource writing() {
        return server;
    }

    @Override
    public void lock(Handle handle) {
        handle.execute(
                "SELECT set_config('lock_timeout', ?, true) WHERE current_setting('lock_timeout') = '0'", LOCK_TIMEOUT);
        handle.execute("LOCK TABLE journal IN EXCLUSIVE MODE");
    }

    @Override
    public String folder() {
        return "postgresql";
    }

    @Override
    public String bytes() {
        return "BYTEA";
    }

    @Override
    public List<String> integrity(Handle handle) {
        return List.of();
    }

    /** The index is over a column that the server makes itself and lets nobody write. */
    @Override
    public List<String> searchable(Handle handle) {
        return List.of();
    }

    @Override
    public String found() {
        return "SELECT entry FROM search WHERE lexemes @@ CAST(:text AS tsquery)";
    }

    /** Every word stands between quotes, with the letters of the scopes behind it; see the migration of search. */
    @Override
    public String wording(TextQuery query) {
        String letters =
                query.scopes().stream().map(PostgresDatabase::letter).sorted().collect(Collectors.joining());
        return query.terms().stream().map(term -> wording(term, letters)).collect(Collectors.joining(" & "));
    }

    private static String letter(TextQuery.Scope scope) {
        return switch (scope) {
            case PEOPLE -> "A";
            case PLACES -> "B";
            case QUOTES -> "C";
            case WORDS -> "D";
        };
    }

    private static String wording(TextQuery.Term term, String letters) {
        StringBuilder wording = new StringBuilder();
        int last = term.words().size() - 1;
        for (int i = 0; i <= last; i++) {
            String mark = letters + (i == last && term.beginning() ? "*" : "");
            wording.append(i == 0 ? "" : " <-> ")
                    .append('\'')
                    .append(term.words().get(i))
                    .append('\'');
            wording.append(mark.isEmpty() ? "" : ":" + mark);
        }
        return "(" + wording + ")";
    }

    @Override
    public boolean backUp(Path file) {
        return false;
    }

    @Override
    public Optional<Why> why(SQLException failure) {
        String state = failure.getSQLState();
        if (state == null || state.length() < 2) {
            return Optional.empty();
        }
        return Optional.ofNullable(STATES.getOrDefault(state, STATES.get(state.substring(0, 2))));
    }

    @Override
    public synchronized void close() {
        HikariDataSource pool = readers;
        if (pool != null) {
            pool.close();
        }
    }
}
