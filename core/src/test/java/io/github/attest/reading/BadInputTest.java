package io.github.attest.reading;

import static io.github.attest.reading.Inputs.codes;
import static io.github.attest.reading.Inputs.gzip;
import static io.github.attest.reading.Inputs.jsonLines;
import static io.github.attest.reading.Inputs.read;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadInputTest {
    private static final String SENTENCE = "Two farmers were killed when a shell hit the road to the mill on Friday.";

    @TempDir
    Path folder;

    @Test
    void aMissingFile() {
        assertThat(codes(folder.resolve("none.txt"))).containsExactly("missing-file");
    }

    @Test
    void anEmptyFile() throws IOException {
        assertThat(codes(file("a.html", new byte[0]))).containsExactly("empty-file");
        assertThat(codes(file("a.jsonl", new byte[0]))).containsExactly("empty-file");
    }

    @Test
    void aPictureNamedHtml() throws IOException {
        Reading reading = read(file("a.html", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}))
                .get(0);
        assertThat(codes(reading)).containsExactly("binary-file");
        assertThat(reading.problems().get(0).message()).contains("a picture");
        assertThat(reading.report()).isNull();
    }

    @Test
    void truncatedGzipGivesWhatCameBefore() throws IOException {
        byte[] zipped = gzip((SENTENCE + "\n\n").repeat(3).getBytes(UTF_8));
        Reading reading =
                read(file("a.txt.gz", Arrays.copyOf(zipped, zipped.length - 6))).get(0);
        assertThat(codes(reading)).containsExactly("truncated-gzip");
        assertThat(Objects.requireNonNull(reading.report()).text()).contains("Two farmers");
    }

    @Test
    void truncatedGzipOfJsonLinesGivesTheLinesBefore() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            lines.append("{\"id\":\"")
                    .append(i * 7919 % 5000)
                    .append("\",\"text\":\"")
                    .append(SENTENCE)
                    .append("\"}\n");
        }
        byte[] zipped = gzip(lines.toString().getBytes(UTF_8));
        List<Reading> readings = read(file("a.jsonl.gz", Arrays.copyOf(zipped, zipped.length / 2)));
        assertThat(readings).hasSizeBetween(100, 4999);
        assertThat(codes(readings.get(readings.size() - 1))).containsAnyOf("truncated-gzip", "invalid-json");
    }

    @Test
    void gzipThatIsNone() throws IOException {
        assertThat(codes(file("a.gz", new byte[] {0x1F, (byte) 0x8B, 1, 2, 3}))).containsExactly("truncated-gzip");
    }

    @Test
    void aGzipBombIsCutOff() throws IOException {
        assertThat(codes(file("a.html.gz", gzip(new byte[Document.LIMIT + 1])))).isNotEmpty();
        byte[] spaces = new byte[Document.LIMIT + 100];
        Arrays.fill(spaces, (byte) ' ');
        assertThat(codes(file("b.html.gz", gzip(spaces)))).containsExactly("document-too-large");
    }

    @Test
    void linesThatGrowBeyondMeasureAreReadNoFurther() throws IOException {
        byte[] lines = ("{\"text\":\"" + SENTENCE + "\"}\n").repeat(99).getBytes(UTF_8);
        List<Reading> readings = read(file("a.jsonl.gz", gzip(lines, 90_000_000)));
        assertThat(readings.getFirst().report()).isNotNull();
        Reading last = readings.getLast();
        assertThat(codes(last)).containsExactly("truncated-gzip");
        assertThat(last.problems().getFirst().message()).contains("grows more than 200 times");
    }

    @Test
    void gzipInsideGzipIsNoDocument() throws IOException {
        assertThat(codes(file("a.txt.gz", gzip(gzip(SENTENCE.getBytes(UTF_8))))))
                .containsExactly("binary-file");
    }

    @Test
    void brokenUtf8IsReadAndMarked() throws IOException {
        byte[] bytes = ("<html><meta charset=utf-8><body><p>" + SENTENCE + " Caf? owners fled.</p>").getBytes(UTF_8);
        bytes[new String(bytes, UTF_8).indexOf('?')] = (byte) 0xE9;
        Reading reading = read(file("a.html", bytes)).get(0);
        assertThat(codes(reading)).containsExactly("broken-utf8");
        assertThat(Objects.requireNonNull(reading.report()).text()).contains("Caf\uFFFD owners");
    }

    @Test
    void aCharsetThatNothingNamesIsGuessedAndMarked() throws IOException {
        byte[] bytes = (SENTENCE + " Caf? owners fled.").getBytes(UTF_8);
        bytes[new String(bytes, UTF_8).indexOf('?')] = (byte) 0xE9;
        Reading reading = read(file("a.txt", bytes)).get(0);
        assertThat(codes(reading)).containsExactly("guessed-charset");
        assertThat(Objects.requireNonNull(reading.report()).text()).contains("Caf\u00E9 owners");
    }

    @Test
    void aLineOf200MegabytesIsSkippedAndTheNextIsRead() {
        List<Reading> readings = new ArrayList<>();
        Reader.standard().readJsonLines("standard input", new LongLine(200 << 20), readings::add);
        assertThat(readings).hasSize(2);
        assertThat(codes(readings.get(0))).containsExactly("line-too-long");
        assertThat(readings.get(0).problems().get(0).location()).isEqualTo("standard input line 1");
        assertThat(Objects.requireNonNull(readings.get(1).report()).id()).isEqualTo("next");
    }

    @Test
    void linesThatAreNoDocuments() {
        List<Reading> readings = jsonLines("""
            {"id": "a", "text":
            [1, 2]
            {"id": "b"}
            {"id": "c", "text": "  "}
            {"id": "d", "text": 5} trailing
            "text"

            {"id": "e", "text": "A sentence."}
            {"id": "f", "title": "A headline", "text": " "}
            """);
        assertThat(readings.stream().flatMap(reading -> codes(reading).stream()))
                .containsExactly(
                        "invalid-json",
                        "invalid-json",
                        "json-without-text",
                        "json-without-text",
                        "invalid-json",
                        "invalid-json");
        assertThat(Objects.requireNonNull(readings.get(6).report()).text()).isEqualTo("A sentence.");
        assertThat(Objects.requireNonNull(readings.get(7).report()).title()).isEqualTo("A headline");
    }

    @Test
    void anInvalidDateIsLeftOut() {
        Reading reading = jsonLines("{\"published\": \"2019-02-31\", \"text\": \"A sentence.\"}")
                .get(0);
        assertThat(codes(reading)).containsExactly("invalid-date");
        assertThat(Objects.requireNonNull(reading.report()).published()).isNull();
    }

    @Test
    void aPageOfNothingButNavigation() throws IOException {
        String page = "<html><body><nav><a href=/>Home</a></nav><ul>"
                + "<li><a href=/news>News from the region</a></li>".repeat(30) + "</ul></body></html>";
        Reading reading = read(file("a.html", page.getBytes(UTF_8))).get(0);
        assertThat(codes(reading)).containsExactly("no-main-text");
        assertThat(Objects.requireNonNull(reading.report()).text()).isEmpty();
    }

    @Test
    void elementsNestedAHundredThousandDeep() throws IOException {
        String page = "<div>".repeat(100_000) + "<p>" + SENTENCE + "</p>";
        Reading reading = read(file("a.html", page.getBytes(UTF_8))).get(0);
        assertThat(codes(reading)).containsExactly("deep-nesting");
        assertThat(Objects.requireNonNull(reading.report()).text()).isEqualTo(SENTENCE);
    }

    @Test
    void jsonNestedAHundredThousandDeep() {
        String line = "{\"deep\": " + "[".repeat(100_000) + "]".repeat(100_000) + ", \"text\": \"A sentence.\"}\n";
        List<Reading> readings = jsonLines(line + "{\"text\": \"Another.\"}");
        assertThat(codes(readings.get(0))).containsExactly("invalid-json");
        assertThat(readings.get(1).report()).isNotNull();
    }

    @Test
    void aPdfWithAPassword() throws IOException {
        Path path = folder.resolve("a.pdf");
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            pdf.save(path.toFile());
        }
        assertThat(codes(path)).containsExactly("pdf-with-password");
    }

    @Test
    void pdfsThatAreBrokenOrEmpty() throws IOException {
        Path path = folder.resolve("a.pdf");
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.save(path.toFile());
        }
        assertThat(codes(path)).containsExactly("pdf-without-text");
        assertThat(codes(file("b.pdf", "%PDF-1.7 nothing else".getBytes(UTF_8))))
                .containsExactly("broken-pdf");
    }

    @Test
    void foldersThatAreEmptyOrUnreadable() throws IOException {
        assertThat(codes(folder)).containsExactly("empty-folder");
        Path closed = Files.createDirectory(folder.resolve("closed"));
        assumeTrue(
                closed.toFile().setReadable(false) && !Files.isReadable(closed), "permissions do not bind this user");
        assertThat(codes(folder)).containsExactly("unreadable-folder");
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    /** One line of JSON of a given length and a short one after it, made on the fly. */
    private static final class LongLine extends InputStream {
        private static final byte[] END = "\"}\n{\"id\": \"next\", \"text\": \"A sentence.\"}\n".getBytes(UTF_8);

        private final int length;
        private int at;

        LongLine(int length) {
            this.length = length;
        }

        @Override
        public int read() {
            int byteAt = at++;
            if (byteAt < length) {
                return byteAt == 0 ? '{' : 'x';
            }
            return byteAt - length < END.length ? END[byteAt - length] : -1;
        }

        @Override
        public int read(byte[] target, int offset, int count) {
            if (at < length && at > 0) {
                int filled = Math.min(count, length - at);
                Arrays.fill(target, offset, offset + filled, (byte) 'x');
                at += filled;
                return filled;
            }
            int one = read();
            target[offset] = (byte) one;
            return one < 0 ? -1 : 1;
        }
    }
}
