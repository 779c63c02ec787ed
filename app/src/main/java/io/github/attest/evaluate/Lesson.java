package io.github.attest.evaluate;

import io.github.attest.account.Reading;
import io.github.attest.account.SignCalibration;
import io.github.attest.evaluate.gold.Half;
import io.github.attest.evaluate.gold.IncidentGold;
import io.github.attest.evaluate.judge.Judge;
import io.github.attest.evaluate.judge.Judgement;
import io.github.attest.link.Linker;
import io.github.attest.link.MatchWeights;
import io.github.attest.link.WeightEstimate;
import io.github.attest.model.Extraction;
import io.github.attest.model.Problem;
import io.github.attest.model.Report;
import io.github.attest.pipeline.Pipeline;
import io.github.attest.place.PlaceCalibration;
import io.github.attest.text.Language;
import io.github.attest.time.DateCalibration;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

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
    static Lesson people(PrintWriter err, Pipeline pipeline) {
        SignCalibration calibration = new SignCalibration(Language.ENGLISH);
        Pupil pupil = (reading, incident, gold) -> {
            if (gold.killed() == null || gold.injured() == null) {
                return false;
            }
            calibration.add(reading, incident, gold.killed(), gold.injured());
            return true;
        };
        return new OfReadings(err, pipeline, pupil, calibration::learn);
    }

    /** Which of the days that a report names is that of its incident. */
    static Lesson dates(PrintWriter err, Pipeline pipeline, Judge judge) {
        DateCalibration calibration = new DateCalibration(Language.ENGLISH);
        Pupil pupil = (reading, incident, gold) -> {
            calibration.add(reading.text(), reading.mentions(), incident, date -> judge.right(gold, date));
            return gold.date() != null;
        };
        return new OfReadings(err, pipeline, pupil, calibration::learn);
    }

    /** Which of the places that a report names is that of its incident. */
    static Lesson places(PrintWriter err, Pipeline pipeline, Judge judge) {
        PlaceCalibration calibration = new PlaceCalibration(Language.ENGLISH);
        Pupil pupil = (reading, incident, gold) -> {
            calibration.add(
                    reading.text(), reading.mentions(), reading.claims(), incident, place -> judge.right(gold, place));
            return gold.city() != null || gold.state() != null;
        };
        return new OfReadings(err, pipeline, pupil, calibration::learn);
    }

    /** Learns from a report; false if what it would teach was not coded. */
    private interface Pupil {
        boolean learn(Reading reading, String incident, IncidentGold gold);
    }

    /** A lesson on what is read out of each report before it is put together. Reports without an account teach nothing. */
    private static final class OfReadings extends Lesson {
        private final Pipeline pipeline;
        private final Pupil pupil;
        private final Supplier<List<String>> learned;

        OfReadings(PrintWriter err, Pipeline pipeline, Pupil pupil, Supplier<List<String>> learned) {
            super(err);
            this.pipeline = pipeline;
            this.pupil = pupil;
            this.learned = learned;
        }

        @Override
        boolean learn(Judgement judgement, IncidentGold gold) {
            Report report = judgement.coded().report();
            String incident = gold.incident() == null ? report.id() : gold.incident();
            return judgement.hasAccount() && pupil.learn(pipeline.read(report), incident, gold);
        }

        @Override
        List<String> weights() {
            return learned.get();
        }
    }

    /**
     * What agreement between two accounts is worth, and the threshold at which the reports learned from are grouped best. Reports without a
     * coded incident only tell how common words are.
     */
    static final class Links extends Lesson {
        /** Thresholds that are tried, in bits, the least first; at 0 a pair is as likely one incident as two. */
        private static final double[] THRESHOLDS = {-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1};

        private final Grouping grouping = new Grouping();
        private final List<Extraction> extractions = new ArrayList<>();
        private final Map<String, String> incidents = new HashMap<>();

        Links(PrintWriter err) {
            super(err);
        }

        @Override
        public void judged(Judgement judgement) {
            extractions.add(judgement.extraction());
            grouping.add(judgement);
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
            List<String> learned = WeightEstimate.of(extractions, incidents, MatchWeights.start());
            Map<Double, Double> agreements = new LinkedHashMap<>();
            for (double threshold : THRESHOLDS) {
                agreements.put(threshold, agreement(MatchWeights.of(MatchWeights.withThreshold(learned, threshold))));
            }
            return MatchWeights.withThreshold(learned, leastOfBest(agreements));
        }

        /**
         * The least threshold at which the reports are grouped as well as at the best, but for what one report more or less makes: on
         * made-up incidents recall falls with each step up, while precision stays above 0.99.
         */
        private double leastOfBest(Map<Double, Double> agreements) {
            double enough = Collections.max(agreements.values()) - 1.0 / incidents.size();
            return agreements.keySet().stream()
                    .filter(threshold -> Objects.requireNonNull(agreements.get(threshold)) >= enough)
                    .findFirst()
                    .orElseThrow();
        }

        /** B-cubed F of the reports learned from, linked by weights. */
        private double agreement(MatchWeights weights) {
            Linker linker = new Linker(weights);
            Map<Slice, Agreement> agreements =
                    grouping.compare(reports -> linker.link(reports, List.of()).incidents());
            return Objects.requireNonNull(agreements.get(Slice.TUNED)).f();
        }
    }
}
