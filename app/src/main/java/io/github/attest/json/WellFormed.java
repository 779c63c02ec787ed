package io.github.attest.json;

/**
 * Text that survives the way through UTF-8 and through a database. Broken input holds halves of surrogate pairs, which UTF-8
 * cannot write, and U+0000, which PostgreSQL cannot.
 */
public final class WellFormed {
    private static final char REPLACEMENT = '\ufffd';

    private WellFormed() {}

    /** The same text, with U+FFFD for each half of a surrogate pair that stands alone and for each U+0000. */
    public static String of(String text) {
        StringBuilder repaired = null;
        for (int i = 0; i < text.length(); i++) {
            int codePoint = text.codePointAt(i);
            if (Character.isSupplementaryCodePoint(codePoint)) {
                i++;
            } else if (codePoint == 0 || Character.isSurrogate((char) codePoint)) {
                repaired = repaired == null ? new StringBuilder(text) : repaired;
                repaired.setCharAt(i, REPLACEMENT);
            }
        }
        return repaired == null ? text : repaired.toString();
    }
}
