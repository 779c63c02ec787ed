package io.github.attest.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.decision.Decision;
import io.github.attest.decision.Judgement;
import io.github.attest.decision.Pairing;
import io.github.attest.decision.StandingDecision;
import io.github.attest.decision.Voiced;
import io.github.attest.model.Account;
import io.github.attest.model.Extraction;
import io.github.attest.model.Grade;
import io.github.attest.model.Source;
import io.github.attest.model.SourceKind;
import io.github.attest.pipeline.Pipeline;
import io.github.attest.record.Settlement.Settled;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Reports are added and decisions made and withdrawn in any order, each step a number; what holds, holds after every one. */
class DecisionsPropertyTest {
    private static final Pipeline PIPELINE = Pipeline.standard();
    private static final Signature SOMEBODY = new Signature("somebody", "a reason");
    private static final int REPORTS = 7;
    private static final List<Grade> GRADES = List.of(Grade.values());

    @Property(tries = 40)
    void whateverTheOrderTheRecordIsSoundAndTheLastWordIsAPersons(
            @ForAll @Size(min = 6, max = 14) List<@IntRange(max = 100_000) Integer> steps) throws IOException {
        Path folder = Files.createTempDirectory("decisions");
        try (CasualtyRecord record =
                CasualtyRecord.open(folder.resolve("attest.db").toString())) {
            add(record, 0);
            add(record, 1);
            List<Long> entries = new ArrayList<>();
            for (int step : steps) {
                take(record, step, entries);
                record.link(PIPELINE, SOMEBODY);
                everyDecisionIsInForce(record);
            }
            assertThat(record.verify().violations()).isEmpty();
            List<RecordedIncident> before = record.incidents();
            record.rebuild();
            assertThat(record.incidents()).isEqualTo(before);
        } finally {
            try (var files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private static void take(CasualtyRecord record, int step, List<Long> entries) {
        List<RecordedIncident> incidents = record.incidents();
        RecordedIncident one = incidents.get(step / 8 % incidents.size());
        RecordedIncident other = incidents.get(step / 64 % incidents.size());
        List<String> accounts = record.accounts(one.id());
        switch (step % 8) {
            case 0, 1 -> add(record, step / 8 % REPORTS);
            case 2 -> {
                if (!one.equals(other)) {
                    decide(record, new Pairing.Same(accounts, record.accounts(other.id())), entries);
                }
            }
            case 3 -> {
                if (accounts.size() > 1) {
                    decide(record, new Pairing.Different(accounts.subList(0, 1), accounts.subList(1, 2)), entries);
                }
            }
            case 4 -> {
                if (accounts.size() > 1) {
                    int cut = 1 + step / 512 % (accounts.size() - 1);
                    List<String> leaving = accounts.subList(0, cut);
                    List<String> staying = accounts.subList(cut, accounts.size());
                    decide(record, new Pairing.Split(one.id(), leaving, staying), entries);
                }
            }
            case 5 -> {
                List<Source> voices = List.of(new Source("Voice " + step / 64 % 3, SourceKind.MONITOR));
                decide(record, new Voiced(accounts.get(step / 512 % accounts.size()), voices), entries);
            }
            case 6 -> {
                Grade grade = GRADES.get(step / 64 % GRADES.size());
                decide(record, new Judgement.Graded(one.id(), accounts, grade), entries);
            }
            default -> {
                if (!entries.isEmpty()) {
                    long entry = entries.remove(step / 8 % entries.size());
                    assertThat(record.withdraw(entry, SOMEBODY, PIPELINE)).isInstanceOf(Settled.class);
                }
            }
        }
    }

    private static void add(CasualtyRecord record, int number) {
        Extraction report = number % 2 == 0 ? Samples.report("r" + number) : Samples.elsewhere("r" + number);
        record.add(report, report.report().text().getBytes(StandardCharsets.UTF_8), SOMEBODY);
        record.link(PIPELINE, SOMEBODY);
    }

    private static void decide(CasualtyRecord record, Decision decision, List<Long> entries) {
        Settlement settlement = record.decide(decision, SOMEBODY, PIPELINE);
        assertThat(settlement).isInstanceOf(Settled.class);
        entries.add(((Settled) settlement).entry());
        if (decision instanceof Pairing pairing) {
            assertThat(incidents(record)).as("%s holds at once", decision).allMatch(pairing::allows);
        }
    }

    /** What was decided last of an incident is what it has, and who was said to speak is heard; a pairing that no longer holds says so. */
    private static void everyDecisionIsInForce(CasualtyRecord record) {
        for (RecordedIncident incident : record.incidents()) {
            for (StandingDecision standing : incident.ruling().decisions()) {
                boolean holds = incident.ruling().holds(standing, incident.incident());
                if (holds && standing.decision() instanceof Judgement.Graded graded) {
                    assertThat(incident.assessment().grade()).isEqualTo(graded.grade());
                }
                if (holds && standing.decision() instanceof Voiced voiced) {
                    assertThat(incident.incident().origins())
                            .filteredOn(origin -> voiced.voices().contains(origin.source()))
                            .as("%s", voiced)
                            .isNotEmpty();
                }
            }
            if (incident.ruling().decisions().stream()
                    .noneMatch(standing -> standing.decision() instanceof Judgement)) {
                assertThat(incident.assessment()).isEqualTo(incident.ruling().suggestion());
            }
        }
    }

    private static List<Set<String>> incidents(CasualtyRecord record) {
        return record.incidents().stream()
                .map(incident ->
                        incident.incident().accounts().stream().map(Account::id).collect(Collectors.toSet()))
                .toList();
    }
}
