package io.github.attest.reading;

import java.util.List;

/**
 * The main text of a document in paragraphs.
 *
 * @param paragraphs in order
 */
record Body(List<Paragraph> paragraphs) {
    /** Divides paragraphs in a report's text. */
    static final String BREAK = "\n\n";

    /**
     * A paragraph.
     *
     * @param text never blank
     * @param gap what divides it from the paragraph before: a line end or a blank line
     * @param quote whether it was set apart as a quotation
     */
    record Paragraph(String text, String gap, boolean quote) {
        static Paragraph of(String text) {
            return new Paragraph(text, BREAK, false);
        }
    }

    Body {
        paragraphs = List.copyOf(paragraphs);
    }

    /** Whether there is no text. */
    boolean isEmpty() {
        return paragraphs.isEmpty();
    }

    /** Offset of each paragraph in the text. */
    int[] starts() {
        int[] starts = new int[paragraphs.size()];
        int at = 0;
        for (int i = 0; i < starts.length; i++) {
            at += i == 0 ? 0 : paragraphs.get(i).gap().length();
            starts[i] = at;
            at += paragraphs.get(i).text().length();
        }
        return starts;
    }

    /** The paragraphs put together. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (Paragraph paragraph : paragraphs) {
            text.append(text.isEmpty() ? "" : paragraph.gap()).append(paragraph.text());
        }
        return text.toString();
    }
}
