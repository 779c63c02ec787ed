package io.github.attest.time;

import io.github.attest.text.Shape;
import io.github.attest.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the patterns of a grammar in one text, token by token in order. */
final class Search {
    /** Longest match, in atoms; the longest pattern of all is well below. */
    private static final int DEEPEST = 40;

    private final Node root;
    private final Lexicon lexicon;
    private final Tokens tokens;
    private final Sense[] path = new Sense[DEEPEST];
    private final int[] places = new int[DEEPEST];
    private int sentence;
    private int limit;
    private int longest;
    private @Nullable Match best;

    /**
     * A pattern found.
     *
     * @param first its first token
     * @param end the token after its last
     * @param rule what was found
     * @param captures the values
     */
    record Match(int first, int end, Rule rule, Captures captures) {}

    Search(Grammar grammar, Tokens tokens) {
        this.root = grammar.root();
        this.lexicon = grammar.lexicon();
        this.tokens = tokens;
    }

    /** The longest match that starts at a token, which must not lie before that of an earlier call; null if there is none. */
    @Nullable
    Match at(int token) {
        if (tokens.shape(token) == Shape.PUNCTUATION || tokens.shape(token) == Shape.DIGITS && !standsAlone(token)) {
            return null;
        }
        while (token >= tokens.sentenceEnd(sentence)) {
            sentence++;
        }
        limit = tokens.sentenceEnd(sentence);
        longest = 0;
        best = null;
        follow(root, token, 0);
        return best;
    }

    /** Whether a number is not part of something longer: a web address, an amount, a code. */
    private boolean standsAlone(int token) {
        if (tokens.spaced(token)) {
            return true;
        }
        char before = tokens.first(token - 1);
        int type = Character.getType(before);
        return type == Character.START_PUNCTUATION
                || type == Character.INITIAL_QUOTE_PUNCTUATION
                || before == '"'
                || before == '\''
                || before == '\u2014';
    }

    private void follow(Node node, int token, int depth) {
        Node.Accept accept = node.accepted();
        if (accept != null) {
            consider(accept, token, depth);
        }
        if (node.isLeaf() || depth == DEEPEST) {
            return;
        }
        if (token == tokens.size() || token == limit && !isDot(token - 1)) {
            followEnd(node, token, depth);
            return;
        }
        Lexicon.Entry entry = lexicon.at(tokens, token, token < limit ? limit : tokens.size());
        if (entry == null) {
            return;
        }
        places[depth] = token;
        for (Sense sense : entry.senses()) {
            path[depth] = sense;
            step(node.next(sense.symbol()), entry.end(), depth + 1);
            if (!tokens.spaced(token)) {
                step(node.next(sense.symbol() | Symbols.GLUED), entry.end(), depth + 1);
            }
        }
    }

    private void followEnd(Node node, int token, int depth) {
        Node end = node.next(Symbols.END);
        if (end != null && end.accepted() != null) {
            path[depth] = new Sense(Symbols.END, null, 0, 0);
            places[depth] = token;
            consider(end.accepted(), token, depth + 1);
        }
    }

    private void step(@Nullable Node node, int token, int depth) {
        if (node != null) {
            follow(node, token, depth);
        }
    }

    private boolean isDot(int token) {
        return tokens.first(token) == '.';
    }

    private void consider(Node.Accept accept, int token, int depth) {
        boolean longer = token > longest;
        boolean earlier = token == longest
                && best != null
                && accept.rule().order() < best.rule().order();
        if (longer || earlier) {
            longest = token;
            int end = accept.trailing() == 0 ? token : places[depth - accept.trailing()];
            best = new Match(places[0], end, accept.rule(), captures(depth - accept.trailing()));
        }
    }

    private Captures captures(int depth) {
        List<Sense> senses = new ArrayList<>(depth);
        for (int i = 0; i < depth; i++) {
            if (path[i].slot() != null) {
                senses.add(path[i]);
            }
        }
        return new Captures(senses);
    }
}
