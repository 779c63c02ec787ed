package io.github.attest.reading;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

/**
 * The text of a PDF. Lines of a paragraph are joined; where a paragraph ends is a guess from the spacing.
 *
 * @param text the text; may be blank if the pages are pictures
 * @param title the title that the file gives; null if it gives none
 */
record PdfText(String text, @Nullable String title) {
    /** @throws IOException if the bytes are no PDF that can be read, or ask for a password */
    static PdfText of(Content content) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(content.bytes())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setLineSeparator(" ");
            stripper.setParagraphEnd(Body.BREAK);
            stripper.setPageEnd(Body.BREAK);
            PDDocumentInformation information = pdf.getDocumentInformation();
            String title = information.getTitle();
            return new PdfText(stripper.getText(pdf), title == null || title.isBlank() ? null : title.strip());
        }
    }
}
