package io.github.attest.output.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.attest.decision.Correction;
import io.github.attest.decision.Judgement;
import io.github.attest.decision.Pairing;
import io.github.attest.decision.StandingDecision;
import io.github.attest.decision.Voiced;
import io.github.attest.model.Group;
import io.github.attest.model.HarmType;
import io.github.attest.model.ResolvedDate;
import io.github.attest.model.ResolvedPlace;
import io.github.attest.model.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person decided, as JSON. Every field is there for every kind; those that a kind has no use for are null. */
public final class DecisionJson {
    private DecisionJson() {}

    /** A decision, and whether it still holds. */
    static ObjectNode of(StandingDecision standing, boolean holds) {
        return of(standing).put("holds", holds);
    }

    /** A decision by itself. Whether it still holds is a matter of the incident, and null here. */
    public static ObjectNode of(StandingDecision standing) {
        ObjectNode node = Nodes.object();
        node.put("entry", standing.entry());
        node.put("time", standing.time().toString());
        node.put("author", standing.author());
        node.put("reason", standing.reason());
        node.put("kind", standing.decision().label());
        node.putNull("holds")
                .putNull("incident")
                .putNull("accounts")
                .putNull("others")
                .putNull("grade");
        node.putNull("type").putNull("group").putNull("min").putNull("max").putNull("belligerents");
        node.putNull("date")
                .putNull("place")
                .putNull("civilians")
                .putNull("field")
                .putNull("name")
                .putNull("report")
                .putNull("voices");
        switch (standing.decision()) {
            case Pairing pairing -> put(node, pairing);
            case Judgement judgement -> put(node, judgement);
            case Correction correction -> put(node, correction);
            case Voiced voiced -> {
                node.set("accounts", Nodes.strings(voiced.named()));
                node.set("voices", Nodes.array(voiced.voices(), DecisionJson::voice));
            }
        }
        return node;
    }

    private static ObjectNode voice(Source source) {
        return Nodes.object()
                .put("name", source.name())
                .put("kind", source.kind().label());
    }

    private static void put(ObjectNode node, Pairing pairing) {
        switch (pairing) {
            case Pairing.Same same -> putSides(node, same.accounts(), same.others());
            case Pairing.Different different -> putSides(node, different.accounts(), different.others());
            case Pairing.Split split -> {
                node.put("incident", split.incident());
                putSides(node, split.leaving(), split.staying());
            }
        }
    }

    private static void putSides(ObjectNode node, List<String> accounts, List<String> others) {
        node.set("accounts", Nodes.strings(accounts));
        node.set("others", Nodes.strings(others));
    }

    private static void put(ObjectNode node, Correction correction) {
        node.set("accounts", Nodes.strings(correction.accounts()));
        switch (correction) {
            case Correction.Retracted retracted -> node.put("report", retracted.report());
            case Correction.Dismissed dismissed -> {}
            case Correction.Counted counted ->
                putFigure(node, counted.type(), counted.group(), counted.min(), counted.max());
            case Correction.Situated situated -> {
                ResolvedDate date = situated.date();
                ResolvedPlace place = situated.place();
                node.set("date", date == null ? null : DateJson.of(date));
                node.set("place", place == null ? null : PlaceJson.of(place));
            }
        }
    }

    private static void putFigure(
            ObjectNode node, HarmType type, @Nullable Group group, @Nullable Integer min, @Nullable Integer max) {
        node.put("type", type.label());
        node.put("group", group == null ? null : group.label());
        node.put("min", min);
        node.put("max", max);
    }

    private static void put(ObjectNode node, Judgement judgement) {
        node.put("incident", judgement.incident());
        node.set("accounts", Nodes.strings(judgement.accounts()));
        switch (judgement) {
            case Judgement.Graded graded -> node.put("grade", graded.grade().label());
            case Judgement.Ranged ranged -> putFigure(node, ranged.type(), ranged.group(), ranged.min(), ranged.max());
            case Judgement.Located located -> node.set("place", PlaceJson.of(located.place()));
            case Judgement.Dated dated -> node.set("date", DateJson.of(dated.date()));
            case Judgement.Identified identified ->
                node.put("civilians", identified.status().label());
            case Judgement.Disclosed disclosed ->
                node.put("field", disclosed.field().label()).put("name", disclosed.name());
            case Judgement.Attributed attributed ->
                node.set("belligerents", Nodes.array(attributed.belligerents(), PartyJson::of));
        }
    }
}
