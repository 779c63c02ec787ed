package io.github.attest.evaluate;

import io.github.attest.account.SignCalibration;
import io.github.attest.evaluate.gold.CodedReport;
import io.github.attest.evaluate.gold.Half;
import io.github.attest.evaluate.gold.IncidentGold;
import io.github.attest.evaluate.judge.Judgement;
import io.github.attest.link.MatchWeights;
import io.github.attest.link.WeightEstimate;
import io.github.attest.model.Extraction;
import io.github.attest.model.Problem;
import io.github.attest.pipeline.Pipeline;
import io.github.attest.text.Language;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Learns weights from the tuned half of a coded corpus; what is coded of the other half stays unseen. Not thread-safe. */
abstract class Lesson implements Evaluation.Audience {
    private final PrintWriter err;
    private int reports;

    Lesson(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void judged(Judgement judgement) {
        boolean tuned = judgement.coded().half() == Half.TUNED;
        if (tuned && judgement.coded().gold() instanceof IncidentGold gold && learn(judgement, gold)) {
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

    /** Takes in a report of the tuned half; false if what it would teach was not coded. */
    abstract boolean learn(Judgement judgement, IncidentGold gold);

    /** What was learned: the lines of a data file. */
    abstract List<String> weights();

    /** How a report's people are told apart and counted. */
    static final class People extends Lesson {
        private final SignCalibration calibration = new SignCalibration(Language.ENGLISH);
        private final Pipeline pipeline;

        People(PrintWriter err, Pipeline pipeline) {
            super(err);
            this.pipeline = pipeline;
        }

        @Override
        boolean learn(Judgement judgement, IncidentGold gold) {
            if (gold.killed() == null || gold.injured() == null) {
                return false;
            }
            CodedReport coded = judgement.coded();
            if (judgement.hasAccount()) {
                String incident = gold.incident() == null ? coded.report().id() : gold.incident();
                calibration.add(pipeline.read(coded.report()), incident, gold.killed(), gold.injured());
            }
            return true;
        }

        @Override
        List<String> weights() {
            return calibration.learn();
        }
    }

    /** What agreement between two accounts is worth. Reports without a coded incident only tell how common words are. */
    static final class Links extends Lesson {
        private final List<Extraction> extractions = new ArrayList<>();
        private final Map<String, String> incidents = new HashMap<>();

        Links(PrintWriter err) {
            super(err);
        }

        @Override
        public void judged(Judgement judgement) {
            extractions.add(judgement.extraction());
            super.judged(judgement);
        }

        @Override
        boolean learn(Judgement judgement, IncidentGold gold) {
            if (gold.incident() == null) {
                return false;
            }
            incidents.put(judgement.coded().report().id(), gold.incident());
            return true;
        }

        @Override
        List<String> weights() {
            return WeightEstimate.of(extractions, incidents, MatchWeights.standard());
        }
    }
}
