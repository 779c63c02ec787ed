package io.github.attest.text;

import java.util.Arrays;

/**
 * The words of a text as folded keys, for comparing texts with one another. A word is a run of letters and digits; case,
 * accents and punctuation do not count. Unlike {@link Tokens} this needs no {@link Language}.
 *
 * <p>Immutable; safe for use by several threads.
 */
public final class Words {
    private final long[] keys;
    private final int[] starts;

    private Words(long[] keys, int[] starts) {
        this.keys = keys;
        this.starts = starts;
    }

    /** The words of a text, in order. */
    public static Words of(String text) {
        int expected = text.length() / 5 + 8;
        long[] keys = new long[expected];
        int[] starts = new int[expected];
        int size = 0;
        int at = 0;
        while (at < text.length()) {
            if (!counts(text.charAt(at))) {
                at++;
                continue;
            }
            if (size == keys.length) {
                keys = Arrays.copyOf(keys, size * 2);
                starts = Arrays.copyOf(starts, size * 2);
            }
            int end = end(text, at);
            keys[size] = Tokens.key(text, at, end);
            starts[size++] = at;
            at = end;
        }
        return new Words(Arrays.copyOf(keys, size), Arrays.copyOf(starts, size));
    }

    /** How many words there are. */
    public int size() {
        return keys.length;
    }

    /** The key of a word, see {@link Tokens#key(CharSequence)}. */
    public long key(int word) {
        return keys[word];
    }

    /** UTF-16 offset of a word's first character. */
    public int start(int word) {
        return starts[word];
    }

    private static int end(String text, int start) {
        int at = start + 1;
        while (at < text.length() && (counts(text.charAt(at)) || Folding.fold(text.charAt(at)) == Folding.IGNORED)) {
            at++;
        }
        return at;
    }

    private static boolean counts(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }
}
