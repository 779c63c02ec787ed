package io.github.attest.place;

import io.github.attest.text.Folding;
import io.github.attest.text.KeyFilter;
import io.github.attest.text.Language;
import io.github.attest.text.Shape;
import io.github.attest.text.Tokens;

/**
 * The 48-bit keys that names are found by, built word by word. Hyphens, apostrophes and the dots of abbreviations do not
 * count; "St." is "Saint". Among half a million names two share a key with a probability of one in a thousand.
 */
final class NameKey {
    /** Where the key of a name begins that is compared letter by letter. */
    static final long EXACT = 0x9E3779B97F4A7C15L;

    /** Where the key of a name begins that is compared by its {@linkplain Transliteration skeleton}. */
    static final long LOOSE = 0xD6E8FEB86659FD93L;

    private static final long MASK = (1L << 48) - 1;

    private static final long[][] LONG_FORMS = longForms();

    /** Lets through the abbreviations. */
    private static final KeyFilter SHORT_FORMS = shortForms();

    private NameKey() {}

    /** The state after one more word. */
    static long step(long state, long word) {
        long mixed = (state ^ word) * 0xBF58476D1CE4E5B9L;
        return mixed ^ mixed >>> 29;
    }

    /** The key in a state; never 0. */
    static long finish(long state) {
        long key = (state * 0x94D049BB133111EBL >>> 16) & MASK;
        return key == 0 ? 1 : key;
    }

    /** The key of a word, with the usual abbreviations of names written out. */
    static long word(long key) {
        if (!SHORT_FORMS.mayContain(key)) {
            return key;
        }
        for (long[] form : LONG_FORMS) {
            if (form[0] == key) {
                return form[1];
            }
        }
        return key;
    }

    /** Whether a word is an abbreviation that may have a dot behind it. */
    static boolean isAbbreviation(long key) {
        return word(key) != key;
    }

    /** Whether a token counts when names are compared. */
    static boolean counts(Tokens tokens, int token) {
        return tokens.shape(token) != Shape.PUNCTUATION;
    }

    /** The whole key of a name, compared letter by letter; 0 for a name without words. */
    static long exact(String name) {
        Tokens tokens = Tokens.of(name, Language.ENGLISH);
        return exact(tokens, 0, tokens.size());
    }

    /** The whole key of some tokens. */
    static long exact(Tokens tokens, int first, int end) {
        long state = EXACT;
        for (int token = first; token < end; token++) {
            if (counts(tokens, token)) {
                state = step(state, word(tokens.key(token)));
            }
        }
        return state == EXACT ? 0 : finish(state);
    }

    /** The first letters of the words of a name, a bit for each; letters of other scripts share bits. */
    static int initials(String name) {
        int initials = 0;
        boolean inside = false;
        for (int at = 0; at < name.length(); at++) {
            boolean letter = Character.isLetter(name.charAt(at));
            if (letter && !inside) {
                initials |= initial(name.charAt(at));
            }
            inside = letter;
        }
        return initials;
    }

    /** The bit of a first letter. */
    static int initial(char letter) {
        return 1 << Folding.fold(letter);
    }

    /** The whole key of a name of one word. */
    static long exact(long word) {
        return finish(step(EXACT, word(word)));
    }

    private static long[][] longForms() {
        return Language.ENGLISH.lines("name-abbreviations.tsv").stream()
                .map(line -> line.split("\t", -1))
                .map(fields -> new long[] {Tokens.key(fields[0]), Tokens.key(fields[1])})
                .toArray(long[][]::new);
    }

    private static KeyFilter shortForms() {
        KeyFilter filter = new KeyFilter(LONG_FORMS.length);
        for (long[] form : LONG_FORMS) {
            filter.add(form[0]);
        }
        return filter;
    }
}
