package io.github.attest.cli;

import io.github.attest.output.prose.ExtractionProse;
import io.github.attest.output.prose.IncidentProse;
import io.github.attest.pipeline.Pipeline;
import io.github.attest.record.CasualtyRecord;
import io.github.attest.record.RecordedIncident;
import io.github.attest.record.Signature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code attest demo}: the whole way once, with the reports that come along. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Read the example reports, print their incidents, keep them in a record.",
            "The record is made anew each time; the reports stand in the folder examples."
        })
final class DemoCommand implements Callable<Integer> {
    /** Files that SQLite keeps beside a database. */
    private static final List<String> COMPANIONS = List.of("", "-wal", "-shm", "-journal");

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private Attest attest;

    @Option(
            names = "--record",
            paramLabel = "PATH",
            description = "Where the record is made. Default: ./attest-demo.db.")
    private Path location = Path.of("attest-demo.db");

    @Override
    public Integer call() throws IOException {
        Path examples = attest.settings().home().resolve("examples");
        if (!Files.isDirectory(examples)) {
            throw new Unfinished(
                    ExitCode.NOTHING_READ,
                    examples + ": the example reports are not there; run ./attest demo in a clone");
        }
        for (String companion : COMPANIONS) {
            Files.deleteIfExists(Path.of(location + companion));
        }
        Console console = attest.console();
        Pipeline pipeline = attest.pipeline();
        try (CasualtyRecord record = CasualtyRecord.open(location.toString());
                Results results = Results.in(Format.TEXT, console)) {
            Adding adding = new Adding(record, new Signature("attest demo", "example reports"), console, results);
            int code =
                    new Batch(attest, pipeline).forEach(new Inputs(attest, List.of(examples.toString())), adding::add);
            adding.link(pipeline);
            print(record, results);
            return code;
        }
    }

    private void print(CasualtyRecord record, Results results) {
        IncidentProse prose = new IncidentProse(attest.style());
        List<RecordedIncident> incidents = record.incidents();
        incidents.forEach(recorded -> results.writeOnlyProse(() -> prose.of(recorded.incident(), recorded.ruling())));
        if (!record.aggregates().isEmpty()) {
            results.writeOnlyProse(() -> new ExtractionProse(attest.style()).aggregates(record.aggregates()));
        }
        results.writeOnlyProse(() -> next(incidents));
    }

    private String next(List<RecordedIncident> incidents) {
        String option = " --record " + location;
        String show = incidents.isEmpty()
                ? ""
                : "  attest show " + incidents.getFirst().id() + option + "\n";
        return "The record is in " + location + ". Try next:\n"
                + "  attest toll" + option + "\n"
                + show
                + "  attest log" + option + "\n"
                + "  attest verify" + option + "\n"
                + "  attest export csv" + option + "\n";
    }
}
