package io.github.attest.evaluate;

import io.github.attest.evaluate.judge.Judgement;
import io.github.attest.model.Account;
import io.github.attest.model.Evidence;
import io.github.attest.model.Extraction;
import io.github.attest.model.Problem;
import io.github.attest.model.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** One evaluation of a corpus beside the project, shared by the tests that look at it. */
final class CorpusRun implements Evaluation.Audience {
    private static final Map<String, CorpusRun> RUNS = new ConcurrentHashMap<>();

    private final Figures figures = new Figures();
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
            EvaluateCommand.evaluation().run(folder, run);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return run;
    }

    Figures figures() {
        return figures;
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
        check(judgement.extraction());
    }

    @Override
    public void problem(Problem problem) {
        problems.add(problem);
    }

    private void check(Extraction extraction) {
        Report report = extraction.report();
        List<Account> accounts = extraction.accounts();
        Set<String> ids = new HashSet<>();
        for (Account account : accounts) {
            require(ids.add(account.id()), "two accounts named " + account.id());
            require(account.report().equals(report.id()), account.id() + " belongs to another report");
            account.claims().forEach(claim -> check(report, claim.evidence()));
        }
        long main = accounts.stream().filter(Account::main).count();
        require(main == Math.min(1, accounts.size()), report.id() + " has " + main + " main accounts");
        extraction.aggregates().forEach(aggregate -> check(report, aggregate.evidence()));
    }

    private void check(Report report, List<Evidence> quoted) {
        for (Evidence evidence : quoted) {
            String part = report.part(evidence.part());
            boolean slice = evidence.end() <= part.length()
                    && part.substring(evidence.start(), evidence.end()).equals(evidence.quote());
            require(slice, report.id() + ": no slice of its " + evidence.part() + ": " + evidence);
        }
    }

    private void require(boolean condition, String violation) {
        if (!condition) {
            violations.add(violation);
        }
    }
}
