package io.github.attest.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.attest.assess.Assessor;
import io.github.attest.model.Account;
import io.github.attest.model.Extraction;
import io.github.attest.model.Figures;
import io.github.attest.output.json.AccountJson;
import io.github.attest.output.json.ExtractionJson;
import io.github.attest.output.json.FiguresJson;
import io.github.attest.output.json.IncidentJson;
import io.github.attest.output.prose.ExtractionProse;
import io.github.attest.output.prose.IncidentProse;
import io.github.attest.record.CasualtyRecord;
import io.github.attest.record.RecordedIncident;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code attest show}: all that stands about an incident, or all that a report says. */
@Command(
        name = "show",
        description = {
            "Show all that stands about an incident.",
            "That is: the judgement and why, the voices behind it, each figure with its own words.",
            "With the id of a report: all that the report says."
        })
final class ShowCommand extends RecordCommand {
    @Parameters(arity = "1..*", paramLabel = "ID", description = "Id of an incident or of a report.")
    private List<String> ids = List.of();

    @Override
    public Integer call() {
        int shown = 0;
        try (CasualtyRecord record = place().open();
                Results results = ids.size() == 1
                        ? Results.ofOne(format(), attest().console())
                        : Results.in(format(), attest().console())) {
            for (String id : ids) {
                shown += show(record, id, results) ? 1 : 0;
            }
        }
        return shown == 0 ? ExitCode.NOTHING_READ : ExitCode.DONE;
    }

    private boolean show(CasualtyRecord record, String id, Results results) {
        Optional<RecordedIncident> incident = record.incident(id);
        if (incident.isPresent()) {
            show(incident.get(), results);
            return true;
        }
        Optional<Extraction> extraction = record.extraction(id);
        extraction.ifPresent(found ->
                results.write(() -> ExtractionJson.of(found), () -> new ExtractionProse(attest().style()).of(found)));
        if (extraction.isEmpty()) {
            attest().console().warn(id + ": the record has no incident and no report of this id (unknown-id)");
        }
        return extraction.isPresent();
    }

    private void show(RecordedIncident recorded, Results results) {
        Figures figures = new Assessor().figures(recorded.incident(), attest().profile(), recorded.days());
        results.write(
                () -> FiguresJson.add(json(recorded), figures),
                () -> new IncidentProse(attest().style()).of(recorded.incident(), recorded.ruling(), figures));
    }

    /** The incident as in a list, and beside the ids of its accounts the accounts themselves. */
    private static ObjectNode json(RecordedIncident recorded) {
        ObjectNode node = IncidentJson.of(recorded.incident(), recorded.ruling());
        ArrayNode told = node.putArray("told");
        for (Account account : recorded.incident().accounts()) {
            told.add(AccountJson.of(account).put("report", account.report()));
        }
        return node;
    }
}
