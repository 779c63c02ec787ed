package io.github.attest.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.attest.assess.Assessor;
import io.github.attest.model.Balance;
import io.github.attest.model.Figures;
import io.github.attest.output.json.ExplanationJson;
import io.github.attest.output.json.FiguresJson;
import io.github.attest.output.json.IncidentJson;
import io.github.attest.output.prose.ExplanationProse;
import io.github.attest.record.CasualtyRecord;
import io.github.attest.record.RecordedIncident;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code attest explain}: why an incident stands as it does. */
@Command(
        name = "explain",
        description = {
            "Explain why an incident stands as it does.",
            "Why these accounts, with the weight of each agreement; why these figures, and what was left out; why this"
                    + " grade;",
            "who traces back to whom; what people decided; and which totals that reports state may cover it."
        })
final class ExplainCommand extends RecordCommand {
    @Parameters(paramLabel = "INCIDENT", description = "Id of the incident.")
    private String id = "";

    @Override
    public Integer call() {
        double threshold = attest().weights().threshold();
        try (CasualtyRecord record = place().open();
                Results results = Results.ofOne(format(), attest().console())) {
            RecordedIncident recorded = DecideCommand.incident(record, id);
            Figures figures = new Assessor().figures(recorded.incident(), attest().profile(), recorded.days());
            List<Balance> totals = record.balances().stream()
                    .filter(balance -> balance.overlap(recorded.id()).isPresent())
                    .toList();
            results.write(
                    () -> json(recorded, figures, threshold, totals),
                    () -> new ExplanationProse(attest().style(), threshold)
                            .of(recorded.incident(), recorded.ruling(), figures, totals));
        }
        return ExitCode.DONE;
    }

    private static ObjectNode json(RecordedIncident recorded, Figures figures, double threshold, List<Balance> totals) {
        ObjectNode incident = FiguresJson.add(IncidentJson.of(recorded.incident(), recorded.ruling()), figures);
        return ExplanationJson.add(incident, recorded.incident(), threshold, totals);
    }
}
