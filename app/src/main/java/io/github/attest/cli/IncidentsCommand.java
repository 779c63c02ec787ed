package io.github.attest.cli;

import io.github.attest.output.json.IncidentJson;
import io.github.attest.output.prose.IncidentProse;
import io.github.attest.record.CasualtyRecord;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code attest incidents}: the incidents of the record, a line each. */
@Command(
        name = "incidents",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "List the incidents of the record by date.")
final class IncidentsCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private Attest attest;

    @Mixin
    private final RecordOption place = new RecordOption();

    @Mixin
    private final FormatOption format = new FormatOption();

    @Override
    public Integer call() {
        IncidentProse prose = new IncidentProse(attest.style());
        try (CasualtyRecord record = place.open();
                Results results = Results.ofLines(format.format(), attest.console())) {
            record.eachIncident(recorded -> results.write(
                    () -> IncidentJson.of(recorded.incident(), recorded.ruling()),
                    () -> prose.line(recorded.ruling()) + "\n"));
        }
        return ExitCode.DONE;
    }
}
