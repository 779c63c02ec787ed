package io.github.attest.pipeline;

import io.github.attest.model.Assessment;
import io.github.attest.model.Extraction;
import io.github.attest.model.Grade;
import io.github.attest.model.Incident;
import io.github.attest.model.Report;
import io.github.attest.model.StrikeStatus;
import java.util.List;

/** All stages from a report to graded incidents. Immutable; safe for use by several threads. */
public final class Pipeline {
    private Pipeline() {}

    /** The pipeline with the built-in gazetteer, lexicons and numeral profile. */
    public static Pipeline standard() {
        return new Pipeline();
    }

    /** Reads the accounts and aggregates out of a report. */
    public Extraction extract(Report report) {
        return new Extraction(report, List.of(), List.of(), List.of());
    }

    /** Groups the accounts of all the reports into incidents; the result does not depend on the order of the reports. */
    public List<Incident> link(List<Extraction> extractions) {
        return extractions.stream()
                .flatMap(extraction -> extraction.accounts().stream())
                .map(account -> new Incident(account.id(), List.of(account), List.of(), List.of()))
                .toList();
    }

    /** Judges an incident: ranges, grade and strike status, with reasons. */
    public Assessment assess(Incident incident) {
        return new Assessment(
                incident.id(),
                null,
                null,
                null,
                List.of(),
                null,
                null,
                List.of(),
                Grade.WEAK,
                StrikeStatus.SINGLE_SOURCE,
                List.of(),
                "rule");
    }
}
