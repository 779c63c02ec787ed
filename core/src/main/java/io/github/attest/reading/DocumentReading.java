package io.github.attest.reading;

import io.github.attest.model.Problem;
import io.github.attest.model.Report;
import io.github.attest.stream.Unbroken;
import io.github.attest.text.SourceCatalogue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/** One document on its way to a report; used once. */
final class DocumentReading {
    private final Document document;
    private final SourceCatalogue catalogue;
    private final List<Problem> problems = new ArrayList<>();

    DocumentReading(Document document, SourceCatalogue catalogue) {
        this.document = document;
        this.catalogue = catalogue;
    }

    Reading read() {
        return content(document.content());
    }

    /** @param content the document's bytes, or what they are when unzipped */
    private Reading content(Content content) {
        if (content.size() == 0) {
            return done(fail(Fault.EMPTY_FILE));
        }
        byte[] prefix = new byte[Math.min(Format.PREFIX, content.size())];
        content.buffer().get(prefix);
        return switch (Format.of(prefix, document.mediaType(), document.location())) {
            case HTML -> done(html(decode(content)));
            case TEXT -> done(page(PlainText.page(decode(content), catalogue), ""));
            case PDF -> done(pdf(content));
            case JSON_LINES -> new JsonLine(document, catalogue).read();
            case GZIP -> unzip(content);
            case WARC -> done(fail(Fault.BINARY_FILE, "a web archive of many documents"));
            case BINARY -> done(fail(Fault.BINARY_FILE, kind(prefix)));
        };
    }

    private Reading done(@Nullable Report report) {
        return new Reading(document, report, problems);
    }

    private @Nullable Report fail(Fault fault, Object... arguments) {
        problems.add(fault.at(document.location(), arguments));
        return null;
    }

    private String decode(Content content) {
        Decoding decoding = Decoding.of(content, document.mediaType());
        if (!decoding.intact()) {
            fail(Fault.BROKEN_UTF8, decoding.charset().name());
        } else if (decoding.guessed()) {
            fail(Fault.GUESSED_CHARSET, decoding.charset().name());
        }
        return decoding.text();
    }

    private @Nullable Report html(String html) {
        HtmlPage page = HtmlPage.of(html);
        problems.addAll(page.problems(document.location()));
        return page(page.page(), page.language());
    }

    private @Nullable Report page(Page page, String language) {
        if (page.body().isEmpty() && problems.isEmpty()) {
            fail(Fault.NO_MAIN_TEXT);
        }
        return Assembly.of(document, page, language, catalogue);
    }

    private @Nullable Report pdf(Content content) {
        try {
            PdfText pdf = PdfText.of(content);
            if (pdf.text().isBlank()) {
                return fail(Fault.PDF_WITHOUT_TEXT);
            }
            Page page = PlainText.page(pdf.text(), catalogue);
            Details titled = new Details(null, null, null, pdf.title(), null, null, null, null);
            return Assembly.of(document, new Page(page.body(), page.details().or(titled)), "", catalogue);
        } catch (InvalidPasswordException e) {
            return fail(Fault.PDF_WITH_PASSWORD);
        } catch (IOException | RuntimeException e) {
            // PDFBox lets exceptions of all kinds out of damaged files.
            return fail(Fault.BROKEN_PDF, Unbroken.message(e));
        }
    }

    private Reading unzip(Content content) {
        try (GZIPInputStream in = new GZIPInputStream(content.open())) {
            Bytes bytes = Bytes.of(in, Document.LIMIT);
            if (bytes.failure() != null) {
                fail(Fault.TRUNCATED_GZIP, bytes.failure());
            }
            return bytes.more()
                    ? done(fail(Fault.DOCUMENT_TOO_LARGE, Reader.LIMIT_IN_WORDS))
                    : unzipped(bytes.content());
        } catch (IOException e) {
            return done(fail(Fault.TRUNCATED_GZIP, Unbroken.message(e)));
        }
    }

    /** Zipped twice is no document. */
    private Reading unzipped(Content content) {
        boolean again = content.size() > 1 && content.buffer().getShort(0) == (short) 0x1F8B;
        return again ? done(fail(Fault.BINARY_FILE, "gzip inside gzip")) : content(content);
    }

    private static String kind(byte[] prefix) {
        String start = new String(Arrays.copyOf(prefix, Math.min(8, prefix.length)), StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK")) {
            return "a ZIP archive or an office document";
        }
        if (start.startsWith("\u0089PNG") || start.startsWith("\u00FF\u00D8\u00FF") || start.startsWith("GIF8")) {
            return "a picture";
        }
        return "binary data";
    }
}
