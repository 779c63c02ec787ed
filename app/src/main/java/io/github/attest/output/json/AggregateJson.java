package io.github.attest.output.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.attest.model.Aggregate;
import io.github.attest.model.CountRange;
import io.github.attest.model.Evidence;
import io.github.attest.model.Harm;
import io.github.attest.model.HarmType;
import io.github.attest.model.Source;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** A total that a source states for a period and an area, as JSON. */
public final class AggregateJson {
    private AggregateJson() {}

    /** An aggregate with the words that carry it. */
    public static ObjectNode of(Aggregate aggregate) {
        ObjectNode node = Nodes.object();
        node.put(
                "period", aggregate.period() == null ? null : aggregate.period().edtf());
        Nodes.put(node, "place", aggregate.place(), PlaceJson::of);
        Nodes.put(node, "killed", total(aggregate, HarmType.KILLED), CountJson::of);
        Nodes.put(node, "injured", total(aggregate, HarmType.INJURED), CountJson::of);
        Nodes.put(node, "casualties", total(aggregate, HarmType.KILLED_OR_INJURED), CountJson::of);
        Nodes.put(node, "missing", total(aggregate, HarmType.MISSING), CountJson::of);
        node.set("groups", Nodes.array(aggregate.harms(), CountJson::of));
        node.set("belligerents", Nodes.array(aggregate.belligerents(), PartyJson::of));
        node.set(
                "chain",
                Nodes.strings(aggregate.chain().stream().map(Source::name).toList()));
        aggregate.evidence().stream()
                .min(Comparator.comparing(
                                (Evidence evidence) -> !evidence.field().harm())
                        .thenComparing(Evidence::part, Comparator.reverseOrder()))
                .ifPresent(evidence -> putQuote(node, evidence));
        return node;
    }

    private static @Nullable CountRange total(Aggregate aggregate, HarmType type) {
        Harm total = aggregate.total(type);
        return total == null ? null : total.count();
    }

    /** Offsets are left out for words of the headline, since a reader would look for them in the text. */
    static void putQuote(ObjectNode node, Evidence evidence) {
        boolean inText = evidence.part() == Evidence.Part.TEXT;
        node.put("quote", evidence.quote());
        node.put("start", inText ? (Integer) evidence.start() : null);
        node.put("end", inText ? (Integer) evidence.end() : null);
    }
}
