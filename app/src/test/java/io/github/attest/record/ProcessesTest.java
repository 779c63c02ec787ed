package io.github.attest.record;

import static io.github.attest.record.Samples.TESTER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    /** A few in every build; {@code mvn test -Dtest=ProcessesTest -Dattest.kills=200} for a night. */
    private static final int KILLS = Integer.getInteger("attest.kills", 10);

    /** Every other program is killed while it starts, the others a while into their work. */
    private static final int LONGEST_LIFE_MILLIS = 1_000;

    @TempDir
    Path folder;

    @Test
    void twoThatStartARecordAtOnceBothSucceed() throws Exception {
        Process one = start("one-", 25);
        Process two = start("two-", 25);

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
        List<String> acknowledged = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            String prefix = "run" + kill + "-";
            Process process = start(prefix, 100_000);
            if (kill % 2 == 0) {
                waitForTheFirst(prefix);
            }
            assertThat(process.waitFor(random.nextInt(LONGEST_LIFE_MILLIS), TimeUnit.MILLISECONDS))
                    .isFalse();
            process.destroyForcibly().waitFor();
            acknowledged.addAll(acknowledged(prefix));

            try (CasualtyRecord record = CasualtyRecord.open(location())) {
                assertThat(record.reports()).extracting(RecordedReport::id).containsAll(reports(acknowledged));
                assertThat(record.decisions())
                        .extracting(decision -> Recorder.DECIDED + decision.entry())
                        .containsAll(acknowledged.stream()
                                .filter(line -> line.startsWith(Recorder.DECIDED))
                                .toList());
                assertThat(record.verify().violations()).isEmpty();
            }
        }
        assertThat(acknowledged).anyMatch(line -> line.startsWith(Recorder.DECIDED));
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

    private Process start(String prefix, int count) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Recorder.class.getName(),
                        location(),
                        prefix,
                        String.valueOf(count))
                .redirectOutput(printed(prefix).toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private void waitForTheFirst(String prefix) throws Exception {
        for (int tries = 0; acknowledged(prefix).isEmpty(); tries++) {
            assertThat(tries).as("the program never began").isLessThan(6_000);
            Thread.sleep(10);
        }
    }

    private static List<String> reports(List<String> acknowledged) {
        return acknowledged.stream()
                .filter(line -> !line.startsWith(Recorder.DECIDED))
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
}
