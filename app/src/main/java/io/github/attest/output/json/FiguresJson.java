package io.github.attest.output.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.attest.model.Estimate;
import io.github.attest.model.Figures;
import io.github.attest.model.OwnAssessment;
import io.github.attest.model.Reckoning;
import java.util.Locale;

/** How the figures of an incident come about, as JSON. */
public final class FiguresJson {
    private FiguresJson() {}

    /** Adds {@code ranges}, {@code own_assessments} and {@code views} to an incident. */
    public static ObjectNode add(ObjectNode incident, Figures figures) {
        incident.set("ranges", Nodes.array(figures.ranges(), FiguresJson::of));
        incident.set("own_assessments", Nodes.array(figures.ownAssessments(), FiguresJson::of));
        ObjectNode views = incident.putObject("views");
        Nodes.put(views, "ucdp", figures.ucdp(), FiguresJson::of);
        views.put("acled", figures.acled());
        return incident;
    }

    private static ObjectNode of(Reckoning reckoning) {
        ObjectNode node = Nodes.object();
        node.put("group", reckoning.group().label());
        node.put("type", reckoning.type().label());
        node.put("min", reckoning.range().min());
        node.put("max", reckoning.range().max());
        node.set("lowest", Nodes.strings(reckoning.lowest()));
        node.set("highest", Nodes.strings(reckoning.highest()));
        node.set("counted", Nodes.array(reckoning.counted(), FiguresJson::of));
        node.set("left_out", Nodes.array(reckoning.leftOut(), FiguresJson::of));
        return node;
    }

    private static ObjectNode of(Reckoning.Figure figure) {
        return Nodes.object().put("account", figure.account()).set("figure", CountJson.of(figure.count()));
    }

    private static ObjectNode of(Reckoning.LeftOut leftOut) {
        ObjectNode node = Nodes.object();
        node.put("account", leftOut.account());
        node.put("why", leftOut.why().name().toLowerCase(Locale.ROOT));
        Nodes.put(node, "figure", leftOut.count(), CountJson::of);
        Reckoning.Figure by = leftOut.by();
        node.put("by", by == null ? null : by.account());
        return node;
    }

    private static ObjectNode of(OwnAssessment own) {
        ObjectNode node = Nodes.object();
        node.put("party", own.party());
        node.put("verdict", own.verdict().label());
        Nodes.put(node, "killed", own.killed(), CountJson::of);
        Nodes.put(node, "injured", own.injured(), CountJson::of);
        node.set("accounts", Nodes.strings(own.accounts()));
        node.put("reason", own.reason());
        return node;
    }

    private static ObjectNode of(Estimate estimate) {
        return Nodes.object()
                .put("low", estimate.low())
                .put("best", estimate.best())
                .put("high", estimate.high());
    }
}
