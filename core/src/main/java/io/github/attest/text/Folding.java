package io.github.attest.text;

import java.text.Normalizer;

/**
 * Maps characters that a reader takes for the same to one character: upper to lower case, accented to plain letters,
 * variants of alef, yaa and taa marbuta to one, Arabic-Indic to European digits, typographic to plain quotes and dashes.
 * Marks that carry no letter (combining accents, Arabic vowel signs, kashida)
 * fold to {@link #IGNORED}. The mapping never depends on the default locale.
 */
public final class Folding {
    /** What a character folds to that does not count when words are compared. */
    public static final char IGNORED = 0;

    private static final char[] TABLE = table();

    private Folding() {}

    /** The folded form of one character. */
    public static char fold(char c) {
        return TABLE[c];
    }

    /** The folded form of a text, without the characters that do not count. */
    public static String fold(CharSequence text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = fold(text.charAt(i));
            if (c != IGNORED) {
                folded.append(c);
            }
        }
        return folded.toString();
    }

    private static char[] table() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            table[c] = compute((char) c);
        }
        return table;
    }

    private static char compute(char c) {
        if (c < 0x80) {
            return Character.toLowerCase(c);
        }
        char special = special(c);
        if (special != c) {
            return special;
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
            return IGNORED;
        }
        if (Character.isDigit(c)) {
            return (char) ('0' + Character.digit(c, 10));
        }
        if (c < 0x250 || c >= 0x1E00 && c < 0x1F00) {
            return Character.toLowerCase(
                    Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0));
        }
        return Character.toLowerCase(c);
    }

    private static char special(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u02BC', '\u00B4', '\u02BB', '\u02BF', '\u02BE' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2212' -> '-';
            case '\u00A0', '\u202F', '\u2009' -> ' ';
            case '\u0622', '\u0623', '\u0625', '\u0671' -> '\u0627';
            case '\u0649', '\u06CC' -> '\u064A';
            case '\u0629' -> '\u0647';
            case '\u06A9' -> '\u0643';
            case '\u0640' -> IGNORED;
            case '\u0131' -> 'i';
            case '\u0142' -> 'l';
            case '\u00F8', '\u00D8' -> 'o';
            default -> c;
        };
    }
}
