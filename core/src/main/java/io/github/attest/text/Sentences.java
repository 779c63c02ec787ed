package io.github.attest.text;

import java.util.Arrays;

/**
 * Finds where sentences start. A sentence ends at a blank line; at a line end, unless the lines of the text are wrapped at
 * a fixed width as teletypes do, which is not so if each of several lines begins as a sentence would; and at a full stop, question or exclamation mark that is not part of an abbreviation or an
 * initial, closing quotes and brackets included, if the next token does not go on in lower case.
 */
final class Sentences {
    /** Shortest and longest line, in characters, of text that is taken to be wrapped: teletypes wrote 69 to 80 columns. */
    private static final int WRAPPED_MIN = 40;

    private static final int WRAPPED_MAX = 90;

    private final String text;
    private final Language language;
    private final int size;
    private final int[] starts;
    private final int[] ends;
    private final long[] keys;
    private final Shape[] shapes;
    private final boolean wrapped;

    Sentences(String text, Language language, int size, int[] starts, int[] ends, long[] keys, Shape[] shapes) {
        this.text = text;
        this.language = language;
        this.size = size;
        this.starts = starts;
        this.ends = ends;
        this.keys = keys;
        this.shapes = shapes;
        this.wrapped = wrapped();
    }

    /** The first token of each sentence, in order, and after them the number of tokens. */
    int[] starts() {
        int[] found = new int[size + 1];
        int count = 0;
        for (int token = 0; token < size; token++) {
            if (token == 0 || brokenBefore(token) || stoppedBefore(token)) {
                found[count++] = token;
            }
        }
        found[count++] = size;
        return Arrays.copyOf(found, count);
    }

    /** Whether most line ends that have no blank line behind them stand in the columns where wrapped lines end. */
    private boolean wrapped() {
        int inside = 0;
        int elsewhere = 0;
        int begun = 0;
        int lineStart = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            boolean single = at + 1 < text.length() && text.charAt(at + 1) != '\n' && at > lineStart;
            int width = at - lineStart;
            if (single && width >= WRAPPED_MIN && width <= WRAPPED_MAX && !closes(text.charAt(at - 1))) {
                inside++;
            } else if (single) {
                elsewhere++;
            }
            begun += single && begins(at + 1) ? 1 : 0;
            lineStart = at + 1;
        }
        return inside > 2 * elsewhere && (begun < 2 || begun < inside + elsewhere);
    }

    /** Whether what stands at an offset looks like the first word of a sentence or a name: a capital, then a small letter. */
    private boolean begins(int at) {
        return Character.isUpperCase(text.charAt(at))
                && at + 1 < text.length()
                && Character.isLowerCase(text.charAt(at + 1));
    }

    private static boolean closes(char c) {
        return c == '.' || c == '!' || c == '?' || c == '"' || c == '\u201D';
    }

    private boolean brokenBefore(int token) {
        int lines = 0;
        for (int at = ends[token - 1]; at < starts[token]; at++) {
            if (text.charAt(at) == '\n') {
                lines++;
            }
        }
        return lines > 1 || lines == 1 && !wrapped;
    }

    private boolean stoppedBefore(int token) {
        Shape before = shapes[token - 1];
        if (before != Shape.PUNCTUATION && before != Shape.UPPER) {
            return false; // no mark, and no acronym
        }
        int last = token - 1;
        while (last > 0 && isClosing(last)) {
            last--;
        }
        if (shapes[token] == Shape.PUNCTUATION && isClosing(token) && starts[token] == ends[token - 1]) {
            return false;
        }
        if (isAcronym(last)) {
            return startsAfterAcronym(token);
        }
        if (shapes[last] != Shape.PUNCTUATION) {
            return false;
        }
        char stop = text.charAt(starts[last]);
        if (!isStop(stop) || isLower(token)) {
            return false;
        }
        if (starts[token] == ends[token - 1]) {
            return stop != '.' || gluedSentence(last, token);
        }
        return stop != '.' || last == 0 || !abbreviated(last - 1, last);
    }

    /** "…that night.The shooting": a space forgotten between two sentences. */
    private boolean gluedSentence(int stop, int token) {
        return shapes[token] == Shape.CAPITALISED
                && stop > 0
                && shapes[stop - 1] == Shape.LOWER
                && ends[stop - 1] - starts[stop - 1] > 2;
    }

    private boolean abbreviated(int word, int stop) {
        if (starts[stop] > ends[word] || shapes[word] == Shape.PUNCTUATION) {
            return false;
        }
        boolean initial = ends[word] - starts[word] == 1 && shapes[word] == Shape.UPPER;
        return initial || language.abbreviates(keys[word]);
    }

    private boolean isAcronym(int token) {
        return shapes[token] == Shape.UPPER && ends[token] - starts[token] > 3 && text.charAt(ends[token] - 1) == '.';
    }

    /** After "U.S." or "p.m." only a capitalised word that is usual at the start of a sentence begins one. */
    private boolean startsAfterAcronym(int token) {
        return shapes[token] == Shape.CAPITALISED && language.opens(keys[token]);
    }

    private boolean isLower(int token) {
        return shapes[token] == Shape.LOWER && Character.isLowerCase(text.charAt(starts[token]));
    }

    private boolean isClosing(int token) {
        if (shapes[token] != Shape.PUNCTUATION) {
            return false;
        }
        char c = text.charAt(starts[token]);
        return c == '"' || c == '\u201D' || c == '\u2019' || c == '\'' || c == ')' || c == ']' || c == '\u00BB';
    }

    private static boolean isStop(char c) {
        return c == '.' || c == '!' || c == '?' || c == '\u2026' || c == '\u061F' || c == '\u06D4' || c == '\u3002';
    }
}
