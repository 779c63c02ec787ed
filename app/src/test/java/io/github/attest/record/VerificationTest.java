package io.github.attest.record;

import static io.github.attest.record.Samples.TESTER;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody alters the tables behind the record's back; {@code verify} says what and where. */
@OnEachDatabase
class VerificationTest {
    @Parameter
    Place place;

    @TempDir
    Path folder;

    @AutoClose
    private CasualtyRecord record;

    private String location;

    /** Entries: 1 and 2 the reports, 3 the accounts of inc-1, 4 the judgement on it. */
    @BeforeEach
    void open() {
        location = place.of(folder);
        record = CasualtyRecord.open(location);
        record.add(Samples.withAggregate("a"), Samples.original("a"), TESTER);
        record.add(Samples.report("b"), Samples.original("b"), TESTER);
        record.link(Grouping.of("a b"), TESTER);
    }

    @Test
    void aSoundRecordHasNoViolations() {
        Verification verification = record.verify();
        assertThat(verification.violations()).isEmpty();
        assertThat(verification.sound()).isTrue();
        assertThat(verification.tip()).isEqualTo(record.tip());
        assertThat(verification.originals()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        UPDATE journal SET author = 'somebody else' WHERE sequence = 2                        | 2 hash
        UPDATE journal SET time = '2020-01-01T00:00:00Z' WHERE sequence = 3                   | 3 hash
        UPDATE journal SET reason = 'another' WHERE sequence = 4                              | 4 hash
        UPDATE journal SET hash = 'ff' WHERE sequence = 2                                     | 2 hash, 3 chain
        UPDATE journal SET payload = REPLACE(payload, 'On Tuesday', 'On  Tuesday') WHERE sequence = 1 | 1 hash, 1 quote
        UPDATE journal SET payload = REPLACE(payload, '"grade":', '"grade" :') WHERE sequence = 4 | 4 hash, 4 payload
        UPDATE journal SET payload = '{' WHERE sequence = 4                                   | 0 projection, 3 projection, 4 hash, 4 payload
        UPDATE journal SET kind = 'rumour' WHERE sequence = 4                                 | 0 projection, 3 projection, 4 hash, 4 payload
        DELETE FROM journal WHERE sequence = 3                                                | 0 projection, 4 chain
        DELETE FROM original WHERE sha256 = (SELECT sha256 FROM report WHERE id = 'b')        | 2 original
        UPDATE original SET deflated = X'00' WHERE sha256 = (SELECT sha256 FROM report WHERE id = 'b') | 2 original
        UPDATE original SET length = 1 WHERE sha256 = (SELECT sha256 FROM report WHERE id = 'b') | 2 original
        UPDATE original SET sha256 = '00' WHERE sha256 = (SELECT sha256 FROM report WHERE id = 'b') | 0 original, 2 original
        UPDATE account SET body = REPLACE(body, '12', '120') WHERE id = 'a#1'                 | 1 projection
        UPDATE assessment SET killed_min = 0                                                  | 4 projection
        UPDATE report SET title = NULL WHERE id = 'a'                                         | 1 projection
        DELETE FROM incident                                                                  | 3 projection
        INSERT INTO aggregate VALUES ('x', 'a', 1, '{}')                                      | 0 projection
        """)
    void everyAlterationIsNamed(String alteration, String found) {
        assertThat(alter(alteration)).isPositive();
        assertThat(found()).isEqualTo(found);
    }

    @Test
    void allAlterationsAreNamedNotOnlyTheFirst() {
        alter("UPDATE journal SET author = 'somebody else' WHERE sequence = 1");
        alter("UPDATE original SET deflated = X'00'");
        alter("UPDATE report SET url = 'elsewhere' WHERE id = 'b'");
        assertThat(found()).isEqualTo("1 hash, 1 original, 2 original, 2 projection");
    }

    @Test
    void anEntryMadeAnewBreaksTheChainAfterIt() {
        // Whoever alters an entry and computes its hash again has to compute all that follow.
        var second = record.log(2, 1).getFirst();
        var forged = new io.github.attest.record.journal.Entry(
                        2,
                        second.time(),
                        "somebody else",
                        second.kind(),
                        second.reason(),
                        second.payload(),
                        second.previous(),
                        "")
                .sealed();
        alter("UPDATE journal SET author = 'somebody else', hash = '" + forged.hash() + "' WHERE sequence = 2");
        assertThat(found()).isEqualTo("3 chain");
    }

    @Test
    void tablesThatWereAlteredAreMendedFromTheJournal() {
        List<RecordedIncident> before = record.incidents();
        alter("DELETE FROM account");
        alter("UPDATE assessment SET grade = 'FAIR', killed_min = 0");

        record.rebuild();

        assertThat(record.incidents()).isEqualTo(before);
        assertThat(record.verify().sound()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        DELETE FROM account
        UPDATE account SET body = 'nonsense'
        UPDATE ruling SET body = '{"grade":"SPLENDID"}'
        UPDATE report SET added = 'yesterday'
        UPDATE report SET published = 'yesterday'
        UPDATE incident SET links = NULL, becomes = id
        """)
    void readingDamagedTablesSaysSo(String alteration) {
        alter(alteration);
        assertThat(org.junit.jupiter.api.Assertions.assertThrows(
                                RecordUnavailable.class, () -> record.incident("inc-1"))
                        .problem()
                        .code())
                .isEqualTo("record-damaged");
    }

    private int alter(String statement) {
        return place.database(location)
                .withHandle(handle -> handle.execute(statement.replace("X'00'", place.zeroByte())));
    }

    private String found() {
        return record.verify().violations().stream()
                .map(violation -> violation.sequence() + " " + violation.code())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
