package io.github.attest.record.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.attest.model.Aggregate;
import io.github.attest.model.Grade;
import io.github.attest.output.json.AggregateJson;
import io.github.attest.record.Toll;
import io.github.attest.record.Total;
import java.util.List;

/** Totals over incidents as JSON. */
public final class TollJson {
    private TollJson() {}

    /** Totals by grade, and the totals that reports state beside them. */
    public static ObjectNode of(Toll toll, List<Aggregate> aggregates) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.set("headline", of(toll.headline()));
        ObjectNode grades = node.putObject("grades");
        Grade.BEST_FIRST.forEach(grade -> grades.set(grade.label(), of(toll.of(grade))));
        ArrayNode stated = node.putArray("aggregates");
        aggregates.forEach(aggregate -> stated.add(AggregateJson.of(aggregate).put("report", aggregate.report())));
        return node;
    }

    private static ObjectNode of(Toll.Line line) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("incidents", line.incidents());
        node.put("decided", line.decided());
        node.set("killed", of(line.killed()));
        node.set("injured", of(line.injured()));
        node.set("casualties", of(line.casualties()));
        node.set("children", of(line.children()));
        node.set("women", of(line.women()));
        return node;
    }

    /**
     * {@code max} is null where some incident has only a lower bound, since then nothing bounds the sum; both are null where
     * there are incidents and none has a figure, since unknown is not zero.
     */
    private static ObjectNode of(Total total) {
        boolean unknown = total.known() == 0 && total.unknown() > 0;
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("min", unknown ? null : (Long) total.min());
        node.put("max", unknown || total.open() > 0 ? null : (Long) total.max());
        node.put("known", total.known());
        node.put("unknown", total.unknown());
        return node;
    }
}
