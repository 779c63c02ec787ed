package io.github.attest.cli;

import io.github.attest.access.Profile;
import io.github.attest.decision.SensitiveField;
import io.github.attest.record.CasualtyRecord;
import io.github.attest.record.export.ExportFormat;
import io.github.attest.record.export.Redaction;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code attest export}: the incidents of the record in a form for other programs. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Write the incidents of the record as jsonl, csv or geojson.",
            "Names and ages of victims and names of local sources are withheld unless you say for whom it is, or"
                    + " release them."
        })
final class ExportCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private Attest attest;

    @Mixin
    private final RecordOption place = new RecordOption();

    @Parameters(paramLabel = "FORMAT", converter = Labels.OfExport.class, description = "jsonl, csv or geojson.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private ExportFormat format;

    @Option(names = "--output", paramLabel = "FILE", description = "Where to; standard output if not given.")
    private @Nullable Path output;

    @Option(
            names = "--for",
            paramLabel = "PROFILE",
            converter = Labels.OfProfile.class,
            description = {
                "For whom: public, partner or full, as members see the record. full also shows what people decided to"
                        + " withhold.",
                "Default: public."
            })
    private Profile audience = Profile.PUBLIC;

    @Option(
            names = "--release",
            split = ",",
            converter = Labels.OfField.class,
            paramLabel = "victims|minors|sources|place",
            description = {
                "Release what is sensitive: names and ages of victims, of minors among them, names of sources, exact"
                        + " points.",
                "Do so only with consent."
            })
    private List<SensitiveField> released = List.of();

    @Override
    public Integer call() throws IOException {
        try (CasualtyRecord record = place.open()) {
            if (output == null) {
                write(record, attest.console().out());
            } else {
                write(record, output);
            }
        }
        return ExitCode.DONE;
    }

    private void write(CasualtyRecord record, Writer out) throws IOException {
        if (audience.redaction().isEmpty()) {
            format.writeEverything(record, out);
            return;
        }
        Set<SensitiveField> fields = EnumSet.noneOf(SensitiveField.class);
        fields.addAll(audience.released());
        fields.addAll(released);
        format.write(record, Redaction.releasing(fields), out);
    }

    private void write(CasualtyRecord record, Path file) {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            write(record, out);
        } catch (IOException e) {
            throw new Unfinished(
                    ExitCode.NOTHING_READ,
                    String.format(Locale.ROOT, "%s: cannot be written: %s (cannot-write)", file, e.getMessage()));
        }
    }
}
