package io.github.attest.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.json.Sha256;
import io.github.attest.model.Extraction;
import io.github.attest.model.Report;
import io.github.attest.pipeline.Pipeline;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CasualtyRecordTest {
    @TempDir
    Path folder;

    @Test
    void addingTwiceChangesNothing() {
        try (CasualtyRecord record =
                CasualtyRecord.open(folder.resolve("a b.db").toString())) {
            byte[] bytes = "Five people were killed.".getBytes(StandardCharsets.UTF_8);
            Extraction extraction = new Extraction(
                    new Report(
                            "r1",
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            "en",
                            "Five people were killed.",
                            List.of(),
                            Sha256.of(bytes)),
                    List.of(),
                    List.of(),
                    List.of());
            assertThat(record.add(extraction, bytes, Signature.of("tester"))).isEqualTo(new Addition.Added("r1", 1));
            assertThat(record.add(extraction, bytes, Signature.of("tester")))
                    .isEqualTo(new Addition.AlreadyThere("r1", 1));
            assertThat(record.link(Pipeline.standard(), Signature.of("tester")).opened())
                    .isEmpty();
            assertThat(record.extraction("r1")).contains(extraction);
            assertThat(record.verify().violations()).isEmpty();
        }
    }
}
