package io.github.attest.record;

import static io.github.attest.record.Samples.TESTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.attest.decision.Judgement;
import io.github.attest.model.Grade;
import io.github.attest.pipeline.Pipeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** Records copied from one database to any other, and backed up while somebody writes. */
@OnEachDatabase
class CopyTest {
    private static final Pipeline PIPELINE = Pipeline.standard();

    @Parameter
    Place place;

    @TempDir
    Path folder;

    @Test
    void aCopyInAnyDatabaseIsTheSameRecord() throws IOException {
        try (CasualtyRecord record = CasualtyRecord.open(place.of(folder))) {
            fill(record);
            for (Place other : Place.available().toList()) {
                Path elsewhere = Files.createDirectory(folder.resolve("to-" + other));
                try (CasualtyRecord copy = CasualtyRecord.open(other.of(elsewhere))) {
                    record.copyTo(copy);
                    requireSame(copy, record);
                    assertThatThrownBy(() -> record.copyTo(copy)).isInstanceOf(IllegalArgumentException.class);
                    assertThat(copy.add(Samples.report("z"), Samples.original("z"), TESTER))
                            .isInstanceOf(Addition.Added.class);
                }
            }
        }
    }

    @Test
    void aBackUpIsTheRecordOfOneMomentWhoeverWrites() throws InterruptedException {
        try (CasualtyRecord record = CasualtyRecord.open(place.of(folder))) {
            fill(record);
            Thread writer = Thread.startVirtualThread(() -> {
                for (int i = 0; i < 30; i++) {
                    record.add(Samples.report("more-" + i), Samples.original("more-" + i), TESTER);
                }
            });
            Path file = folder.resolve("backup.db");
            record.backUp(file);
            writer.join();

            try (CasualtyRecord copy = CasualtyRecord.openExisting(file.toString())) {
                assertThat(copy.verify().violations()).isEmpty();
                assertThat(record.log(copy.tip().sequence(), 1).getFirst().hash())
                        .isEqualTo(copy.tip().hash());
            }
            assertThatThrownBy(() -> record.backUp(file)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static void fill(CasualtyRecord record) {
        record.add(Samples.withAggregate("a"), Samples.original("a"), TESTER);
        record.add(Samples.report("b"), Samples.original("b"), TESTER);
        record.link(PIPELINE, TESTER);
        record.decide(
                new Judgement.Graded("inc-1", record.accounts("inc-1"), Grade.FAIR),
                new Signature("Amal", "asked twice"));
    }

    private static void requireSame(CasualtyRecord copy, CasualtyRecord record) {
        assertThat(copy.verify().violations()).isEmpty();
        assertThat(copy.tip()).isEqualTo(record.tip());
        assertThat(copy.incidents()).isEqualTo(record.incidents());
        assertThat(copy.reports()).isEqualTo(record.reports());
        assertThat(copy.aggregates()).isEqualTo(record.aggregates());
        List<String> digests =
                record.reports().stream().map(RecordedReport::sha256).toList();
        assertThat(digests)
                .allSatisfy(digest -> assertThat(copy.original(digest).orElseThrow())
                        .isEqualTo(record.original(digest).orElseThrow()));
    }
}
