package io.github.attest.evaluate;

import static io.github.attest.evaluate.Answers.NOTHING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.attest.evaluate.judge.ActorNames;
import io.github.attest.evaluate.judge.Field;
import io.github.attest.evaluate.judge.Judge;
import io.github.attest.evaluate.judge.Judgement;
import io.github.attest.evaluate.judge.Kind;
import io.github.attest.evaluate.judge.PlaceNames;
import io.github.attest.model.Extraction;
import io.github.attest.model.Problem;
import io.github.attest.model.Report;
import io.github.attest.text.Language;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {
    @TempDir
    private Path folder;

    private final List<Judgement> judgements = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private void run(String... lines) throws IOException {
        Files.write(folder.resolve(Evaluation.FILE), List.of(lines));
        new Evaluation(
                        EvaluationTest::extract,
                        new Judge(new PlaceNames(id -> List.of()), ActorNames.of(Language.ENGLISH)))
                .run(folder, new Evaluation.Audience() {
                    @Override
                    public void judged(Judgement judgement) {
                        judgements.add(judgement);
                    }

                    @Override
                    public void problem(Problem problem) {
                        problems.add(problem);
                    }
                });
    }

    /** Finds as many killed as the text has characters, and stumbles over a bang. */
    private static Extraction extract(Report report) {
        if (report.text().contains("!")) {
            throw new IllegalStateException("stumbled");
        }
        return NOTHING.killed(report.text().length()).extraction(report);
    }

    private static String row(String text, int killed) {
        return "{\"id\": \"" + text + "\", \"text\": \"" + text + "\", \"gold\": {\"killed\": " + killed + "}}";
    }

    @Test
    void judgesEveryRowInTheOrderOfTheFile() throws IOException {
        run(IntStream.range(1, 1200).mapToObj(i -> row("r" + i, 2)).toArray(String[]::new));
        assertThat(judgements)
                .extracting(judgement -> judgement.coded().report().id())
                .containsExactlyElementsOf(
                        IntStream.range(1, 1200).mapToObj(i -> "r" + i).toList());
        assertThat(problems).isEmpty();
    }

    @Test
    void goesOnAfterABadRow() throws IOException {
        run(row("aa", 2), "{", "", row("bb", 2));
        assertThat(judgements).hasSize(2);
        assertThat(problems).extracting(Problem::location).containsExactly("reports.jsonl:2");
    }

    @Test
    void countsAFailedExtractionAsNoAnswer() throws IOException {
        run(row("a!", 2), row("bb", 2));
        assertThat(problems).extracting(Problem::code).containsExactly("extraction-failed");
        assertThat(judgements.get(0).verdicts())
                .extracting(verdict -> verdict.kind())
                .containsExactly(Kind.NO_ACCOUNT);
        Figures figures = new Figures();
        judgements.forEach(figures::add);
        assertThat(figures.of(Slice.ALL).tally(Field.KILLED).recall()).isEqualTo(0.5);
    }

    @Test
    void saysWhichFileIsMissing() {
        assertThatThrownBy(() -> new Evaluation(
                                EvaluationTest::extract,
                                new Judge(new PlaceNames(id -> List.of()), ActorNames.of(Language.ENGLISH)))
                        .run(
                                folder,
                                new Protocol(
                                        new FailureBrowser.Selection(Field.KILLED, Slice.ALL, 1),
                                        extractions -> List.of(),
                                        new PrintWriter(Writer.nullWriter()))))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining(Evaluation.FILE);
    }
}
