package io.github.attest.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.model.Report;
import io.github.attest.model.Source;
import io.github.attest.model.SourceKind;
import io.github.attest.text.SourceCatalogue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user's own catalogue of sources changes in how documents are read. */
class OwnSourcesTest {
    private static final Source WIRE = new Source("Coast Wire", SourceKind.NEWS_AGENCY);

    @TempDir
    Path folder;

    private Reader reader = Reader.standard();

    @BeforeEach
    void readOwnSources() throws IOException {
        Path file = Files.writeString(
                folder.resolve("own.tsv"), "Coast Wire\tnews_agency\tYE\tagency\tcoastwire.example\tCW Newsroom\n");
        reader = Reader.of(SourceCatalogue.standard().with(file));
    }

    @Test
    void publishersAreKnownByTheirDomains() {
        String line = "{\"url\": \"https://www.coastwire.example/7\", \"text\": \"A shell hit the quay.\"}";

        assertThat(report("one.jsonl", line).source()).isEqualTo(WIRE);
    }

    @Test
    void agenciesAreKnownByTheirDatelinesAndSpeakFromThereOn() {
        String line = "{\"source\": \"Harbour Mail\", \"text\": \"ADEN (CW Newsroom) - A shell hit the quay.\"}";

        assertThat(report("one.jsonl", line).passages())
                .singleElement()
                .satisfies(passage -> assertThat(passage.source()).isEqualTo(WIRE));
    }

    private Report report(String location, String content) {
        Reading reading = reader.read(Document.of(location, content.getBytes(StandardCharsets.UTF_8)));
        return Objects.requireNonNull(reading.report());
    }
}
