package io.github.attest.record;

import io.github.attest.json.ModelJson;
import io.github.attest.model.Assessment;
import io.github.attest.model.Grade;
import io.github.attest.record.journal.Payload;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Rows of the tables as records. What Attest would never have written is a {@link DamagedRow}. */
final class RowMappers {
    private RowMappers() {}

    static RecordedReport report(ResultSet row) throws SQLException {
        return new RecordedReport(
                text(row, "id"),
                row.getLong("entry"),
                moment(row, "added"),
                text(row, "sha256"),
                row.getString("source"),
                row.getString("url"),
                row.getString("title"),
                day(row.getString("published")),
                text(row, "language"),
                row.getInt("accounts"),
                retracted(row));
    }

    private static @Nullable Long retracted(ResultSet row) throws SQLException {
        long entry = row.getLong("retracted");
        return row.wasNull() ? null : Long.valueOf(entry);
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        return parsed(text(row, column), Instant::parse);
    }

    static Grade grade(ResultSet row) throws SQLException {
        return parsed(text(row, "grade"), Grade::valueOf);
    }

    /** What is in force for an incident, from {@code body} and {@code decisions}. */
    static Payload.Overruled inForce(ResultSet row) throws SQLException {
        return new Payload.Overruled(
                ModelJson.read(text(row, "body"), Assessment.class),
                Arrays.stream(ModelJson.read(text(row, "decisions"), Long[].class))
                        .toList());
    }

    /** The totals of a row of sums: for each harm its {@code _min}, {@code _max}, {@code _known} and {@code _open}. */
    static Toll.Line line(ResultSet row) throws SQLException {
        int incidents = row.getInt("incidents");
        return new Toll.Line(
                incidents,
                row.getInt("decided"),
                total(row, "killed", incidents),
                total(row, "injured", incidents),
                total(row, "casualties", incidents),
                total(row, "children", incidents),
                total(row, "women", incidents));
    }

    /** The total of a harm from a row of sums, over so many incidents. */
    static Total total(ResultSet row, String harm, int incidents) throws SQLException {
        int known = row.getInt(harm + "_known");
        return new Total(
                row.getLong(harm + "_min"),
                row.getLong(harm + "_max"),
                known,
                row.getInt(harm + "_open"),
                incidents - known);
    }

    static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : parsed(text, LocalDate::parse);
    }

    static String text(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        if (text == null) {
            throw new DamagedRow("nothing stands in the column " + column);
        }
        return text;
    }

    private static <T> T parsed(String text, Function<String, T> parser) {
        try {
            return parser.apply(text);
        } catch (RuntimeException e) {
            throw new DamagedRow("a table holds \"" + text + "\"", e);
        }
    }
}
