package io.github.attest.evaluate;

import io.github.attest.evaluate.judge.ActorNames;
import io.github.attest.evaluate.judge.Judge;
import io.github.attest.evaluate.judge.PlaceNames;
import io.github.attest.pipeline.Pipeline;
import io.github.attest.place.Gazetteer;
import io.github.attest.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The folder of coded reports that a command is given. */
final class Corpus {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

    @Parameters(paramLabel = "FOLDER", description = "Folder with reports.jsonl.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path folder;

    /** Extracts and judges every report; false, and said on standard error, if the folder cannot be read. */
    boolean judge(Pipeline pipeline, Evaluation.Audience audience) {
        try {
            evaluation(pipeline).run(folder, audience);
            return true;
        } catch (IOException e) {
            say(folder.resolve(Evaluation.FILE) + ": cannot be read: " + e + "; give a folder that holds "
                    + Evaluation.FILE);
            return false;
        }
    }

    /** The evaluation of what a pipeline extracts. */
    static Evaluation evaluation(Pipeline pipeline) {
        return new Evaluation(pipeline::extract, judge());
    }

    /** The judge who knows the names of the built-in gazetteer and lexicons. */
    static Judge judge() {
        PlaceNames places = new PlaceNames(new GazetteerNames(Gazetteer.standard()));
        return new Judge(places, ActorNames.of(Language.ENGLISH));
    }

    /** Says on standard error what is wrong with the reports. */
    void complain(String what) {
        say(folder + ": " + what);
    }

    private void say(String line) {
        command.commandLine().getErr().println(line);
    }
}
