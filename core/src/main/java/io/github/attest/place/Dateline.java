package io.github.attest.place;

import io.github.attest.text.Shape;
import io.github.attest.text.Tokens;

/**
 * Knows the line that says where a report was sent from: at the start of a sentence a place, then nothing but agency,
 * date and containing area, and then a dash: "SAN SALVADOR, 3 JAN 90 --", "TYRONE, Mo. (AP) —", "Deir Ezzor, SANA-"; or a place in
 * capitals and a colon: "QUETTA: ".
 */
final class Dateline {
    /** How many tokens may stand between the place and the dash: "(AFP) (RADIO CADENA SONORA), 3 January 1990". */
    private static final int LONGEST = 18;

    private Dateline() {}

    /** Whether the name that ends before a token opens a dateline. */
    static boolean closes(Tokens tokens, Words words, int from, int limit) {
        if (isCapitalsAndColon(tokens, from, limit)) {
            return true;
        }
        int last = Math.min(limit, from + LONGEST);
        int open = 0;
        for (int token = from; token < last; token++) {
            char c = tokens.first(token);
            open += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            if (open == 0 && isDash(tokens, token)) {
                return true;
            }
            if (open == 0 && !mayStand(tokens, words, token)) {
                return false;
            }
        }
        return false;
    }

    /** "BEIRUT: Thousands marched": in a text that has other words than those in capitals. */
    private static boolean isCapitalsAndColon(Tokens tokens, int colon, int limit) {
        return colon + 1 < limit
                && tokens.first(colon) == ':'
                && tokens.shape(colon - 1) == Shape.UPPER
                && tokens.spaced(colon + 1)
                && tokens.shape(colon + 1) != Shape.UPPER;
    }

    private static boolean mayStand(Tokens tokens, Words words, int token) {
        return switch (tokens.shape(token)) {
            case UPPER, DIGITS -> true;
            case CAPITALISED -> true;
            case LOWER -> words.is(token, WordClass.CALENDAR);
            case PUNCTUATION -> ",.()[]/:".indexOf(tokens.first(token)) >= 0;
        };
    }

    private static boolean isDash(Tokens tokens, int token) {
        if (tokens.shape(token) != Shape.PUNCTUATION) {
            return false;
        }
        char c = tokens.first(token);
        if (c == '\u2014' || c == '\u2013') {
            return true;
        }
        boolean spaced = tokens.spaced(token) || token + 1 == tokens.size() || tokens.spaced(token + 1);
        boolean doubled = token + 1 < tokens.size() && tokens.first(token + 1) == '-';
        return c == '-' && (spaced || doubled);
    }
}
