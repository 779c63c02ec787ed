package io.github.attest.record;

import static io.github.attest.record.Samples.TESTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found where a record should be. */
class LocationTest {
    @TempDir
    Path folder;

    @Test
    void aRecordIsOneFileOnceItIsClosed() throws IOException {
        Path file = folder.resolve("attest.db");
        try (CasualtyRecord record = CasualtyRecord.open(file.toString())) {
            record.add(Samples.report("a"), Samples.original("a"), TESTER);
        }
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aUrlAndAPathNameTheSameRecord() {
        String file = folder.resolve("attest.db").toString();
        try (CasualtyRecord record = CasualtyRecord.open(file)) {
            record.add(Samples.report("a"), Samples.original("a"), TESTER);
        }
        try (CasualtyRecord record = CasualtyRecord.openExisting("jdbc:sqlite:" + file + "?busy_timeout=100")) {
            assertThat(record.reports()).hasSize(1);
        }
    }

    @Test
    void aRecordThatIsNotThereIsMissingAndStaysSo() {
        String file = folder.resolve("attest.db").toString();
        assertThat(problem(file, true)).isEqualTo("no-record");
        assertThat(problem("jdbc:sqlite:" + file + "?busy_timeout=100", true)).isEqualTo("no-record");
        assertThat(Files.exists(Path.of(file))).isFalse();
    }

    @Test
    void noOtherDatabaseIsSupported() {
        assertThat(problem("jdbc:mysql://localhost/attest", false)).isEqualTo("database-unsupported");
        assertThat(problem("JDBC:SQLITE:x.db", false)).isEqualTo("database-unsupported");
    }

    @Test
    void aFolderOrAFileInNoFolderCannotBeRead() {
        assertThat(problem(folder.toString(), false)).isEqualTo("record-unreadable");
        assertThat(problem(folder.resolve("no/such/attest.db").toString(), false))
                .isEqualTo("record-unreadable");
    }

    @Test
    void aFileOfSomethingElseIsDamaged() throws IOException {
        byte[] noise = new byte[20_000];
        new Random(1).nextBytes(noise);
        Path file = Files.write(folder.resolve("attest.db"), noise);
        assertThat(problem(file.toString(), false)).isEqualTo("record-damaged");
        assertThat(Files.readAllBytes(file)).isEqualTo(noise);
    }

    @Test
    void aDatabaseOfSomebodyElseIsNoRecord() {
        String file = folder.resolve("other.db").toString();
        Jdbi.create("jdbc:sqlite:" + file).useHandle(handle -> handle.execute("CREATE TABLE journal (entry TEXT)"));
        assertThat(problem(file, false)).isEqualTo("not-a-record");
    }

    @Test
    void aRecordOfANewerVersionIsLeftAlone() {
        String file = folder.resolve("attest.db").toString();
        CasualtyRecord.open(file).close();
        Jdbi.create("jdbc:sqlite:" + file)
                .useHandle(handle ->
                        handle.execute("UPDATE flyway_schema_history SET version = '99' WHERE version = '1'"));
        assertThat(problem(file, false)).isEqualTo("record-newer");
    }

    @Test
    void theVersionOfTheTablesIsThatOfTheNewestMigration() {
        var newest = Flyway.configure()
                .dataSource("jdbc:sqlite:" + folder.resolve("attest.db"), null, null)
                .locations("classpath:db/migration", "classpath:db/sqlite")
                .load()
                .info()
                .pending();
        assertThat(newest[newest.length - 1].getVersion().getVersion()).isEqualTo(String.valueOf(Store.SCHEMA));
    }

    private static String problem(String location, boolean existing) {
        return assertThrows(
                        RecordUnavailable.class,
                        () -> (existing ? CasualtyRecord.openExisting(location) : CasualtyRecord.open(location))
                                .close())
                .problem()
                .code();
    }
}
