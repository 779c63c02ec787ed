package io.github.attest.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.sql.DataSource;
import org.jdbi.v3.core.ConnectionFactory;

/**
 * Connections that are opened once and handed out again, for a database in a file: opening one takes longer than reading a page. Safe
 * for use by several threads.
 */
final class KeptConnections implements ConnectionFactory {
    /** So many are kept; more are opened where more are needed at once, and closed again. */
    private static final int MOST = 8;

    private final DataSource source;
    private final Deque<Connection> idle = new ArrayDeque<>();
    private boolean closed;

    KeptConnections(DataSource source) {
        this.source = source;
    }

    @Override
    public Connection openConnection() throws SQLException {
        synchronized (idle) {
            if (!idle.isEmpty()) {
                return idle.pop();
            }
        }
        return source.getConnection();
    }

    /** One in the middle of a transaction is not used again. */
    @Override
    public void closeConnection(Connection connection) throws SQLException {
        if (connection.getAutoCommit()) {
            synchronized (idle) {
                if (!closed && idle.size() < MOST) {
                    idle.push(connection);
                    return;
                }
            }
        }
        connection.close();
    }

    void close() throws SQLException {
        synchronized (idle) {
            closed = true;
            while (!idle.isEmpty()) {
                idle.pop().close();
            }
        }
    }
}
