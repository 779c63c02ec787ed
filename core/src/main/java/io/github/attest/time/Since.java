package io.github.attest.time;

import io.github.attest.text.Shape;
import io.github.attest.text.Tokens;

/**
 * Finds the days that open a period, or open and close it, though a clause stands between: "since fighting broke out on 15 April". The clause has to
 * say that something began: who is on the run "since the shooting on Friday" fled from what the report is about. What is the
 * worst "since" some day tells nothing of that period.
 */
final class Since {
    /** Longest clause between the opening word and the date, and longest phrase before that word, in words. */
    private static final int LONGEST = 16;

    private final Lexicon lexicon;
    private final int opening;
    private final int begun;
    private final int compared;
    private final int from;
    private final int to;

    Since(Lexicon lexicon, Symbols symbols) {
        this.lexicon = lexicon;
        this.opening = symbols.of("{since}");
        this.begun = symbols.of("{begun}");
        this.compared = symbols.of("{most}");
        this.from = symbols.of("{first}");
        this.to = symbols.of("{last}");
    }

    /** Whether two days of a sentence are the first and the last of a period: "from 3 May, when the truce broke, to 14 June". */
    boolean bounds(Tokens tokens, int first, int last) {
        return tokens.sentenceOf(first) == tokens.sentenceOf(last)
                && is(tokens, first - 1, from)
                && is(tokens, last - 1, to);
    }

    /**
     * The word that makes a date the first of a period, in the same clause; -1 if there is none.
     *
     * @param first the first token of the date
     * @param floor the token at which to stop
     */
    int before(Tokens tokens, int first, int floor) {
        int since = back(tokens, first, floor, opening);
        return since >= 0 && back(tokens, first, since, begun) >= 0 ? since : -1;
    }

    /** Whether a date begins with the opening word: "since May 2017, when …" names a day of the past, or one that opens a period. */
    boolean opens(Tokens tokens, int first) {
        return is(tokens, first, first + 1, opening);
    }

    /** Whether a period only says how long nothing was as bad as this: "the deadliest attack since March". */
    boolean compares(Tokens tokens, int first) {
        return back(tokens, first, 0, compared) >= 0;
    }

    private int back(Tokens tokens, int from, int floor, int symbol) {
        int last = Math.max(Math.max(floor, tokens.sentenceStart(tokens.sentenceOf(from))), from - LONGEST);
        for (int token = from - 1; token >= last && !ends(tokens, token); token--) {
            if (is(tokens, token, from, symbol)) {
                return token;
            }
        }
        return -1;
    }

    /** Whether a clause ends at a token: at a mark that stands in no word, as the hyphen of "full-scale" does. */
    private static boolean ends(Tokens tokens, int token) {
        boolean within = !tokens.spaced(token) && token + 1 < tokens.size() && !tokens.spaced(token + 1);
        return tokens.shape(token) == Shape.PUNCTUATION && !within;
    }

    private boolean is(Tokens tokens, int token, int symbol) {
        return token >= 0 && is(tokens, token, token + 1, symbol);
    }

    private boolean is(Tokens tokens, int token, int end, int symbol) {
        boolean may = lexicon.starters(symbol).mayContain(tokens.key(token));
        Lexicon.Entry entry = may ? lexicon.at(tokens, token, end) : null;
        return entry != null && entry.senses().stream().anyMatch(sense -> sense.symbol() == symbol);
    }
}
