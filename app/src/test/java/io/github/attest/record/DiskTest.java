package io.github.attest.record;

import static io.github.attest.record.Samples.TESTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.attest.json.Sha256;
import io.github.attest.model.Extraction;
import io.github.attest.model.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that fills up, documents too large, and bytes that rot. */
class DiskTest {
    @TempDir
    Path folder;

    @Test
    void aFullDiskLeavesTheRecordAsItWas() {
        try (CasualtyRecord record = CasualtyRecord.open(location())) {
            record.add(Samples.report("a"), Samples.original("a"), TESTER);
        }
        try (CasualtyRecord record = CasualtyRecord.open(location() + "?max_page_count=1")) {
            RecordUnavailable full = assertThrows(RecordUnavailable.class, () -> addNoise(record));
            assertThat(full.why()).isEqualTo(RecordUnavailable.Why.FULL);
            assertThat(full.problem().code()).isEqualTo("disk-full");
            assertThat(record.reports()).extracting(RecordedReport::id).containsExactly("a");
        }
        try (CasualtyRecord record = CasualtyRecord.open(location())) {
            assertThat(record.verify().violations()).isEmpty();
            assertThat(addNoise(record)).isEqualTo(new Addition.Added("noise", 2));
            assertThat(record.verify().violations()).isEmpty();
        }
    }

    @Test
    void aDocumentThatTheDatabaseCannotHoldIsRefusedAndTheNextOneIsNot() {
        try (CasualtyRecord record = CasualtyRecord.open(location() + "?limit_length=100000")) {
            assertThat(addNoise(record))
                    .isInstanceOfSatisfying(
                            Addition.Refused.class,
                            refused -> assertThat(refused.problem().code()).isEqualTo("report-too-large"));
            assertThat(record.add(Samples.report("a"), Samples.original("a"), TESTER))
                    .isInstanceOf(Addition.Added.class);
        }
    }

    /** Whatever byte is altered: the record opens or says that it is damaged, and a check finds every change that shows. */
    @Test
    void oneAlteredByteIsNeverAnUnclearFailure() throws IOException {
        try (CasualtyRecord record = CasualtyRecord.open(location())) {
            record.add(Samples.withAggregate("a"), Samples.original("a"), TESTER);
            record.link(Grouping.of("a"), TESTER);
        }
        byte[] sound = Files.readAllBytes(file());
        Random random = new Random(8);
        int found = 0;
        for (int i = 0; i < 150; i++) {
            byte[] altered = sound.clone();
            int place = i < 20 ? i : random.nextInt(sound.length);
            altered[place] ^= (byte) (1 << random.nextInt(8));
            Files.write(file(), altered);
            found += showsDamage() ? 1 : 0;
        }
        assertThat(found).isPositive();
    }

    @Test
    void anAlteredByteOfAPayloadIsFound() throws IOException {
        try (CasualtyRecord record = CasualtyRecord.open(location())) {
            record.add(Samples.report("a"), Samples.original("a"), TESTER);
        }
        byte[] bytes = Files.readAllBytes(file());
        String latin = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
        bytes[latin.indexOf("Strike on Jableh\",\"url\"")] = 's';
        Files.write(file(), bytes);
        try (CasualtyRecord record = CasualtyRecord.open(location())) {
            assertThat(record.verify().violations())
                    .extracting(violation -> violation.sequence() + " " + violation.code())
                    .contains("1 hash", "1 projection");
        }
    }

    private boolean showsDamage() {
        try (CasualtyRecord record = CasualtyRecord.open(location())) {
            boolean sound = record.verify().sound();
            record.incidents();
            return !sound;
        } catch (RecordUnavailable e) {
            return true;
        }
    }

    private static Addition addNoise(CasualtyRecord record) {
        byte[] noise = new byte[400_000];
        new Random(3).nextBytes(noise);
        Report report = new Report("noise", null, null, null, null, null, null, "und", "", List.of(), Sha256.of(noise));
        return record.add(new Extraction(report, List.of(), List.of(), List.of()), noise, TESTER);
    }

    private Path file() {
        return folder.resolve("attest.db");
    }

    private String location() {
        return "jdbc:sqlite:" + file();
    }
}
