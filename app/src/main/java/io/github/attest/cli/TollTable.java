package io.github.attest.cli;

import io.github.attest.model.Grade;
import io.github.attest.record.Toll;
import io.github.attest.record.Total;
import java.util.Locale;

/** The totals of a record as a table. */
final class TollTable {
    private static final String ROW = "%-17s %9s   %-26s %-26s %s%n".replace("%n", "\n");

    private TollTable() {}

    static String prose(Toll toll) {
        StringBuilder table = new StringBuilder(row("", "incidents", "killed", "injured", "killed or injured"));
        table.append(row("Confirmed and Fair", toll.headline()));
        for (Grade grade : Grade.BEST_FIRST) {
            table.append(row("  " + grade.label(), toll.of(grade)));
        }
        int decided = Grade.BEST_FIRST.stream()
                .mapToInt(grade -> toll.of(grade).decided())
                .sum();
        if (decided > 0) {
            table.append("Judged by people, in whole or in part: ")
                    .append(Changes.count(decided, "incident"))
                    .append(".\n");
        }
        return table.toString();
    }

    private static String row(String label, Toll.Line line) {
        return row(
                label,
                String.valueOf(line.incidents()),
                words(line.killed()),
                words(line.injured()),
                line.casualties().known() == 0 ? "–" : words(line.casualties()));
    }

    private static String row(String... cells) {
        return String.format(Locale.ROOT, ROW, (Object[]) cells).replaceAll(" +\n", "\n");
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
