package io.github.attest.text;

import java.util.Arrays;

/** Cuts one text into {@link Tokens}; used once. */
final class Tokenizer {
    /** Offset basis of the 64-bit FNV-1a hash. */
    static final long SEED = 0xcbf29ce484222325L;

    /** Prime of the 64-bit FNV-1a hash. */
    private static final long PRIME = 0x100000001b3L;

    /** Starts no token; an accent that stands alone is of this kind, too. */
    private static final int SPACE = 1;

    private static final int DIGIT = 2;

    /** A letter, or an accent inside a word. */
    private static final int LETTER = 4;

    private static final int UPPER_CASE = 8;

    private static final int LOWER_CASE = 16;

    /** The kinds of each character, a bit each: asked for every character of every text. */
    private static final byte[] KINDS = kinds();

    private final String text;
    private final char[] chars;
    private final Language language;
    private int size;
    private int[] starts;
    private int[] ends;
    private long[] keys;
    private Shape[] shapes;

    Tokenizer(String text, Language language) {
        this.text = text;
        this.chars = text.toCharArray();
        this.language = language;
        int expected = text.length() / 4 + 8;
        starts = new int[expected];
        ends = new int[expected];
        keys = new long[expected];
        shapes = new Shape[expected];
    }

    static long mix(long key, char c) {
        return (key ^ c) * PRIME;
    }

    private char charAt(int index) {
        return chars[index];
    }

    Tokens tokens() {
        int length = text.length();
        int at = 0;
        while (at < length) {
            char c = charAt(at);
            if (isSpace(c)) {
                at++;
            } else {
                at = token(at, c);
            }
        }
        int[] sentences = new Sentences(text, language, size, starts, ends, keys, shapes).starts();
        return new Tokens(text, size, starts, ends, keys, shapes, sentences);
    }

    private int token(int start, char c) {
        if (isDigit(c)) {
            return add(start, numberEnd(start), Shape.DIGITS);
        }
        if (isLetter(c)) {
            int end = acronymEnd(start);
            if (end > start) {
                return add(start, end, Shape.UPPER);
            }
            end = wordEnd(start);
            return add(start, end, shape(start, end));
        }
        if (possessive(start)) {
            return add(start, start + 2, Shape.LOWER);
        }
        return add(start, start + 1, Shape.PUNCTUATION);
    }

    private int numberEnd(int start) {
        int at = start + 1;
        while (at < text.length()) {
            char c = charAt(at);
            boolean separator = (c == ',' || c == '.' || c == ':' || c == '\u066C')
                    && at + 1 < text.length()
                    && isDigit(charAt(at + 1));
            if (!separator && !Character.isLetterOrDigit(c)) {
                break;
            }
            at++;
        }
        return at;
    }

    /** The end of letters that each have a dot behind them, at least two; otherwise {@code start}. */
    private int acronymEnd(int start) {
        int at = start;
        while (at + 1 < text.length() && isLetter(charAt(at)) && charAt(at + 1) == '.') {
            at += 2;
        }
        return at - start >= 4 ? at : start;
    }

    private int wordEnd(int start) {
        int at = start + 1;
        while (at < chars.length) {
            char c = charAt(at);
            if (is(c, LETTER | DIGIT)) {
                at++;
            } else if (isApostrophe(c) && at + 1 < text.length() && isLetter(charAt(at + 1)) && !possessive(at)) {
                at += 2;
            } else {
                break;
            }
        }
        return at;
    }

    /** Whether an apostrophe and an s stand here, and then no further letter. */
    private boolean possessive(int at) {
        return isApostrophe(charAt(at))
                && at + 1 < text.length()
                && Folding.fold(charAt(at + 1)) == 's'
                && (at + 2 == text.length() || !isLetter(charAt(at + 2)));
    }

    private static boolean isApostrophe(char c) {
        return Folding.fold(c) == '\'';
    }

    private static boolean is(char c, int kinds) {
        return (KINDS[c] & kinds) != 0;
    }

    private static boolean isSpace(char c) {
        return is(c, SPACE);
    }

    private static boolean isLetter(char c) {
        return is(c, LETTER);
    }

    private static boolean isDigit(char c) {
        return is(c, DIGIT);
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[Character.MAX_VALUE + 1];
        for (int c = 0; c < kinds.length; c++) {
            kinds[c] = (byte) kinds((char) c);
        }
        return kinds;
    }

    private static int kinds(char c) {
        boolean space =
                c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || Folding.fold(c) == Folding.IGNORED;
        boolean letter =
                Character.isLetter(c) || Character.isSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK;
        return (space ? SPACE : 0)
                | (letter ? LETTER : 0)
                | (Character.isDigit(c) ? DIGIT : 0)
                | (Character.isUpperCase(c) ? UPPER_CASE : 0)
                | (Character.isLowerCase(c) ? LOWER_CASE : 0);
    }

    private Shape shape(int start, int end) {
        if (!is(charAt(start), UPPER_CASE)) {
            return Shape.LOWER;
        }
        for (int i = start + 1; i < end; i++) {
            if (is(charAt(i), LOWER_CASE)) {
                return Shape.CAPITALISED;
            }
        }
        return Shape.UPPER;
    }

    private int add(int start, int end, Shape shape) {
        if (size == starts.length) {
            int more = size + size / 2;
            starts = Arrays.copyOf(starts, more);
            ends = Arrays.copyOf(ends, more);
            keys = Arrays.copyOf(keys, more);
            shapes = Arrays.copyOf(shapes, more);
        }
        starts[size] = start;
        ends[size] = end;
        keys[size] = keyOf(start, end);
        shapes[size] = shape;
        size++;
        return end;
    }

    private long keyOf(int start, int end) {
        long key = SEED;
        boolean single = end - start == 1;
        for (int i = start; i < end; i++) {
            char c = Folding.fold(charAt(i));
            if (c != Folding.IGNORED && (c != '.' || single)) {
                key = mix(key, c);
            }
        }
        return key;
    }
}
