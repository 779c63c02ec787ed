package io.github.attest.evaluate;

import io.github.attest.evaluate.gold.Row;
import io.github.attest.evaluate.gold.RowReader;
import io.github.attest.evaluate.judge.Judge;
import io.github.attest.evaluate.judge.Judgement;
import io.github.attest.model.Extraction;
import io.github.attest.model.Problem;
import io.github.attest.model.Report;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Extracts and judges every row of a coded corpus, on all cores, in batches, so that a corpus of any length fits. A row
 * that cannot be judged becomes a problem and the others are judged. Immutable; safe for use by several threads.
 */
public final class Evaluation {
    /** The file in a folder that holds the rows. */
    public static final String FILE = "reports.jsonl";

    private static final int BATCH = 512;

    private final Function<Report, Extraction> extractor;
    private final RowReader rows;
    private final Judge judge;

    /**
     * An evaluation.
     *
     * @param extractor what is evaluated; called by several threads at once
     * @param judge who compares its answers with what was coded
     */
    public Evaluation(Function<Report, Extraction> extractor, Judge judge) {
        this.extractor = extractor;
        this.rows = new RowReader();
        this.judge = judge;
    }

    /** Takes the outcome of each row, in the order of the file and on the calling thread. */
    public interface Audience {
        /** A row that was judged. */
        void judged(Judgement judgement);

        /** A row that was not, or that was judged without an extraction. */
        void problem(Problem problem);
    }

    /**
     * Judges the rows of {@value #FILE} in a folder.
     *
     * @throws IOException if the file cannot be read
     */
    public void run(Path folder, Audience audience) throws IOException {
        Path file = folder.resolve(FILE);
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            int number = 1;
            for (List<String> batch = batch(lines); !batch.isEmpty(); batch = batch(lines)) {
                announce(batch, number, audience);
                number += batch.size();
            }
        }
    }

    private static List<String> batch(BufferedReader lines) throws IOException {
        List<String> batch = new ArrayList<>(BATCH);
        String line = null;
        while (batch.size() < BATCH && (line = lines.readLine()) != null) {
            batch.add(line);
        }
        return batch;
    }

    private void announce(List<String> batch, int from, Audience audience) {
        List<Numbered> numbered = new ArrayList<>(batch.size());
        for (String line : batch) {
            numbered.add(new Numbered(line, from + numbered.size()));
        }
        numbered.parallelStream()
                .filter(row -> !row.line.isBlank())
                .map(row -> judge(row.line, FILE + ":" + row.number))
                .toList()
                .forEach(outcome -> outcome.tell(audience));
    }

    private Outcome judge(String line, String location) {
        return switch (rows.read(line, location)) {
            case Row.Unusable row -> new Outcome(List.of(), List.of(row.problem()));
            case Row.Usable row -> judge(row, location);
        };
    }

    private Outcome judge(Row.Usable row, String location) {
        Extraction extraction = extract(row.coded().report(), location);
        List<Problem> problems = new ArrayList<>(row.problems());
        problems.addAll(extraction.problems());
        return new Outcome(List.of(judge.judge(row.coded(), extraction)), problems);
    }

    /** A defect of the extractor costs the row its answer, not the run its end. */
    private Extraction extract(Report report, String location) {
        try {
            return extractor.apply(report);
        } catch (RuntimeException e) {
            Problem problem = new Problem(
                    "evaluate", location, "extraction-failed", "Extraction failed and counts as no answer: " + e);
            return new Extraction(report, List.of(), List.of(), List.of(problem));
        }
    }

    private record Numbered(String line, int number) {}

    private record Outcome(List<Judgement> judgements, List<Problem> problems) {
        void tell(Audience audience) {
            problems.forEach(audience::problem);
            judgements.forEach(audience::judged);
        }
    }
}
