package io.github.attest.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.model.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {
    private static final String TEXT = "Four people died when shells hit the market on Friday.";

    @TempDir
    Path folder;

    @Test
    void responsesAndConversionsOfAnArchiveAreRead() throws IOException {
        for (Path path : List.of(file("a.warc", archive(false)), file("a.warc.gz", archive(true)))) {
            List<Reading> readings = Inputs.read(path);
            assertThat(readings).hasSize(2);
            Report page = Objects.requireNonNull(readings.get(0).report());
            assertThat(page.text()).isEqualTo(TEXT);
            assertThat(page.url()).isEqualTo("https://example.org/a");
            assertThat(page.retrieved()).isEqualTo(Instant.parse("2020-03-07T10:11:12Z"));
            assertThat(Objects.requireNonNull(readings.get(1).report()).text()).isEqualTo(TEXT);
        }
    }

    @Test
    void aTruncatedArchiveGivesTheRecordsBefore() throws IOException {
        for (boolean zipped : new boolean[] {false, true}) {
            byte[] bytes = archive(zipped);
            Path path = file(zipped ? "b.warc.gz" : "b.warc", Arrays.copyOf(bytes, bytes.length - 20));
            List<Reading> readings = Inputs.read(path);
            assertThat(Objects.requireNonNull(readings.get(0).report()).text()).isEqualTo(TEXT);
            assertThat(Inputs.codes(path)).containsExactly("truncated-warc");
        }
    }

    /** Names in an archive are addresses and stay so, whatever they look like. */
    @Test
    void namesInAnArchiveAreNotFollowed() throws IOException {
        String page = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><body><p>" + TEXT + "</p></body></html>";
        for (String name : List.of("file:///../../etc/passwd", "../../../tmp/a.html", "http://a.example/../../b")) {
            String record = record("response", "application/http; msgtype=response", page);
            Path path =
                    file("c.warc", record.replace("https://example.org/a", name).getBytes(UTF_8));
            assertThat(Objects.requireNonNull(Inputs.read(path).getFirst().report())
                            .text())
                    .isEqualTo(TEXT);
        }
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files).as("nothing is unpacked").hasSize(2);
        }
    }

    @Test
    void aBombInAnArchiveIsNotBlownUp() throws IOException {
        byte[] bomb = Inputs.gzip(Inputs.gzip(new byte[Document.LIMIT + 1]));
        String head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n";
        String inner = new String(Inputs.gzip(new byte[Document.LIMIT + 1]), ISO_8859_1);
        String record = record("response", "application/http; msgtype=response", "#");
        byte[] block = (head + inner).getBytes(ISO_8859_1);
        byte[] whole = record.replace("Content-Length: 1", "Content-Length: " + block.length)
                .replace("#", head + inner)
                .getBytes(ISO_8859_1);
        assertThat(Inputs.codes(file("d.warc", whole))).containsExactly("document-too-large");
        assertThat(Inputs.codes(file("d.html.gz", Inputs.gzip(new byte[Document.LIMIT + 1]))))
                .containsExactly("document-too-large");
        assertThat(Inputs.codes(file("e.html.gz", bomb))).containsExactly("binary-file");
    }

    @Test
    void anArchiveThatGrowsBeyondMeasureIsReadNoFurther() throws IOException {
        String head = record("conversion", "image/jpeg", "#").replace("Content-Length: 1", "Content-Length: 90000000");
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        archive.write(archive(true));
        archive.write(Inputs.gzip(head.substring(0, head.indexOf('#')).getBytes(UTF_8), 90_000_000));
        archive.write(archive(true));
        List<Reading> readings = Inputs.read(file("f.warc.gz", archive.toByteArray()));
        assertThat(readings).hasSize(3);
        assertThat(Inputs.codes(readings.getLast())).containsExactly("growing-warc");
        assertThat(readings.subList(0, 2)).allMatch(reading -> reading.report() != null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "zstd", "gzip, br", "none-such"})
    void codingsThatCannotBeUndoneDoNotStopAnArchive(String coding) throws IOException {
        String page = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: " + coding + "\r\n\r\nx";
        String records = record("response", "application/http; msgtype=response", page)
                + record("conversion", "text/plain", TEXT);
        List<Reading> readings = Inputs.read(file("e.warc", records.getBytes(UTF_8)));
        assertThat(readings.getFirst().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("compressed by " + coding));
        assertThat(Objects.requireNonNull(readings.getLast().report()).text()).isEqualTo(TEXT);
    }

    @Test
    void theTextOfAPdfIsRead() throws IOException {
        Path path = folder.resolve("a.pdf");
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText(TEXT);
                content.endText();
            }
            pdf.save(path.toFile());
        }
        assertThat(Objects.requireNonNull(Inputs.read(path).get(0).report()).text())
                .isEqualTo(TEXT);
    }

    @Test
    void aFolderIsReadInOrderAtEveryLevel() throws IOException {
        Files.createDirectories(folder.resolve("b"));
        file("c.txt", TEXT.getBytes(UTF_8));
        file("b/z.txt", TEXT.getBytes(UTF_8));
        file("a.jsonl", "{\"id\": \"1\", \"text\": \"x\"}\n{\"id\": \"2\", \"text\": \"y\"}\n".getBytes(UTF_8));
        file("notes.docx", new byte[] {1});
        assertThat(Inputs.read(folder).stream()
                        .map(reading ->
                                Objects.requireNonNull(reading.document()).location()))
                .containsExactly(
                        folder.resolve("a.jsonl") + " line 1",
                        folder.resolve("a.jsonl") + " line 2",
                        folder.resolve("b/z.txt").toString(),
                        folder.resolve("c.txt").toString());
    }

    @Test
    void theBytesOfTheDocumentAreKeptAndNameIt() {
        String line = "{\"text\": \"" + TEXT + "\", \"more\": [1, {\"text\": \"no\"}]}";
        Reading reading = Inputs.jsonLines(line + "\n").get(0);
        Report report = Objects.requireNonNull(reading.report());
        Content content = Objects.requireNonNull(reading.document()).content();
        assertThat(new String(content.bytes(), UTF_8)).isEqualTo(line);
        assertThat(report.sha256()).isEqualTo(content.sha256());
        assertThat(report.id()).isEqualTo(report.sha256().substring(0, 16));
    }

    @Test
    void whatALineOfJsonSaysComesFirst() {
        Report report = Objects.requireNonNull(Inputs.jsonLines("{\"id\": 7, \"url\": \"https://apnews.com/x\","
                        + " \"source\": \"Upland Courier\", \"title\": \"T\", \"published\": \"2020-03-06T01:00:00Z\","
                        + " \"language\": \"en\", \"text\": \"LIMA, 3 JAN 90 -- x\"}")
                .get(0)
                .report());
        assertThat(report.id()).isEqualTo("7");
        assertThat(Objects.requireNonNull(report.source()).name()).isEqualTo("Upland Courier");
        assertThat(report.title()).isEqualTo("T");
        assertThat(String.valueOf(report.published())).isEqualTo("2020-03-06");
        assertThat(report.language()).isEqualTo("en");
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static byte[] archive(boolean zipped) throws IOException {
        String page = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><body><p>" + TEXT + "</p></body></html>";
        String gone = "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>" + TEXT + "</p>";
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        for (String record : List.of(
                record("response", "application/http; msgtype=response", page),
                record("response", "application/http; msgtype=response", gone),
                record("conversion", "text/plain", TEXT))) {
            byte[] bytes = record.getBytes(UTF_8);
            archive.write(zipped ? Inputs.gzip(bytes) : bytes);
        }
        return archive.toByteArray();
    }

    private static String record(String type, String contentType, String block) {
        return "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Record-ID: <urn:uuid:8fdd3a4e-0000-4000-8000-"
                + "0".repeat(12)
                + ">\r\nWARC-Date: 2020-03-07T10:11:12Z\r\nWARC-Target-URI: https://example.org/a\r\nContent-Type: "
                + contentType + "\r\nContent-Length: " + block.getBytes(UTF_8).length + "\r\n\r\n" + block + "\r\n\r\n";
    }
}
