package io.github.attest.record;

import io.github.attest.model.Grade;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Rows of the tables as records. What Attest would never have written is a {@link DamagedRow}. */
final class RowMappers {
    private RowMappers() {}

    static RecordedReport report(ResultSet row) throws SQLException {
        return new RecordedReport(
                text(row, "id"),
                row.getLong("entry"),
                parsed(text(row, "added"), Instant::parse),
                text(row, "sha256"),
                row.getString("source"),
                row.getString("url"),
                row.getString("title"),
                day(row.getString("published")),
                text(row, "language"),
                row.getInt("accounts"));
    }

    static Grade grade(ResultSet row) throws SQLException {
        return parsed(text(row, "grade"), Grade::valueOf);
    }

    /** The totals of a row of sums: for each harm its {@code _min}, {@code _max}, {@code _known} and {@code _open}. */
    static Toll.Line line(ResultSet row) throws SQLException {
        int incidents = row.getInt("incidents");
        return new Toll.Line(
                incidents,
                total(row, "killed", incidents),
                total(row, "injured", incidents),
                total(row, "casualties", incidents));
    }

    private static Total total(ResultSet row, String harm, int incidents) throws SQLException {
        int known = row.getInt(harm + "_known");
        return new Total(
                row.getLong(harm + "_min"),
                row.getLong(harm + "_max"),
                known,
                row.getInt(harm + "_open"),
                incidents - known);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : parsed(text, LocalDate::parse);
    }

    private static String text(ResultSet row, String column) throws SQLException {
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
