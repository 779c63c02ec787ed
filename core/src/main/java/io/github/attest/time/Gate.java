package io.github.attest.time;

import io.github.attest.text.KeyFilter;
import io.github.attest.text.Shape;
import io.github.attest.text.Tokens;
import java.util.BitSet;
import java.util.List;

/**
 * Turns away nearly all tokens that start no pattern, at the price of a look at a few bits: a token must start some phrase
 * that some pattern starts with, and unless that phrase may stand alone, the tokens behind it must be of some phrase as well,
 * up to one that may end a pattern.
 */
final class Gate {
    private final KeyFilter starters;
    private final KeyFilter loners;
    private final KeyFilter followers;
    private final KeyFilter enders;
    private final Node root;
    private final BitSet endings;

    /**
     * @param phrases how many phrases will be added, about
     * @param root the trie of all patterns
     */
    Gate(int phrases, Node root) {
        this.root = root;
        endings = root.endings();
        starters = new KeyFilter(phrases);
        loners = new KeyFilter(phrases);
        followers = new KeyFilter(phrases);
        enders = new KeyFilter(phrases);
    }

    /** Adds a phrase with all its senses, in whatever case it may be written. */
    void add(Tokens phrase, List<Sense> senses) {
        for (int token = 0; token < phrase.size(); token++) {
            followers.add(phrase.key(token));
        }
        for (Sense sense : senses) {
            Node node = root.next(sense.symbol());
            if (node != null) {
                starters.add(phrase.key(0));
            }
            if (node != null && node.accepted() != null) {
                loners.add(phrase.key(0));
            }
            if (endings.get(sense.symbol())) {
                enders.add(phrase.key(phrase.size() - 1));
            }
        }
    }

    /** False for nearly all tokens that start no pattern, true for all that start one. */
    boolean mayStart(Tokens tokens, int token) {
        return switch (tokens.shape(token)) {
            case PUNCTUATION -> false;
            case DIGITS -> mayFollow(tokens, token + 1) || !endsInDigit(tokens, token);
            case LOWER, CAPITALISED, UPPER -> {
                long key = tokens.key(token);
                yield starters.mayContain(key) && (mayFollow(tokens, token + 1) || loners.mayContain(key));
            }
        };
    }

    /** False for nearly all tokens that lead to the end of no pattern. */
    private boolean mayFollow(Tokens tokens, int token) {
        for (int at = token; at < tokens.size(); at++) {
            Shape shape = tokens.shape(at);
            if (shape == Shape.DIGITS || shape == Shape.PUNCTUATION) {
                return true;
            }
            long key = tokens.key(at);
            if (!followers.mayContain(key) || enders.mayContain(key)) {
                return followers.mayContain(key);
            }
        }
        return true;
    }

    private static boolean endsInDigit(Tokens tokens, int token) {
        return Character.isDigit(tokens.text().charAt(tokens.end(token) - 1));
    }
}
