package io.github.attest.record;

import static io.github.attest.record.Samples.TESTER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.cli.Child;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** Several programs at one record, and programs that are killed. Each is a process of its own. */
@OnEachDatabase
class ProcessesTest {
    @Parameter
    Place place;

    /** A few in every build; docs/threats.md has the command for many. */
    private static final int KILLS = Integer.getInteger("attest.kills", 10);

    /** So many programs work on one record one after the other; every check looks at all of it, so it must not grow for ever. */
    private static final int KILLS_OF_A_RECORD = 25;

    /** A program is killed at any moment of its start, or of so long a time after its first addition, or its first decision. */
    private static final int STARTING_MILLIS = 1_500;

    private static final int WORKING_MILLIS = 600;

    @TempDir
    Path folder;

    @Test
    void twoThatStartARecordAtOnceBothSucceed() throws Exception {
        Process one = start("one-", location(), 25);
        Process two = start("two-", location(), 25);

        assertThat(one.waitFor()).isZero();
        assertThat(two.waitFor()).isZero();
        assertThat(reports(acknowledged("one-"))).hasSize(25);
        assertThat(reports(acknowledged("two-"))).hasSize(25);
        try (CasualtyRecord record = CasualtyRecord.openExisting(location())) {
            assertThat(record.reports()).hasSize(50);
            assertThat(record.verify().violations()).isEmpty();
        }
    }

    @Test
    void whatWasAcknowledgedBeforeAKillIsThereAfterIt() throws Exception {
        Random random = new Random(20260303);
        int added = 0;
        int decided = 0;
        for (int kills = 0; kills < KILLS; kills += KILLS_OF_A_RECORD) {
            String location = place.of(Files.createDirectory(folder.resolve("after" + kills)));
            List<String> acknowledged = new ArrayList<>();
            for (int kill = kills; kill < Math.min(KILLS, kills + KILLS_OF_A_RECORD); kill++) {
                acknowledged.addAll(kill("run" + kill + "-", location, Moment.values()[kill % 3], random));
                stands(acknowledged, location);
            }
            added += reports(acknowledged).size();
            decided += decisions(acknowledged).size();
        }
        assertThat(added).isPositive();
        assertThat(decided).isPositive();
        System.out.printf("%s: %d kills, %d reports and %d decisions acknowledged%n", place, KILLS, added, decided);
    }

    /** Starts a program, kills it and returns what it had acknowledged. */
    private List<String> kill(String prefix, String location, Moment moment, Random random) throws Exception {
        Process process = start(prefix, location, 100_000);
        waitFor(moment, prefix);
        int latest = moment == Moment.STARTING ? STARTING_MILLIS : WORKING_MILLIS;
        assertThat(process.waitFor(random.nextInt(latest), TimeUnit.MILLISECONDS))
                .isFalse();
        process.destroyForcibly().waitFor();
        return acknowledged(prefix);
    }

    /** Nothing acknowledged is lost, nothing is altered, and the tables are those that the journal gives. */
    private void stands(List<String> acknowledged, String location) throws SQLException {
        try (CasualtyRecord record = CasualtyRecord.open(location)) {
            assertThat(record.reports()).extracting(RecordedReport::id).containsAll(reports(acknowledged));
            assertThat(record.decisions())
                    .extracting(decision -> Recorder.DECIDED + decision.entry())
                    .containsAll(decisions(acknowledged));
            assertThat(record.verify().violations()).isEmpty();
            Tables tables = new Tables(place.database(location));
            Map<String, List<Map<String, Object>>> before = tables.rows();
            record.rebuild();
            assertThat(tables.rows()).isEqualTo(before);
        }
    }

    @Test
    void aRecordThatSomebodyElseHoldsIsLocked() throws IOException {
        CasualtyRecord.open(location()).close();
        try (Handle holder = place.database(location()).open();
                CasualtyRecord record = CasualtyRecord.open(place.impatient(location()))) {
            holder.execute(place.lock());

            RecordUnavailable locked = org.junit.jupiter.api.Assertions.assertThrows(
                    RecordUnavailable.class, () -> record.add(Samples.report("a"), Samples.original("a"), TESTER));
            assertThat(locked.why()).isEqualTo(RecordUnavailable.Why.LOCKED);
            assertThat(locked.problem().code()).isEqualTo("record-locked");
            assertThat(record.reports()).as("reading goes on beside a writer").isEmpty();

            holder.execute("ROLLBACK");
            assertThat(record.add(Samples.report("a"), Samples.original("a"), TESTER))
                    .isInstanceOf(Addition.Added.class);
        }
    }

    @Test
    void threadsOfOneProgramWaitForOneAnother() {
        try (CasualtyRecord record = CasualtyRecord.open(location())) {
            Stream.of("a", "b", "c", "d", "e", "f", "g", "h").parallel().forEach(id -> {
                record.add(Samples.report(id), Samples.original(id), TESTER);
                record.incidents();
            });
            assertThat(record.reports()).hasSize(8);
            assertThat(record.verify().violations()).isEmpty();
        }
    }

    private String location() {
        return place.of(folder);
    }

    private Process start(String prefix, String location, int count) throws IOException {
        return Child.of(Recorder.class, location, prefix, String.valueOf(count))
                .redirectOutput(printed(prefix).toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private void waitFor(Moment moment, String prefix) throws Exception {
        for (int tries = 0; !moment.reached(acknowledged(prefix)); tries++) {
            assertThat(tries).as("the program never began").isLessThan(6_000);
            Thread.sleep(10);
        }
    }

    private static List<String> reports(List<String> acknowledged) {
        return acknowledged.stream()
                .filter(line -> !line.startsWith(Recorder.DECIDED))
                .toList();
    }

    private static List<String> decisions(List<String> acknowledged) {
        return acknowledged.stream()
                .filter(line -> line.startsWith(Recorder.DECIDED))
                .toList();
    }

    private Path printed(String prefix) {
        return folder.resolve(prefix + "printed.txt");
    }

    /** Whole lines only: a line that the kill cut off was not acknowledged. */
    private List<String> acknowledged(String prefix) throws IOException {
        String printed = Files.readString(printed(prefix));
        return printed.substring(0, printed.lastIndexOf('\n') + 1).lines().toList();
    }

    /** After what a program is killed. */
    private enum Moment {
        STARTING,
        ADDED,
        DECIDED;

        boolean reached(List<String> acknowledged) {
            return switch (this) {
                case STARTING -> true;
                case ADDED -> !acknowledged.isEmpty();
                case DECIDED -> !decisions(acknowledged).isEmpty();
            };
        }
    }
}
