package io.github.attest.cli;

import io.github.attest.output.json.ExtractionJson;
import io.github.attest.output.prose.ExtractionProse;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code attest read}: reads documents and prints what each says; keeps nothing. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Read documents and print what each says. Keeps nothing.",
            "Prints who was harmed, how, how many, where, when, by whom and who says so, with the words that carry it.",
            "The output names victims as the reports do: think before you pass it on."
        })
final class ReadCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private Attest attest;

    @Mixin
    private final FormatOption format = new FormatOption();

    @Parameters(arity = "1..*", paramLabel = "FILE|-", description = Inputs.DESCRIPTION)
    private List<String> names = List.of();

    @Override
    public Integer call() {
        ExtractionProse prose = new ExtractionProse(attest.style());
        try (Results results = Results.in(format.format(), attest.console())) {
            return new Batch(attest, attest.pipeline())
                    .forEach(
                            new Inputs(attest, names),
                            extracted -> results.write(
                                    () -> ExtractionJson.of(extracted.extraction()),
                                    () -> prose.of(extracted.extraction())));
        }
    }
}
