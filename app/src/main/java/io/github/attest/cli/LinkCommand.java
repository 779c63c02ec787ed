package io.github.attest.cli;

import io.github.attest.assess.PublicationDays;
import io.github.attest.decision.Ruling;
import io.github.attest.link.UnlabelledEstimate;
import io.github.attest.model.Aggregate;
import io.github.attest.model.Extraction;
import io.github.attest.model.Figures;
import io.github.attest.model.Incident;
import io.github.attest.output.json.FiguresJson;
import io.github.attest.output.json.IncidentJson;
import io.github.attest.output.prose.ExtractionProse;
import io.github.attest.output.prose.IncidentProse;
import io.github.attest.pipeline.Pipeline;
import io.github.attest.record.CasualtyRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code attest link}: groups the accounts of all documents into incidents; keeps nothing. */
@Command(
        name = "link",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Read documents and print the incidents they tell of. Keeps nothing.",
            "Accounts of the same incident are put together, and each incident is judged. Reports that trace back to"
                    + " one source count as one voice."
        })
final class LinkCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private Attest attest;

    @Mixin
    private final FormatOption format = new FormatOption();

    @Option(
            names = "--weights",
            description =
                    "Print the match weights that these documents show by themselves, as --match-weights takes them,"
                            + " instead of incidents. Without FILE, those that the reports of the record show.")
    private boolean weights;

    @Mixin
    private final RecordOption place = new RecordOption();

    @Parameters(arity = "0..*", paramLabel = "FILE|-", description = Inputs.DESCRIPTION)
    private List<String> names = List.of();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() {
        boolean ofRecord = weights && names.isEmpty();
        if (!ofRecord && (names.isEmpty() || spec.commandLine().getParseResult().hasMatchedOption("--record"))) {
            throw new Unfinished(
                    ExitCode.WRONG_USAGE,
                    "give documents to link, or --weights and no document to estimate weights from a record");
        }
        if (ofRecord) {
            printWeights(recorded());
            return ExitCode.DONE;
        }
        Pipeline pipeline = attest.pipeline();
        List<Extraction> extractions = new ArrayList<>();
        int code = new Batch(attest, pipeline)
                .forEach(new Inputs(attest, names), extracted -> extractions.add(extracted.extraction()));
        if (weights) {
            printWeights(extractions);
            return code;
        }
        try (Results results = Results.in(format.format(), attest.console())) {
            IncidentProse prose = new IncidentProse(attest.style());
            PublicationDays days = PublicationDays.of(
                    extractions.stream().map(Extraction::report).toList());
            for (Incident incident : pipeline.link(extractions)) {
                Ruling ruling = Ruling.suggested(pipeline.assess(incident, days));
                Figures figures = pipeline.figures(incident, days);
                results.write(
                        () -> FiguresJson.add(IncidentJson.of(incident, ruling), figures),
                        () -> prose.of(incident, ruling));
            }
        }
        if (format.format() == Format.TEXT) {
            printAggregates(extractions);
        }
        return code;
    }

    private List<Extraction> recorded() {
        try (CasualtyRecord record = place.open()) {
            return record.reports().stream()
                    .flatMap(report -> record.extraction(report.id()).stream())
                    .toList();
        }
    }

    private void printWeights(List<Extraction> extractions) {
        UnlabelledEstimate estimate = UnlabelledEstimate.of(extractions, attest.weights());
        int accounts = estimate.accounts();
        if (accounts < 2) {
            throw new Unfinished(
                    ExitCode.NOTHING_READ,
                    "weights are counted over pairs of reports that tell of an incident, and there is none; give "
                            + UnlabelledEstimate.ENOUGH + " reports and more");
        }
        if (accounts < UnlabelledEstimate.ENOUGH) {
            attest.console()
                    .warn("only " + accounts + " reports tell of an incident; weights that fewer than "
                            + UnlabelledEstimate.ENOUGH + " show are left to chance");
        }
        estimate.lines().forEach(line -> attest.console().print(line + "\n"));
    }

    private void printAggregates(List<Extraction> extractions) {
        List<Aggregate> aggregates = extractions.stream()
                .flatMap(extraction -> extraction.aggregates().stream())
                .toList();
        if (!aggregates.isEmpty()) {
            attest.console().print("\n" + new ExtractionProse(attest.style()).aggregates(aggregates));
        }
    }
}
