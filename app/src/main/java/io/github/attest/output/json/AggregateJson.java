package io.github.attest.output.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.attest.model.Aggregate;
import io.github.attest.model.CountRange;
import io.github.attest.model.Evidence;
import io.github.attest.model.Group;
import io.github.attest.model.Harm;
import io.github.attest.model.HarmType;
import io.github.attest.model.Source;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A total that a source states for a period and an area, as JSON. */
public final class AggregateJson {
    /** Groups that stand for the whole rather than for a part of it. */
    private static final Set<Group> WHOLE = EnumSet.of(Group.PEOPLE, Group.CIVILIANS);

    private AggregateJson() {}

    /** An aggregate with the words that carry it. */
    public static ObjectNode of(Aggregate aggregate) {
        List<Harm> harms = aggregate.harms();
        ObjectNode node = Nodes.object();
        node.put(
                "period", aggregate.period() == null ? null : aggregate.period().edtf());
        Nodes.put(node, "place", aggregate.place(), PlaceJson::of);
        Nodes.put(node, "killed", total(harms, HarmType.KILLED), CountJson::of);
        Nodes.put(node, "injured", total(harms, HarmType.INJURED), CountJson::of);
        Nodes.put(node, "casualties", total(harms, HarmType.KILLED_OR_INJURED), CountJson::of);
        Nodes.put(node, "missing", total(harms, HarmType.MISSING), CountJson::of);
        node.set("groups", Nodes.array(harms, CountJson::of));
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

    /** The figure of the whole; where only a part is counted, that part's figure. */
    private static @Nullable CountRange total(List<Harm> harms, HarmType type) {
        return harms.stream()
                .filter(harm -> harm.type() == type)
                .min(Comparator.comparing(harm -> !WHOLE.contains(harm.group())))
                .map(Harm::count)
                .orElse(null);
    }

    /** Offsets are left out for words of the headline, since a reader would look for them in the text. */
    static void putQuote(ObjectNode node, Evidence evidence) {
        boolean inText = evidence.part() == Evidence.Part.TEXT;
        node.put("quote", evidence.quote());
        node.put("start", inText ? (Integer) evidence.start() : null);
        node.put("end", inText ? (Integer) evidence.end() : null);
    }
}
