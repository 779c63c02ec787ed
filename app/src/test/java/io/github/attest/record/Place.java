package io.github.attest.record;

import io.github.attest.json.Sha256;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;

/** Where a test keeps its record. */
public enum Place {
    /** A file. */
    SQLITE {
        @Override
        public String of(Path folder) {
            return folder.resolve("a record.db").toString();
        }

        @Override
        public Jdbi database(String location) {
            return Jdbi.create("jdbc:sqlite:" + location);
        }

        @Override
        String impatient(String location) {
            return "jdbc:sqlite:" + location + "?busy_timeout=100";
        }

        @Override
        String lock() {
            return "BEGIN IMMEDIATE";
        }

        @Override
        String zeroByte() {
            return "X'00'";
        }
    },

    /** A schema of its own on the server that {@code ATTEST_TEST_POSTGRES} names; {@code .ci/postgres} starts one. */
    POSTGRESQL {
        @Override
        public String of(Path folder) {
            String server = server().orElseThrow();
            String schema = "t"
                    + Sha256.of(folder.toString().getBytes(StandardCharsets.UTF_8))
                            .substring(0, 20);
            Jdbi.create(server).useHandle(handle -> handle.execute("CREATE SCHEMA IF NOT EXISTS " + schema));
            return server + "&currentSchema=" + schema;
        }

        @Override
        public Jdbi database(String location) {
            return Jdbi.create(location);
        }

        @Override
        String impatient(String location) {
            return location + "&options=-c%20lock_timeout=100";
        }

        @Override
        String lock() {
            return "BEGIN; LOCK TABLE journal IN EXCLUSIVE MODE";
        }

        @Override
        String zeroByte() {
            return "'\\x00'::bytea";
        }
    };

    /** The places of this machine. */
    static Stream<Place> available() {
        return Arrays.stream(values()).filter(place -> place == SQLITE || server().isPresent());
    }

    /** The server for the tests, if there is one. */
    static Optional<String> server() {
        return Optional.ofNullable(System.getenv("ATTEST_TEST_POSTGRES"));
    }

    /** The location that belongs to a folder of the test's own, the same each time. */
    public abstract String of(Path folder);

    /** The database behind the record's back. */
    public abstract Jdbi database(String location);

    /** The same location for a program that waits a tenth of a second for another writer. */
    abstract String impatient(String location);

    /** The statement with which a writer shuts out the others. */
    abstract String lock();

    /** One byte, zero, as a value of the type for bytes. */
    abstract String zeroByte();
}
