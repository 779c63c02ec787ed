package io.github.attest.record.projection;

import java.util.List;
import java.util.stream.Collectors;

/** The tables that follow from the journal, with their columns in order; the first column is the key. */
enum Table {
    REPORT("report", "id entry added sha256 source url title published language accounts"),
    ACCOUNT("account", "id report main position entry body"),
    AGGREGATE("aggregate", "id report entry body"),
    INCIDENT("incident", "id number entry becomes voices origins links"),
    ASSESSMENT(
            "assessment",
            "incident number entry grade rank decided day date_earliest date_latest country latitude longitude"
                    + " killed_min killed_max injured_min injured_max casualties_min casualties_max children_min"
                    + " children_max women_min women_max most_killed most_injured places belligerents weapons targets"),
    RULING("ruling", "incident entry decisions body"),
    SUGGESTION("suggestion", "incident entry body"),
    REVISION("revision", "incident entry number"),
    DECISION("decision", "entry withdrawn time author reason kind body report"),
    NAMED("named", "id entry account"),
    MEMBERSHIP("membership", "account entry incident position"),
    SEARCH("search", "entry report people places quotes words");

    private final String title;
    private final String columns;

    Table(String title, String columns) {
        this.title = title;
        this.columns = columns;
    }

    String title() {
        return title;
    }

    List<String> columns() {
        return List.of(columns.split(" "));
    }

    String key() {
        return columns().getFirst();
    }

    /** Puts a row in, over the one of the same key if there is one; understood by SQLite and PostgreSQL alike. */
    String upsert() {
        String values = columns().stream().map(column -> ":" + column).collect(Collectors.joining(", "));
        String updates = columns().stream()
                .skip(1)
                .map(column -> column + " = excluded." + column)
                .collect(Collectors.joining(", "));
        return "INSERT INTO " + title + " (" + String.join(", ", columns()) + ") VALUES (" + values + ") ON CONFLICT ("
                + key() + ") DO UPDATE SET " + updates;
    }

    /** Takes the row of a key out. */
    String delete() {
        return "DELETE FROM " + title + " WHERE " + key() + " = :" + key();
    }

    String select() {
        return "SELECT " + String.join(", ", columns()) + " FROM " + title + " ORDER BY " + key();
    }
}
