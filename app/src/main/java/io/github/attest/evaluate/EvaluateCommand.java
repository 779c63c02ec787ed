package io.github.attest.evaluate;

import io.github.attest.evaluate.judge.Field;
import io.github.attest.pipeline.Pipeline;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The command {@code attest evaluate}. Exit codes: 0 judged, 1 nothing could be judged, 2 wrong usage. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Compares extracted accounts with what people coded for the same reports.",
        footer = {
            "",
            "FOLDER holds reports.jsonl: documents as `attest read` takes them, each with the incident that was coded:",
            "\"gold\": {\"killed\": 2, \"injured\": 0, \"date\": \"2014-01-27\", \"state\": \"…\", \"city\": \"…\","
                    + " \"incident\": \"…\"}",
            "Fields that were not coded are left out. docs/evaluation.md says how each figure is computed."
        })
public final class EvaluateCommand implements Callable<Integer> {
    /** How to print. */
    enum Format {
        TEXT,
        JSON
    }

    /** What gives the pipeline that the options of all commands ask for. */
    public interface Source {
        Pipeline pipeline();
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @ParentCommand
    @Nullable
    private Source attest;

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Corpus corpus;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            converter = LabelConverter.OfFormat.class,
            description = "How to print the figures; text unless told.")
    private Format format = Format.TEXT;

    @Option(
            names = "--failures",
            description = "Show the rows that were answered wrongly, grouped by kind, instead of figures.")
    private boolean failures;

    @Option(
            names = "--field",
            paramLabel = "FIELD",
            converter = LabelConverter.OfField.class,
            description = "The field whose failures to show: killed (unless told), injured, date, place, …")
    private Field field = Field.KILLED;

    @Option(names = "--limit", paramLabel = "N", description = "How many rows to show of each kind; 5 unless told.")
    private int limit = 5;

    @Option(
            names = "--half",
            paramLabel = "tuned|held-back|…",
            converter = LabelConverter.OfSlice.class,
            description =
                    "The half of the corpus whose failures to show; tuned unless told, so that the other stays unseen.")
    private Slice half = Slice.TUNED;

    @Override
    public Integer call() {
        if (limit < 1) {
            throw new ParameterException(spec.commandLine(), "--limit must be 1 or more, not " + limit);
        }
        if (failures && format == Format.JSON) {
            throw new ParameterException(spec.commandLine(), "--failures prints text only; leave out --format json");
        }
        Pipeline pipeline = attest == null ? Pipeline.standard() : attest.pipeline();
        PrintWriter err = spec.commandLine().getErr();
        Protocol protocol = new Protocol(new FailureBrowser.Selection(field, half, limit), pipeline::link, err);
        if (!corpus.judge(pipeline, protocol)) {
            return 1;
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(failures ? protocol.failures() : format == Format.JSON ? protocol.json() : protocol.table());
        out.flush();
        return protocol.reports() == 0 ? 1 : 0;
    }
}
