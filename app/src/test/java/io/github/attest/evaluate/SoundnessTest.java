package io.github.attest.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.attest.model.Extraction;
import io.github.attest.model.Report;
import io.github.attest.pipeline.Pipeline;
import io.github.attest.reading.Reader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages of every kind, and sentences of a language that the lexicons do not know, give sound extractions. */
class SoundnessTest {
    private static final Pipeline PIPELINE = Pipeline.standard();

    @Test
    void ofSavedPages() throws IOException {
        List<Extraction> read = new ArrayList<>();
        Reader.standard().read(corpus("pages").resolve("html"), reading -> {
            if (reading.report() != null) {
                read.add(PIPELINE.extract(reading.report()));
            }
        });
        assertThat(read).hasSizeGreaterThan(300).allSatisfy(SoundnessTest::isSound);
        assertThat(read).anyMatch(extraction -> !extraction.accounts().isEmpty());
    }

    @Test
    void ofSentencesInAnotherLanguage() throws IOException {
        JsonNode sentences = new JsonMapper()
                .readTree(corpus("arabic-assault").resolve("assault_spans.json").toFile());
        assertThat(sentences).isNotEmpty();
        for (JsonNode sentence : sentences) {
            isSound(PIPELINE.extract(report(sentence.path("_id").asText(), "ar", sentence)));
            isSound(PIPELINE.extract(report(sentence.path("_id").asText(), "und", sentence)));
        }
    }

    private static Report report(String id, String language, JsonNode sentence) {
        return new Report(
                id,
                null,
                null,
                null,
                null,
                null,
                null,
                language,
                sentence.path("text").asText(),
                List.of(),
                "");
    }

    private static Path corpus(String name) {
        assumeTrue(
                CorpusRun.folder(name).isPresent(), () -> "no folder shared/corpora/" + name + " beside the project");
        return CorpusRun.folder(name).orElseThrow();
    }

    private static void isSound(Extraction extraction) {
        assertThat(Soundness.violations(extraction)).isEmpty();
    }
}
