package io.github.attest.extract;

import io.github.attest.text.Numeral;
import io.github.attest.text.PhraseTable.Match;
import io.github.attest.text.Shape;
import io.github.attest.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads the ages of several people that stand behind them: "his sons, ages 5 and 6", "two men, 22 and 25,". Used for one text. */
final class AgeLists {
    private static final WordClasses LISTING = WordClasses.of(WordClass.COMMA, WordClass.AND);

    private final Tokens tokens;
    private final Words words;

    AgeLists(Tokens tokens, Words words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** The token after people and their ages; that after the people where none are told. */
    int end(Persons people, int end) {
        int from = people.end();
        if (from + 2 >= end || tokens.first(from) != ',') {
            return from;
        }
        Match<Lexeme> word = words.at(from + 1, end);
        return word != null && word.value().is(WordClass.AGED)
                ? last(from, word.end(), end)
                : last(from, end, people.numeral());
    }

    /** The token after "ages 5 and 6", where the first may stand at a token. */
    private int last(int people, int first, int end) {
        int last = people;
        for (int at = first; at < end; at++) {
            if (tokens.shape(at) == Shape.DIGITS) {
                last = at + 1;
            } else if (!listing(at)) {
                break;
            }
        }
        return last;
    }

    /** The token after ", 22 and 25", as many ages as people; that after the people where there are others. */
    private int last(int people, int end, @Nullable Numeral number) {
        int at = people;
        int count = 0;
        while (at + 1 < end && listing(at)) {
            int next = listing(at + 1) ? at + 2 : at + 1;
            if (next >= end || tokens.shape(next) != Shape.DIGITS) {
                break;
            }
            at = next + 1;
            count++;
        }
        boolean closed = at >= end || tokens.shape(at) == Shape.PUNCTUATION;
        return number != null && closed && count > 1 && count == number.min() ? at : people;
    }

    private boolean listing(int token) {
        return words.isAny(token, LISTING);
    }
}
