package io.github.attest.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.decision.Correction;
import io.github.attest.decision.Decision;
import io.github.attest.decision.Judgement;
import io.github.attest.decision.Pairing;
import io.github.attest.decision.StandingDecision;
import io.github.attest.json.Sha256;
import io.github.attest.model.Account;
import io.github.attest.model.CountRange;
import io.github.attest.model.Extraction;
import io.github.attest.model.Grade;
import io.github.attest.model.HarmType;
import io.github.attest.model.Report;
import io.github.attest.model.ResolvedDate;
import io.github.attest.pipeline.Pipeline;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/**
 * One record stays open, another is closed and opened again before every step, and must link all its reports each time: their
 * journals are the same to the last byte. Each step is a number. There are enough reports that not every one more builds the index
 * anew.
 */
class LiveIndexPropertyTest {
    private static final Pipeline PIPELINE = Pipeline.standard();
    private static final Signature SOMEBODY = new Signature("somebody", "a reason");
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-04T10:00:00Z"));
    private static final int FIRST = 33;
    private static final int VOCABULARY = 60;
    private static final List<Grade> GRADES = List.of(Grade.values());

    @Property(tries = 10)
    void whatIsLinkedStepByStepIsWhatIsLinkedFromScratch(
            @ForAll @IntRange(max = 1000) int seed,
            @ForAll @Size(min = 4, max = 9) List<@IntRange(max = 1_000_000) Integer> steps)
            throws IOException {
        Path folder = Files.createTempDirectory("live");
        String open = folder.resolve("open.db").toString();
        String reopened = folder.resolve("reopened.db").toString();
        try (CasualtyRecord record = CasualtyRecord.open(open, CLOCK)) {
            fill(record, seed);
            in(reopened, other -> fill(other, seed));
            for (int step : steps) {
                if (step % 11 == 0) {
                    in(open, colleague -> take(colleague, seed, step / 11));
                } else {
                    take(record, seed, step / 11);
                }
                in(reopened, other -> take(other, seed, step / 11));
                record.link(PIPELINE, SOMEBODY);
                in(reopened, other -> {
                    other.link(PIPELINE, SOMEBODY);
                    assertThat(record.tip()).isEqualTo(other.tip());
                });
            }
            assertThat(record.verify().violations()).isEmpty();
            in(open, anew -> anew.link(PIPELINE, SOMEBODY));
            in(reopened, other -> assertThat(record.tip()).isEqualTo(other.tip()));
        } finally {
            try (var files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private static void in(String location, Consumer<CasualtyRecord> work) {
        try (CasualtyRecord record = CasualtyRecord.open(location, CLOCK)) {
            work.accept(record);
        }
    }

    private static void fill(CasualtyRecord record, int seed) {
        for (int i = 0; i < FIRST; i++) {
            add(record, seed);
        }
        record.link(PIPELINE, SOMEBODY);
    }

    private static void take(CasualtyRecord record, int seed, int step) {
        List<RecordedIncident> incidents = record.incidents();
        RecordedIncident one = incidents.get(step / 10 % incidents.size());
        RecordedIncident other = incidents.get(step / 300 % incidents.size());
        List<String> accounts = record.accounts(one.id());
        switch (step % 10) {
            case 0, 1 -> {
                add(record, seed);
                record.link(PIPELINE, SOMEBODY);
            }
            case 2 -> {
                add(record, seed);
                add(record, seed);
                add(record, seed);
            }
            case 3 -> {
                if (!one.equals(other)) {
                    decide(record, new Pairing.Same(accounts, record.accounts(other.id())));
                }
            }
            case 4 -> {
                if (accounts.size() > 1) {
                    decide(record, new Pairing.Different(accounts.subList(0, 1), accounts.subList(1, 2)));
                }
            }
            case 5 -> {
                if (accounts.size() > 1) {
                    int cut = 1 + step / 1000 % (accounts.size() - 1);
                    List<String> staying = accounts.subList(cut, accounts.size());
                    decide(record, new Pairing.Split(one.id(), accounts.subList(0, cut), staying));
                }
            }
            case 6 -> decide(record, new Judgement.Graded(one.id(), accounts, GRADES.get(step % GRADES.size())));
            case 7 -> decide(record, new Correction.Counted(accounts.getFirst(), HarmType.KILLED, null, 6, 6));
            case 8 -> decide(record, new Correction.Dismissed(accounts.getLast()));
            default -> {
                List<StandingDecision> decisions = record.decisions();
                if (!decisions.isEmpty()) {
                    record.withdraw(decisions.get(step / 10 % decisions.size()).entry(), SOMEBODY, PIPELINE);
                }
            }
        }
    }

    private static void decide(CasualtyRecord record, Decision decision) {
        assertThat(record.decide(decision, SOMEBODY, PIPELINE)).isInstanceOf(Settlement.Settled.class);
    }

    /** The next report: of one of a few days, figures and choices of words. */
    private static void add(CasualtyRecord record, int seed) {
        int number = record.reports().size();
        Random random = new Random(1000L * seed + number);
        String text = random.ints(30, 0, VOCABULARY)
                .mapToObj(word -> "wort" + (char) ('a' + word % 26) + (char) ('a' + word / 26))
                .collect(Collectors.joining(" ", "", " r" + number));
        Extraction sample = Samples.elsewhere("r" + number);
        Report told = sample.report();
        Report report = new Report(
                told.id(),
                told.source(),
                told.url(),
                null,
                null,
                told.published(),
                null,
                told.language(),
                text,
                List.of(),
                Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
        Account account = dated(
                sample.accounts().getFirst(),
                CountRange.exactly(5 + random.nextInt(3), "people"),
                ResolvedDate.day(LocalDate.of(2026, 3, 1 + random.nextInt(4))));
        record.add(
                new Extraction(report, List.of(account), List.of(), List.of()),
                text.getBytes(StandardCharsets.UTF_8),
                SOMEBODY);
    }

    private static Account dated(Account account, CountRange killed, ResolvedDate date) {
        return new Account(
                account.id(),
                account.report(),
                account.main(),
                killed,
                null,
                null,
                null,
                List.of(),
                date,
                account.place(),
                List.of(),
                account.weapons(),
                account.target(),
                List.of(),
                account.chain(),
                List.of());
    }
}
