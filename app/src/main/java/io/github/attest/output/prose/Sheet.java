package io.github.attest.output.prose;

import java.util.ArrayList;
import java.util.List;

/** Lines of labels and texts in two columns; texts are wrapped at {@value #WIDTH} columns. Not safe for several threads. */
final class Sheet {
    /** Fits a terminal of usual width and a block of code in a web page. */
    static final int WIDTH = 100;

    private static final int LABEL = 19;

    private final Style style;
    private final String indent;
    private final StringBuilder lines = new StringBuilder();

    Sheet(Style style, int indent) {
        this.style = style;
        this.indent = " ".repeat(indent);
    }

    Style style() {
        return style;
    }

    /** A line of its own. */
    Sheet line(String text) {
        lines.append(text).append('\n');
        return this;
    }

    /** A label and its text; nothing where the text is empty. */
    Sheet row(String label, String text) {
        if (!text.isEmpty()) {
            row(label, List.of(text));
        }
        return this;
    }

    /** A label and several texts, each on lines of its own; nothing where there is none. */
    Sheet row(String label, List<String> texts) {
        String head = style.faint(label) + " ".repeat(Math.max(1, LABEL - label.length()));
        for (String text : texts) {
            for (String line : wrap(text, WIDTH - indent.length() - LABEL)) {
                lines.append(indent).append(head).append(line).append('\n');
                head = " ".repeat(LABEL);
            }
        }
        return this;
    }

    /** Words broken into lines of at most the width; those after the first keep the indentation of the first. */
    static List<String> wrap(String text, int width) {
        String lead = text.substring(0, text.length() - text.stripLeading().length());
        List<String> wrapped = new ArrayList<>();
        StringBuilder line = new StringBuilder(lead);
        int taken = lead.length();
        for (String word : text.strip().split(" ", -1)) {
            int length = visible(word);
            if (taken > lead.length() && taken + 1 + length > width) {
                wrapped.add(line.toString());
                line = new StringBuilder(lead).append("  ");
                taken = lead.length() + 2;
            } else if (taken > lead.length()) {
                line.append(' ');
                taken++;
            }
            line.append(word);
            taken += length;
        }
        wrapped.add(line.toString());
        return wrapped;
    }

    /** Columns that a word takes: escape sequences take none. */
    private static int visible(String word) {
        int columns = 0;
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) == '\u001b') {
                i = word.indexOf('m', i);
            } else {
                columns++;
            }
        }
        return columns;
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
