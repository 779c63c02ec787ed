package io.github.attest.evaluate;

import io.github.attest.evaluate.gold.Half;
import io.github.attest.evaluate.gold.IncidentGold;
import io.github.attest.evaluate.judge.Judgement;
import io.github.attest.link.MatchWeights;
import io.github.attest.link.WeightEstimate;
import io.github.attest.model.Extraction;
import io.github.attest.model.Problem;
import io.github.attest.pipeline.Pipeline;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code attest weights}. Exit codes: 0 estimated, 1 no coded incident to learn from, 2 wrong usage. */
@Command(
        name = "weights",
        mixinStandardHelpOptions = true,
        description = "Estimates the weights by which accounts are linked, from reports whose incidents people coded.",
        footer = {
            "",
            "FOLDER holds reports.jsonl as `attest evaluate` takes it. Only the tuned half is learnt from.",
            "What is printed is the data file of weights, without its comments."
        })
public final class WeightsCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", description = "Folder with reports.jsonl.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path folder;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        Coded coded = new Coded();
        try {
            EvaluateCommand.evaluation(Pipeline.standard()).run(folder, coded);
        } catch (IOException e) {
            err.println(folder.resolve(Evaluation.FILE) + ": cannot be read: " + e + "; give a folder that holds "
                    + Evaluation.FILE);
            return 1;
        }
        if (coded.incidents.isEmpty()) {
            err.println(folder + ": no report of the tuned half has a coded incident; add \"incident\" to \"gold\"");
            return 1;
        }
        PrintWriter out = spec.commandLine().getOut();
        WeightEstimate.of(coded.extractions, coded.incidents, MatchWeights.standard())
                .forEach(out::println);
        out.flush();
        return 0;
    }

    /** Reports of both halves, of which those of the tuned half have their incident. */
    private static final class Coded implements Evaluation.Audience {
        private final List<Extraction> extractions = new ArrayList<>();
        private final Map<String, String> incidents = new HashMap<>();

        @Override
        public void judged(Judgement judgement) {
            extractions.add(judgement.extraction());
            if (judgement.coded().half() == Half.TUNED
                    && judgement.coded().gold() instanceof IncidentGold gold
                    && gold.incident() != null) {
                incidents.put(judgement.coded().report().id(), gold.incident());
            }
        }

        @Override
        public void problem(Problem problem) {
            // attest evaluate tells of them
        }
    }
}
