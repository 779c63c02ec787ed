package io.github.attest.cli;

import io.github.attest.model.Grade;
import io.github.attest.record.Toll;
import io.github.attest.record.Total;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The totals of a record as a table. */
final class TollTable {
    /** How broad each column is at least; it grows with what stands in it. */
    private static final int[] BREADTHS = {17, 9, 26, 26, 0};

    private final List<String[]> rows = new ArrayList<>();

    private TollTable() {}

    static String prose(Toll toll) {
        TollTable table = new TollTable();
        table.row("", "incidents", "killed", "injured", "killed or injured");
        table.row("Confirmed and Fair", toll.headline());
        Grade.BEST_FIRST.forEach(grade -> table.row("  " + grade.label(), toll.of(grade)));
        List<Grade> numbered = Grade.BEST_FIRST.stream()
                .filter(grade -> toll.of(grade).children().known()
                                + toll.of(grade).women().known()
                        > 0)
                .toList();
        if (!numbered.isEmpty()) {
            table.row("", "", "", "", "");
            table.row("Of those killed", "", "children", "women", "");
            numbered.forEach(grade -> table.row(
                    "  " + grade.label(),
                    "",
                    words(toll.of(grade).children()),
                    words(toll.of(grade).women()),
                    ""));
        }
        int decided = Grade.BEST_FIRST.stream()
                .mapToInt(grade -> toll.of(grade).decided())
                .sum();
        return table.text()
                + (decided > 0
                        ? "Judged by people, in whole or in part: " + Changes.count(decided, "incident") + ".\n"
                        : "");
    }

    private void row(String label, Toll.Line line) {
        row(
                label,
                String.valueOf(line.incidents()),
                words(line.killed()),
                words(line.injured()),
                line.casualties().known() == 0 ? "–" : words(line.casualties()));
    }

    private void row(String... cells) {
        rows.add(cells);
    }

    private String text() {
        String row = String.format(
                Locale.ROOT, "%%-%ds %%%ds   %%-%ds %%-%ds %%s", breadth(0), breadth(1), breadth(2), breadth(3));
        return rows.stream()
                .map(cells -> String.format(Locale.ROOT, row, (Object[]) cells).stripTrailing() + "\n")
                .collect(Collectors.joining());
    }

    private int breadth(int column) {
        return rows.stream().mapToInt(cells -> cells[column].length()).reduce(BREADTHS[column], Math::max);
    }

    private static String words(Total total) {
        if (total.known() == 0) {
            return total.unknown() == 0 ? "–" : "unknown";
        }
        String range = total.min() == total.max()
                ? String.format(Locale.ROOT, "%,d", total.min())
                : String.format(Locale.ROOT, "%,d–%,d", total.min(), total.max());
        String open = total.open() > 0 ? " or more" : "";
        return range + open + (total.unknown() > 0 ? " (" + total.unknown() + " unknown)" : "");
    }
}
