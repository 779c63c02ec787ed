package io.github.attest.record;

import io.github.attest.decision.Judgement;
import io.github.attest.model.Assessment;
import java.util.List;
import java.util.Objects;

/**
 * What is in force for an incident, without what led to it: as much as a map needs of many.
 *
 * @param assessment the judgement, which names the incident
 * @param disclosures what people decided may be published of the incident or not, in the order of deciding
 */
public record Judged(Assessment assessment, List<Judgement.Disclosed> disclosures) {
    public Judged {
        Objects.requireNonNull(assessment);
        disclosures = List.copyOf(disclosures);
    }
}
