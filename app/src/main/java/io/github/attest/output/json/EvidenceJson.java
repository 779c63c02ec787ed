package io.github.attest.output.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.attest.model.Claim;
import io.github.attest.model.Evidence;
import java.util.List;
import java.util.Locale;

/** The words that carry an account, as JSON: one object for each field that words carry. */
public final class EvidenceJson {
    /** A piece of evidence and what made it. Two equal ones are one: several claims may rest on the same words. */
    private record Cited(Evidence evidence, Claim claim) {
        String rule() {
            return claim.rule();
        }
    }

    private EvidenceJson() {}

    /** All evidence of the claims that stands in one part of the report, in the order of the claims, none twice. */
    public static ArrayNode of(List<Claim> claims, Evidence.Part part) {
        List<ObjectNode> nodes = claims.stream()
                .flatMap(claim -> claim.evidence().stream().map(evidence -> new Cited(evidence, claim)))
                .filter(cited -> cited.evidence().part() == part)
                .map(EvidenceJson::of)
                .distinct()
                .toList();
        return Nodes.array(nodes, node -> node);
    }

    private static ObjectNode of(Cited cited) {
        Evidence evidence = cited.evidence();
        ObjectNode node = Nodes.object();
        node.put("quote", evidence.quote());
        node.put("start", evidence.start());
        node.put("end", evidence.end());
        node.put("field", evidence.field().label());
        node.put("rule", cited.rule());
        node.put("modality", cited.claim().modality().name().toLowerCase(Locale.ROOT));
        return node;
    }
}
