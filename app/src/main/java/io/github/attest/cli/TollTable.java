package io.github.attest.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.attest.model.Aggregate;
import io.github.attest.model.Grade;
import io.github.attest.output.json.AggregateJson;
import io.github.attest.record.Toll;
import io.github.attest.record.Total;
import java.util.List;
import java.util.Locale;

/** The totals of a record as JSON and as a table. */
final class TollTable {
    /** In the order in which they count. */
    private static final List<Grade> GRADES =
            List.of(Grade.CONFIRMED, Grade.FAIR, Grade.WEAK, Grade.CONTESTED, Grade.DISCOUNTED);

    private static final String ROW = "%-17s %9s   %-26s %-26s %s%n".replace("%n", "\n");

    private TollTable() {}

    static ObjectNode json(Toll toll, List<Aggregate> aggregates) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.set("headline", json(toll.headline()));
        ObjectNode grades = node.putObject("grades");
        GRADES.forEach(grade -> grades.set(grade.label(), json(toll.of(grade))));
        ArrayNode stated = node.putArray("aggregates");
        aggregates.forEach(aggregate -> stated.add(AggregateJson.of(aggregate).put("report", aggregate.report())));
        return node;
    }

    private static ObjectNode json(Toll.Line line) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("incidents", line.incidents());
        node.put("decided", line.decided());
        node.set("killed", json(line.killed()));
        node.set("injured", json(line.injured()));
        node.set("casualties", json(line.casualties()));
        return node;
    }

    /**
     * {@code max} is null where some incident has only a lower bound, since then nothing bounds the sum; both are null where
     * there are incidents and none has a figure, since unknown is not zero.
     */
    private static ObjectNode json(Total total) {
        boolean unknown = total.known() == 0 && total.unknown() > 0;
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("min", unknown ? null : (Long) total.min());
        node.put("max", unknown || total.open() > 0 ? null : (Long) total.max());
        node.put("known", total.known());
        node.put("unknown", total.unknown());
        return node;
    }

    static String prose(Toll toll) {
        StringBuilder table = new StringBuilder(row("", "incidents", "killed", "injured", "killed or injured"));
        table.append(row("Confirmed and Fair", toll.headline()));
        for (Grade grade : GRADES) {
            table.append(row("  " + grade.label(), toll.of(grade)));
        }
        int decided =
                GRADES.stream().mapToInt(grade -> toll.of(grade).decided()).sum();
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
