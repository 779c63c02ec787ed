package io.github.attest.evaluate;

import io.github.attest.evaluate.gold.Half;
import io.github.attest.evaluate.gold.IncidentGold;
import io.github.attest.evaluate.judge.Judgement;
import io.github.attest.figure.FigureTraining;
import io.github.attest.model.Problem;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Learns the choice among figures from the tuned half of a coded corpus; the other half stays unseen. Not thread-safe. */
final class Lesson implements Evaluation.Audience {
    private final FigureTraining training = new FigureTraining();
    private final PrintWriter err;
    private int reports;

    Lesson(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void judged(Judgement judgement) {
        boolean coded = judgement.coded().gold() instanceof IncidentGold;
        if (coded && judgement.coded().half() == Half.TUNED) {
            learn((IncidentGold) judgement.coded().gold(), judgement);
        }
    }

    private void learn(IncidentGold gold, Judgement judgement) {
        if (gold.killed() != null && gold.injured() != null) {
            training.add(judgement.extraction(), gold.killed(), gold.injured());
            reports++;
        }
    }

    @Override
    public void problem(Problem problem) {
        err.println(problem.location() + ": " + problem.code() + ": " + problem.message());
    }

    /** How many coded reports of the tuned half were taken in. */
    int reports() {
        return reports;
    }

    /** The lines of a {@code figures.tsv}. */
    List<String> weights() {
        List<String> lines = new ArrayList<>();
        lines.add(
                "# Weights of the choice among figures (FigureChooser): harm, feature, weight. Made by `attest evaluate FOLDER"
                        + " --learn FILE` from " + reports + " reports.");
        lines.addAll(training.learn());
        return lines;
    }
}
