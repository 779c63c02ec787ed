package io.github.attest.record;

import io.github.attest.json.Sha256;
import io.github.attest.model.Account;
import io.github.attest.model.Claim;
import io.github.attest.model.CountRange;
import io.github.attest.model.Evidence;
import io.github.attest.model.Extraction;
import io.github.attest.model.Modality;
import io.github.attest.model.Report;
import io.github.attest.model.ResolvedDate;
import io.github.attest.model.ResolvedPlace;
import io.github.attest.model.Scope;
import io.github.attest.model.Source;
import io.github.attest.model.SourceKind;
import io.github.attest.pipeline.Pipeline;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** As many reports as a test wants, each of an incident of its own that never happened: no two share town and season, nor many words. */
public final class Multitude {
    private static final int IN_ONE_TRANSACTION = 500;
    private static final int INCIDENTS_OF_A_TOWN = 10;
    private static final int DAYS_BETWEEN = 300;
    private static final int OWN_WORDS = 20;
    private static final int OUTLETS = 300;
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);

    private Multitude() {}

    /** Adds so many to a record, and links them. */
    public static void add(CasualtyRecord record, int reports, Pipeline pipeline) {
        List<Captured> batch = new ArrayList<>();
        for (int number = 0; number < reports; number++) {
            batch.add(report(number, 1 + reports / INCIDENTS_OF_A_TOWN));
            if (batch.size() == IN_ONE_TRANSACTION) {
                record.addAll(batch, Samples.TESTER);
                batch.clear();
            }
        }
        record.addAll(batch, Samples.TESTER);
        record.link(pipeline, Samples.TESTER);
    }

    private static Captured report(int number, int towns) {
        String id = "m" + number;
        int town = number % towns;
        int killed = 1 + number * 7 % 30;
        LocalDate day = FIRST.plusDays((long) number / towns * DAYS_BETWEEN + town * 37L % DAYS_BETWEEN);
        String words = killed + " people were killed";
        String text = words + " in Town" + town + ". "
                + IntStream.range(0, OWN_WORDS)
                        .mapToObj(i -> "bread" + (number * OWN_WORDS + i))
                        .collect(Collectors.joining(" "));
        Source outlet = new Source("Outlet " + number % OUTLETS, SourceKind.OUTLET);
        Report report = new Report(
                id,
                outlet,
                "https://example.org/" + id,
                "Shelling of Town" + town + " and street" + number,
                null,
                day.plusDays(1),
                null,
                "en",
                text,
                List.of(),
                Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
        ResolvedPlace place = new ResolvedPlace(
                "Town" + town,
                "city",
                null,
                "Province" + town,
                "SY",
                town % 120 - 50.0,
                town % 340 - 170.0,
                ResolvedPlace.Precision.SETTLEMENT,
                null);
        Evidence evidence = new Evidence(Evidence.Field.KILLED, Evidence.Part.TEXT, 0, words.length(), words);
        List<Source> chain = List.of(outlet, new Source("neighbour of lane" + number * 31, SourceKind.WITNESS));
        Claim claim = new Claim(
                "test.killed",
                List.of(),
                ResolvedDate.day(day),
                place,
                List.of(),
                List.of("shelling"),
                null,
                chain,
                Modality.ASSERTED,
                Scope.INCIDENT,
                List.of(evidence));
        Account account = new Account(
                id + "#1",
                id,
                true,
                CountRange.exactly(killed, words),
                null,
                null,
                null,
                List.of(),
                ResolvedDate.day(day),
                place,
                List.of(),
                List.of("shelling"),
                null,
                List.of(),
                chain,
                List.of(claim));
        return new Captured(
                new Extraction(report, List.of(account), List.of(), List.of()), text.getBytes(StandardCharsets.UTF_8));
    }
}
