package io.github.attest.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.attest.model.Report;
import io.github.attest.reading.Body.Paragraph;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * What was cut from a document when it was read: its paragraphs, menus and notices included, that the report's text does not hold. It is
 * found by reading the original again, so that nothing of it has to be kept.
 */
public final class Cuttings {
    private final Report report;

    private Cuttings(Report report) {
        this.report = report;
    }

    /**
     * The paragraphs that were cut, in order.
     *
     * @param original the document as it is kept: its bytes, or a web archive in which it lies
     * @param report what was read of it
     */
    public static List<String> of(byte[] original, Report report) {
        Cuttings cuttings = new Cuttings(report);
        return cuttings.paragraphs(Content.of(original)).stream()
                .map(String::strip)
                .filter(cuttings::isCut)
                .toList();
    }

    private boolean isCut(String paragraph) {
        return !paragraph.isEmpty()
                && !paragraph.equals(report.title())
                && !report.text().contains(paragraph);
    }

    private List<String> paragraphs(Content content) {
        byte[] bytes = content.bytes();
        try {
            return switch (Format.of(Arrays.copyOf(bytes, Math.min(Format.PREFIX, bytes.length)), null, "")) {
                case HTML -> HtmlPage.paragraphs(Decoding.of(content, null).text());
                case TEXT -> paragraphs(Decoding.of(content, null).text());
                case PDF -> paragraphs(PdfText.of(content).text());
                case JSON_LINES ->
                    paragraphs(JsonDocument.parse(Decoding.unicode(content).text()));
                case GZIP -> unzipped(bytes);
                case WARC -> archived(bytes).map(this::paragraphs).orElse(List.of());
                case BINARY -> List.of();
            };
        } catch (IOException | RuntimeException e) {
            // what could be read once can be read again; PDFBox lets exceptions of all kinds out
            return List.of();
        }
    }

    private static List<String> paragraphs(String text) {
        return PlainText.paragraphs(text).stream().map(Paragraph::text).toList();
    }

    private static List<String> paragraphs(JsonDocument json) throws JsonProcessingException {
        String text = json.field("text");
        return text == null
                ? HtmlPage.paragraphs(Objects.requireNonNullElse(json.field("html"), ""))
                : paragraphs(text);
    }

    private List<String> unzipped(byte[] bytes) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return paragraphs(Bytes.of(in, Document.LIMIT).content());
        }
    }

    private Optional<Content> archived(byte[] bytes) {
        List<Content> found = new ArrayList<>();
        new WarcFile(
                        "",
                        document -> {
                            if (document.content().sha256().equals(report.sha256())) {
                                found.add(document.content());
                            }
                        },
                        problem -> {})
                .read(new ByteArrayInputStream(bytes));
        return found.stream().findFirst();
    }
}
