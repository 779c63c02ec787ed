package io.github.attest.account;

import io.github.attest.model.Claim;
import io.github.attest.model.Evidence;
import io.github.attest.text.ReportText;
import io.github.attest.text.Tokens;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Finds where in a report claims stand. */
final class Positions {
    /** As many characters as a headline has, other than a paragraph that only lacks its full stop. */
    private static final int LONGEST_LINE = 120;

    private final ReportText text;
    private final int[] breaks;

    Positions(ReportText text, Items items) {
        this.text = text;
        this.breaks = breaks(text.text().text(), items);
    }

    /** Offsets of the blank lines, and of the line ends between the items of a bulletin. */
    private static int[] breaks(String text, Items items) {
        int[] blanks = blanks(text);
        if (!items.any()) {
            return blanks;
        }
        IntStream bounds = items.bounds().stream().mapToInt(start -> Math.max(start - 1, 0));
        return IntStream.concat(Arrays.stream(blanks), bounds)
                .sorted()
                .distinct()
                .toArray();
    }

    private static int[] blanks(String text) {
        int[] breaks = new int[16];
        int count = 0;
        for (int at = text.indexOf("\n\n"); at >= 0; at = text.indexOf("\n\n", at + 2)) {
            if (count == breaks.length) {
                breaks = Arrays.copyOf(breaks, count * 2);
            }
            breaks[count++] = at;
        }
        return Arrays.copyOf(breaks, count);
    }

    Position of(Claim claim) {
        Evidence evidence = claim.evidence().get(0);
        Tokens tokens = text.part(evidence.part());
        int token = Math.min(tokens.at(evidence.start()), tokens.size() - 1);
        boolean titled = evidence.part() == Evidence.Part.TITLE;
        return new Position(
                evidence.part(), tokens.sentenceOf(token), titled ? 0 : paragraph(evidence.start()), evidence.start());
    }

    /** Index of the paragraph of the text in which an offset lies. */
    int paragraph(int offset) {
        int found = Arrays.binarySearch(breaks, offset);
        return found >= 0 ? found : -found - 1;
    }

    /** Whether a paragraph of the text is a line that ends as no sentence does; the last may only be cut off. */
    boolean isLine(int paragraph) {
        String all = text.text().text();
        int start = start(paragraph);
        int end = paragraph < breaks.length ? breaks[paragraph] : all.length();
        if (end == all.length() || end - start > LONGEST_LINE) {
            return false;
        }
        int last = end - 1;
        while (last > start && closes(all.charAt(last))) {
            last--;
        }
        return Character.isLetterOrDigit(all.charAt(last));
    }

    /** Spaces and closing quotes, which may stand behind the end of a sentence. */
    private static boolean closes(char c) {
        return Character.isWhitespace(c)
                || c == '"'
                || c == '\''
                || Character.getType(c) == Character.FINAL_QUOTE_PUNCTUATION;
    }

    /** The first offset in a paragraph of the text. */
    int start(int paragraph) {
        return paragraph == 0 ? 0 : breaks[paragraph - 1] + 1;
    }
}
