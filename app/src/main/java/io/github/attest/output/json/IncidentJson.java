package io.github.attest.output.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.attest.decision.Ruling;
import io.github.attest.model.Assessment;
import io.github.attest.model.CivilianStatus;
import io.github.attest.model.Incident;
import io.github.attest.model.Link;
import io.github.attest.model.Origin;
import io.github.attest.model.PartialWeight;
import io.github.attest.output.json.Outline.Member;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** An incident and the judgement on it, as JSON: a line of {@code attest link --format jsonl}. */
public final class IncidentJson {
    private IncidentJson() {}

    /** An incident, the judgement in force, and where people decided it, the rules' suggestion beside it. */
    public static ObjectNode of(Incident incident, Ruling ruling) {
        return of(Outline.of(incident), ruling);
    }

    /** The same of an incident in outline. */
    public static ObjectNode of(Outline incident, Ruling ruling) {
        ObjectNode node = Nodes.object();
        node.put("id", incident.id());
        node.set("reports", Nodes.strings(reports(incident.members().stream())));
        node.set("main", Nodes.strings(reports(incident.members().stream().filter(Member::main))));
        node.set("origins", Nodes.array(incident.origins(), origin -> Nodes.strings(origin.reports())));
        putJudgement(node, ruling.assessment());
        node.set("voices", Nodes.array(incident.origins(), IncidentJson::of));
        node.set(
                "accounts",
                Nodes.strings(incident.members().stream().map(Member::account).toList()));
        node.set("links", incident.links());
        Nodes.put(node, "suggestion", ruling.decided() ? ruling.suggestion() : null, IncidentJson::judgement);
        Set<String> accounts = incident.accounts();
        node.set(
                "decisions", Nodes.array(ruling.decisions(), one -> DecisionJson.of(one, ruling.holds(one, accounts))));
        return node;
    }

    /** What ties accounts of an incident to one another. */
    public static ArrayNode links(List<Link> links) {
        return Nodes.array(links, IncidentJson::of);
    }

    /** The same with {@code account_details}: its accounts in full, each with the id of its report. */
    public static ObjectNode whole(Incident incident, Ruling ruling) {
        // "accounts" holds their ids already, and a name of the output never changes its meaning.
        return of(incident, ruling)
                .set(
                        "account_details",
                        Nodes.array(
                                incident.accounts(),
                                account -> AccountJson.of(account).put("report", account.report())));
    }

    private static ObjectNode judgement(Assessment assessment) {
        ObjectNode node = Nodes.object();
        putJudgement(node, assessment);
        return node;
    }

    private static List<String> reports(Stream<Member> accounts) {
        return accounts.map(Member::report).distinct().toList();
    }

    private static void putJudgement(ObjectNode node, Assessment assessment) {
        Nodes.put(node, "killed", assessment.killed(), CountJson::of);
        Nodes.put(node, "injured", assessment.injured(), CountJson::of);
        Nodes.put(node, "casualties", assessment.casualties(), CountJson::of);
        node.set("groups", Nodes.array(assessment.groups(), CountJson::of));
        Nodes.put(node, "date", assessment.date(), DateJson::of);
        Nodes.put(node, "place", assessment.place(), PlaceJson::of);
        node.set("belligerents", Nodes.array(assessment.belligerents(), PartyJson::of));
        node.set("weapons", Nodes.strings(assessment.weapons()));
        node.set("targets", Nodes.strings(assessment.targets()));
        CivilianStatus civilians = assessment.civilians();
        node.put("civilians", civilians == null ? null : civilians.label());
        node.put("grade", assessment.grade().label());
        node.put("strike_status", assessment.strikeStatus().label());
        node.set("reasons", Nodes.strings(assessment.reasons()));
        node.put("author", assessment.author());
    }

    private static ObjectNode of(Origin origin) {
        ObjectNode node = Nodes.object();
        node.put("source", origin.source() == null ? null : origin.source().name());
        node.put("kind", origin.source() == null ? null : origin.source().kind().label());
        node.set("reports", Nodes.strings(origin.reports()));
        node.set("reasons", Nodes.strings(origin.reasons()));
        return node;
    }

    private static ObjectNode of(Link link) {
        ObjectNode node = Nodes.object();
        node.put("account", link.account());
        node.put("other", link.other());
        node.put("kind", link.kind().name().toLowerCase(Locale.ROOT));
        node.put("match_weight", link.matchWeight());
        node.set("waterfall", Nodes.array(link.waterfall(), IncidentJson::of));
        return node;
    }

    static ObjectNode of(PartialWeight weight) {
        ObjectNode node = Nodes.object();
        node.put("comparison", weight.comparison());
        node.put("level", weight.level());
        node.put("bits", weight.bits());
        node.put("sentence", weight.sentence());
        return node;
    }
}
