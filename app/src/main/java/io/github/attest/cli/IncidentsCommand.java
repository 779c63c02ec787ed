package io.github.attest.cli;

import io.github.attest.output.json.IncidentJson;
import io.github.attest.output.prose.IncidentProse;
import io.github.attest.record.CasualtyRecord;
import picocli.CommandLine.Command;

/** {@code attest incidents}: the incidents of the record, a line each. */
@Command(name = "incidents", description = "List the incidents of the record by date.")
final class IncidentsCommand extends RecordCommand {
    @Override
    public Integer call() {
        IncidentProse prose = new IncidentProse(attest().style());
        try (CasualtyRecord record = place().open();
                Results results = Results.ofLines(format(), attest().console())) {
            record.eachIncident(recorded -> results.write(
                    () -> IncidentJson.of(recorded.incident(), recorded.ruling()),
                    () -> prose.line(recorded.ruling()) + "\n"));
        }
        return ExitCode.DONE;
    }
}
