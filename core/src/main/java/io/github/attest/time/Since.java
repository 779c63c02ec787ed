package io.github.attest.time;

import io.github.attest.text.KeyFilter;
import io.github.attest.text.Shape;
import io.github.attest.text.Tokens;

/**
 * Finds the days that open a period though a clause stands between: "since fighting broke out on 15 April". The clause has to
 * say that something began: who is on the run "since the shooting on Friday" fled from what the report is about. What is the
 * worst "since" some day tells nothing of that period.
 */
final class Since {
    /** Longest clause between the opening word and the date, and longest phrase before that word, in words. */
    private static final int LONGEST = 10;

    private final Lexicon lexicon;
    private final int opening;
    private final int begun;
    private final int compared;

    Since(Lexicon lexicon, Symbols symbols) {
        this.lexicon = lexicon;
        this.opening = symbols.of("{since}");
        this.begun = symbols.of("{begun}");
        this.compared = symbols.of("{most}");
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

    /** Whether a period only says how long nothing was as bad as this: "the deadliest attack since March". */
    boolean compares(Tokens tokens, int first) {
        return back(tokens, first, 0, compared) >= 0;
    }

    private int back(Tokens tokens, int from, int floor, int symbol) {
        int last = Math.max(Math.max(floor, tokens.sentenceStart(tokens.sentenceOf(from))), from - LONGEST);
        KeyFilter starters = lexicon.starters(symbol);
        for (int token = from - 1; token >= last && tokens.shape(token) != Shape.PUNCTUATION; token--) {
            boolean may = starters.mayContain(tokens.key(token));
            Lexicon.Entry entry = may ? lexicon.at(tokens, token, from) : null;
            if (entry != null && entry.senses().stream().anyMatch(sense -> sense.symbol() == symbol)) {
                return token;
            }
        }
        return -1;
    }
}
