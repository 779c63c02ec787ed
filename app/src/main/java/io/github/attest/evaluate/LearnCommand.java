package io.github.attest.evaluate;

import io.github.attest.evaluate.judge.Judge;
import io.github.attest.pipeline.Pipeline;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code attest learn}. Exit codes: 0 learned, 1 nothing to learn from, 2 wrong usage. */
@Command(
        name = "learn",
        mixinStandardHelpOptions = true,
        description = "Learns the weights of counting, dating, placing and linking from reports that people coded.",
        footer = {
            "",
            "people  what speaks for and against two mentions being one person who counts",
            "dates   what speaks for and against a day being that of the incident",
            "places  what speaks for and against a place being that of the incident",
            "links   what agreement between two accounts is worth",
            "",
            "FOLDER holds reports.jsonl as `attest evaluate` takes it. Only the tuned half is learnt from.",
            "What is printed is the data file of weights."
        })
public final class LearnCommand implements Callable<Integer> {
    /** What can be learned. */
    enum Subject {
        PEOPLE,
        DATES,
        PLACES,
        LINKS
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(
            paramLabel = "people|dates|places|links",
            converter = LabelConverter.OfSubject.class,
            description = "What to learn.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Subject subject;

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Corpus corpus;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        Pipeline pipeline = Pipeline.standard();
        Judge judge = Corpus.judge();
        Lesson lesson = switch (subject) {
            case PEOPLE -> Lesson.people(err, pipeline);
            case DATES -> Lesson.dates(err, pipeline, judge);
            case PLACES -> Lesson.places(err, pipeline, judge);
            case LINKS -> new Lesson.Links(err);
        };
        if (!corpus.judge(pipeline, lesson)) {
            return 1;
        }
        if (lesson.reports() == 0) {
            corpus.complain("no report of the tuned half is coded; add \"killed\" and \"injured\", for dates"
                    + " \"date\", for places \"city\" or \"state\", for links \"incident\", to \"gold\"");
            return 1;
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println("# Made by `attest learn " + subject.name().toLowerCase(Locale.ROOT) + "` from " + lesson.reports()
                + " reports.");
        lesson.weights().forEach(out::println);
        out.flush();
        return 0;
    }
}
