package io.github.attest.reading;

import io.github.attest.reading.Body.Paragraph;
import io.github.attest.text.SourceCatalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Text without markup, such as people and programs extract from pages: the furniture is cut by its words, and what stands
 * above the text (headline, writer, date, outlet) is taken for what it is.
 */
final class PlainText {
    private static final int TITLE_LENGTH = 200;

    /** Lines that give writer, date and outlet are no longer than this, and stand among the first lines after the title. */
    private static final int HEAD_LENGTH = 120;

    private static final int HEAD_LINES = 4;

    /** Widths of lines that were wrapped at a fixed column, and the part of the lines that must have them. */
    private static final int WRAPPED_MIN = 45;

    private static final int WRAPPED_MAX = 100;

    private static final double WRAPPED_SHARE = 0.5;

    private PlainText() {}

    /** The paragraphs of a text that somebody gives as the text of a report. */
    static Body body(String text) {
        return new Body(new Cleaning(Furniture.standard()).clean(paragraphs(text), Paragraph::text));
    }

    /** A text and what stands above it. */
    static Page page(String text, SourceCatalogue catalogue) {
        List<Paragraph> paragraphs = paragraphs(text);
        Head head = new Head(catalogue);
        List<Paragraph> rest = paragraphs.size() < 2 ? paragraphs : head.read(paragraphs);
        return new Page(new Body(new Cleaning(Furniture.standard()).clean(rest, Paragraph::text)), head.details());
    }

    /** Lines, or if the lines are wrapped what stands between blank lines; each without white space around it. */
    static List<Paragraph> paragraphs(String text) {
        boolean wrapped = wrapped(text);
        List<Paragraph> paragraphs = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        String gap = Body.BREAK;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            String stripped = wrapped ? line.stripTrailing() : line.strip();
            boolean blank = stripped.isBlank();
            if (!open.isEmpty() && (blank || !wrapped)) {
                paragraphs.add(new Paragraph(open.toString().strip(), gap, false));
                open.setLength(0);
                gap = "\n";
            }
            if (blank) {
                gap = Body.BREAK;
            } else {
                open.append(open.isEmpty() ? "" : "\n").append(stripped);
            }
        }
        if (!open.isEmpty()) {
            paragraphs.add(new Paragraph(open.toString().strip(), gap, false));
        }
        return paragraphs;
    }

    private static boolean wrapped(String text) {
        int inner = 0;
        int fitting = 0;
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0 && end + 1 < text.length(); end = text.indexOf('\n', start)) {
            if (end > start && text.charAt(end + 1) != '\n' && text.charAt(end + 1) != '\r') {
                inner++;
                fitting += end - start >= WRAPPED_MIN && end - start <= WRAPPED_MAX ? 1 : 0;
            }
            start = end + 1;
        }
        return inner > 2 && fitting > inner * WRAPPED_SHARE;
    }

    /** Reads the lines above a text. */
    private static final class Head {
        private @Nullable String title;
        private @Nullable String byline;
        private @Nullable String source;
        private @Nullable LooseDate date;
        private final SourceCatalogue catalogue;

        Head(SourceCatalogue catalogue) {
            this.catalogue = catalogue;
        }

        /**
         * The paragraphs without those that belong to the head. One line among these that is none of them, such as what an
         * editor put below the headline, stays in the text.
         */
        List<Paragraph> read(List<Paragraph> paragraphs) {
            String first = paragraphs.get(0).text();
            boolean titled = first.length() <= TITLE_LENGTH
                    && !endsSentence(first)
                    && Dateline.of(first, catalogue).isEmpty();
            int at = 0;
            if (titled) {
                title = first;
                at = 1;
            }
            int end = Math.min(at + HEAD_LINES, paragraphs.size() - 1);
            int text = at;
            int other = -1;
            for (; at < end; at++) {
                if (belongs(paragraphs.get(at).text())) {
                    text = at + 1;
                } else if (other >= 0 || !titled) {
                    break;
                } else {
                    other = at;
                }
            }
            List<Paragraph> rest = new ArrayList<>(paragraphs.subList(text, paragraphs.size()));
            if (other >= 0 && other < text) {
                rest.add(0, paragraphs.get(other));
            }
            return rest;
        }

        private boolean belongs(String line) {
            if (line.length() > HEAD_LENGTH || endsSentence(line)) {
                return false;
            }
            String name = Furniture.standard().byline(line);
            if (name != null && byline == null) {
                byline = name;
                return true;
            }
            if (source == null && catalogue.named(line).isPresent()) {
                source = line;
                return true;
            }
            LooseDate found = date == null ? LooseDate.in(line) : null;
            return found != null
                    && Dateline.of(line, catalogue)
                            .filter(dateline -> dateline.end() < line.length() - 1 && dateline.source() != null)
                            .isEmpty()
                    && dated(line, found);
        }

        /** A line of a date, and beside it at most the outlet's name. */
        private boolean dated(String line, LooseDate found) {
            String before = bare(line.substring(0, found.start()));
            String after = bare(line.substring(found.end()));
            String name = after.isEmpty() ? before : after;
            if (!before.isEmpty() && !after.isEmpty() && !catalogue.named(name).isPresent()) {
                name = before;
            }
            date = found;
            source = source == null && isName(name) ? name : source;
            return true;
        }

        private boolean isName(String name) {
            Optional<?> known = catalogue.named(name);
            boolean word = !name.isEmpty() && name.chars().anyMatch(Character::isLetter) && name.indexOf(':') < 0;
            return known.isPresent()
                    || word && (Character.isUpperCase(name.charAt(0)) || Character.isDigit(name.charAt(0)));
        }

        private static String bare(String text) {
            int start = 0;
            int end = text.length();
            while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
                start++;
            }
            while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1)) && text.charAt(end - 1) != ')') {
                end--;
            }
            return text.substring(start, end);
        }

        private static boolean endsSentence(String line) {
            return ".!\u2026\u061F\u3002".indexOf(line.charAt(line.length() - 1)) >= 0;
        }

        Details details() {
            return new Details(null, null, source, title, byline, date == null ? null : date.date(), null, null);
        }
    }
}
