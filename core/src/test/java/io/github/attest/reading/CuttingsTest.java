package io.github.attest.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.model.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CuttingsTest {
    private static final String STORY =
            "Shells fell on the ferry landing at dawn and killed three fishermen, the harbour master said.";
    private static final String PAGE = """
        <html><body><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
        <article><h1>Shells hit a landing</h1><p>%s</p></article>
        <footer><p>Subscribe to our newsletter</p></footer></body></html>
        """.formatted(STORY);

    private static Report read(byte[] bytes) {
        return Objects.requireNonNull(
                Reader.standard().read(Document.of("page", bytes)).report());
    }

    private static void assertCut(byte[] original) {
        Report report = read(original);
        assertThat(report.text()).contains(STORY).doesNotContain("newsletter");
        assertThat(Cuttings.of(original, report))
                .contains("Home", "Sport", "Subscribe to our newsletter")
                .doesNotContain(STORY, "Shells hit a landing");
    }

    @Test
    void menusAndNoticesOfAPageAreCut() {
        assertCut(PAGE.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aPageIsTheSameWhenItIsPacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(PAGE.getBytes(StandardCharsets.UTF_8));
        }
        assertCut(packed.toByteArray());
    }

    @Test
    void whatStandsAboveAPlainTextIsNotInIt() {
        byte[] original = ("Shells hit a landing\n4 March 2026 - Harbour Gazette\n\n" + STORY + "\n")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(Cuttings.of(original, read(original))).containsExactly("4 March 2026 - Harbour Gazette");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\u0000\u0001", "%PDF-1.7 broken", "WARC/1.0 broken", "{\"text\": 5", "<html>"})
    void whatCannotBeReadAgainShowsNothing(String original) {
        Report report = read((STORY + "\n").getBytes(StandardCharsets.UTF_8));
        assertThat(Cuttings.of(original.getBytes(StandardCharsets.UTF_8), report))
                .doesNotContain(STORY);
    }
}
