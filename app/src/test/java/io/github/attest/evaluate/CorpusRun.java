package io.github.attest.evaluate;

import io.github.attest.evaluate.judge.Judgement;
import io.github.attest.model.Problem;
import io.github.attest.pipeline.Pipeline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** One evaluation of a corpus beside the project, shared by the tests that look at it. */
final class CorpusRun implements Evaluation.Audience {
    private static final Map<String, CorpusRun> RUNS = new ConcurrentHashMap<>();

    private static final Pipeline PIPELINE = Pipeline.standard();

    private final Figures figures = new Figures();
    private final Grouping grouping = new Grouping();
    private final List<String> violations = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private CorpusRun() {}

    /** The folder of a corpus, looked for upwards from the working directory; empty if there is none. */
    static Optional<Path> folder(String corpus) {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("shared").resolve("corpora").resolve(corpus))
                .filter(Files::isDirectory)
                .findFirst();
    }

    /** The run over a corpus, made when it is first asked for. */
    static CorpusRun of(String corpus) {
        return RUNS.computeIfAbsent(corpus, name -> run(folder(name).orElseThrow()));
    }

    private static CorpusRun run(Path folder) {
        CorpusRun run = new CorpusRun();
        try {
            Corpus.evaluation(PIPELINE).run(folder, run);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return run;
    }

    Figures figures() {
        return figures;
    }

    /** How linking agrees with the coded incidents, by slice; empty where none is coded. */
    Map<Slice, Agreement> linking() {
        return grouping.compare(PIPELINE::link);
    }

    /** What must never be, and is. */
    List<String> violations() {
        return violations;
    }

    List<Problem> problems() {
        return problems;
    }

    @Override
    public void judged(Judgement judgement) {
        figures.add(judgement);
        grouping.add(judgement);
        violations.addAll(Soundness.violations(judgement.extraction()));
    }

    @Override
    public void problem(Problem problem) {
        problems.add(problem);
    }
}
