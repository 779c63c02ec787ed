package io.github.attest.record;

import static io.github.attest.record.Samples.TESTER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.decision.Correction;
import io.github.attest.decision.Judgement;
import io.github.attest.model.Extraction;
import io.github.attest.model.Grade;
import io.github.attest.pipeline.Pipeline;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** One byte altered in any column of the journal, the documents or the tables that follow: {@code verify} names the row. */
@OnEachDatabase
class AlterationTest {
    private final Random random = new Random(20260311);

    @Parameter
    Place place;

    @TempDir
    Path folder;

    @AutoClose
    private CasualtyRecord record;

    private Jdbi database;

    @BeforeEach
    void open() {
        record = CasualtyRecord.open(place.of(folder));
        database = place.database(place.of(folder));
        for (Extraction extraction : List.of(Samples.withAggregate("a"), Samples.report("b"), Samples.elsewhere("c"))) {
            record.add(extraction, extraction.report().text().getBytes(StandardCharsets.UTF_8), TESTER);
        }
        Pipeline pipeline = Pipeline.standard();
        record.link(pipeline, TESTER);
        record.decide(new Judgement.Graded("inc-1", List.of("a#1", "b#1"), Grade.FAIR), TESTER);
        record.decide(new Correction.Retracted("c", List.of("c#1")), TESTER, pipeline);
        record.decide(new Correction.Dismissed("b#1"), TESTER, pipeline);
        record.withdraw(record.decisions().getLast().entry(), TESTER, pipeline);
        assertThat(record.verify().violations()).isEmpty();
    }

    @Test
    void anAlteredByteOfAnyColumnIsNamed() throws SQLException {
        List<Cell> missed = new ArrayList<>();
        List<Cell> cells = cells();
        for (Cell cell : cells) {
            Object altered = altered(cell.value(), cell.column());
            set(cell, cell.key(), altered);
            if (!named(cell)) {
                missed.add(cell);
            }
            set(cell, cell.column().equals(cell.keyed()) ? altered : cell.key(), cell.value());
        }
        assertThat(missed).isEmpty();
        assertThat(cells).extracting(Cell::table).contains("journal", "original", "aggregate", "decision", "search");
        assertThat(record.verify().violations()).as("all is as it was").isEmpty();
    }

    @Test
    void bytesBehindADocumentAreNamed() {
        alter("UPDATE original SET deflated = deflated || " + place.zeroByte());
        assertThat(record.verify().violations())
                .hasSize(3)
                .allMatch(violation -> violation.code().equals("original"));
    }

    /** A document of 200 MB in 200 KB: no more than one byte beyond the length that its row tells is unpacked. */
    @Test
    void aDocumentThatGrowsBeyondItsLengthIsNamed() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bomb)) {
            for (int i = 0; i < 200; i++) {
                out.write(new byte[1_000_000]);
            }
        }
        database.useHandle(handle -> handle.createUpdate("UPDATE original SET deflated = :bomb")
                .bind("bomb", bomb.toByteArray())
                .execute());
        assertThat(record.verify().violations())
                .hasSize(3)
                .allMatch(violation -> violation.message().matches(".* has (\\d+) bytes instead of \\d+"));
    }

    @Test
    void aWordThatTheFullTextIndexNoLongerHoldsIsNamed() {
        if (place == Place.SQLITE) {
            alter("INSERT INTO search_index (search_index, rowid, people, places, quotes, words)"
                    + " SELECT 'delete', entry, people, places, quotes, words FROM search WHERE report = 'a'");
            assertThat(record.verify().violations()).extracting(Violation::code).contains("file");
        } else {
            assertThat(org.junit.jupiter.api.Assertions.assertThrows(
                            RuntimeException.class, () -> alter("UPDATE search SET lexemes = ''")))
                    .as("the database itself makes that column")
                    .hasMessageContaining("lexemes");
        }
    }

    /** A value of each column of each table. */
    private List<Cell> cells() throws SQLException {
        List<Cell> cells = new ArrayList<>();
        for (Map.Entry<String, List<String>> table :
                new Tables(database).columns().entrySet()) {
            List<Map<String, Object>> rows = database.withHandle(handle ->
                    handle.select("SELECT * FROM " + table.getKey()).mapToMap().list());
            String keyed = table.getValue().getFirst();
            for (String column : table.getValue()) {
                Map<String, Object> row = rows.get(random.nextInt(rows.size()));
                if (!column.equals("lexemes")) {
                    cells.add(new Cell(
                            table.getKey(), keyed, Objects.requireNonNull(row.get(keyed)), column, row.get(column)));
                }
            }
        }
        return cells;
    }

    /** Another value of the same type, as near as one byte. */
    private Object altered(@Nullable Object value, String column) {
        if (value instanceof String text && !text.isEmpty()) {
            int at = random.nextInt(text.length());
            return text.substring(0, at) + (text.charAt(at) == 'x' ? 'y' : 'x') + text.substring(at + 1);
        }
        if (value instanceof byte[] bytes) {
            byte[] others = Arrays.copyOf(bytes, bytes.length);
            others[random.nextInt(bytes.length)] ^= (byte) 0xFF;
            return others;
        }
        if (value instanceof Double number) {
            return Math.nextUp(number);
        }
        if (value instanceof Number number) {
            return number.longValue() + 64;
        }
        return column.matches(".*_m(in|ax)|withdrawn|voices|l.*itude") ? (Object) 7L : "x";
    }

    private boolean named(Cell cell) {
        return record.verify().violations().stream().anyMatch(violation -> switch (cell.table()) {
            case "journal" ->
                violation.sequence() == ((Number) cell.key()).longValue()
                        || cell.column().equals("sequence");
            case "original" ->
                violation.code().equals("original") && violation.message().contains((String) cell.key());
            default -> violation.message().contains("the row " + cell.table() + " " + cell.key() + " ");
        });
    }

    private void set(Cell cell, Object key, @Nullable Object value) {
        int rows = database.withHandle(handle -> handle.createUpdate("UPDATE " + cell.table() + " SET " + cell.column()
                        + " = :value WHERE " + cell.keyed() + " = :key")
                .bind("value", value)
                .bind("key", key)
                .execute());
        assertThat(rows).isOne();
    }

    private void alter(String statement) {
        database.useHandle(handle -> handle.execute(statement));
    }

    /** One value of the database, and how to find it. */
    private record Cell(
            String table,
            String keyed,
            Object key,
            String column,
            @Nullable Object value) {}
}
