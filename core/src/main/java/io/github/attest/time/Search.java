package io.github.attest.time;

import io.github.attest.text.Shape;
import io.github.attest.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the patterns of a grammar in one text, token by token in order. */
final class Search {
    /** Longest match, in atoms; the longest pattern of all is well below. */
    private static final int DEEPEST = 40;

    /** As many tokens back it is known what stands there; a power of two. */
    private static final int LOOKED_UP = 64;

    private final Node root;
    private final Lexicon lexicon;
    private final Gate gate;
    private final Tokens tokens;
    private final Sense[] path = new Sense[DEEPEST];
    private final int[] places = new int[DEEPEST];

    /** What stands at the tokens of the sentence that have been looked up: patterns come to a token on many ways. */
    private final Lexicon.@Nullable Entry[] entries = new Lexicon.Entry[LOOKED_UP];

    /** The tokens of these, each at its remainder. */
    private final int[] lookedUp = new int[LOOKED_UP];

    private int sentence;
    private int limit;
    private int longest;
    private @Nullable Match best;

    /**
     * A pattern found.
     *
     * @param first its first token
     * @param core the first of its tokens that has a value
     * @param end the token after its last
     * @param reach the token after the last that had to be there
     * @param rule what was found
     * @param captures the values
     */
    record Match(int first, int core, int end, int reach, Rule rule, Captures captures) {}

    Search(Grammar grammar, Tokens tokens) {
        this.root = grammar.root();
        this.lexicon = grammar.lexicon();
        this.gate = lexicon.gate();
        this.tokens = tokens;
        Arrays.fill(lookedUp, -1);
    }

    /** All matches that start before a token, in order; none overlaps another. */
    List<Match> before(int end) {
        List<Match> matches = new ArrayList<>();
        int token = 0;
        while (token < end) {
            Match match = gate.mayStart(tokens, token) ? at(token) : null;
            if (match == null) {
                token++;
            } else {
                matches.add(match);
                token = match.end();
            }
        }
        return matches;
    }

    /**
     * The match that starts at a token, which must not lie before that of an earlier call; null if there is none. Where the
     * words before the first value could be left out for a match that reaches further, that is the match: not "of December"
     * in "of December 28".
     */
    private @Nullable Match at(int token) {
        Match found = longest(token);
        if (found == null) {
            return null;
        }
        for (int later = token + 1; later <= found.core(); later++) {
            Match further = longest(later);
            if (further != null && further.end() > found.reach()) {
                return further;
            }
        }
        return found;
    }

    private @Nullable Match longest(int token) {
        if (!gate.mayStart(tokens, token) || tokens.shape(token) == Shape.DIGITS && !standsAlone(token)) {
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
        Lexicon.Entry entry = token < limit ? entry(token) : lexicon.at(tokens, token, tokens.size());
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

    private Lexicon.@Nullable Entry entry(int token) {
        int slot = token & LOOKED_UP - 1;
        if (lookedUp[slot] != token) {
            lookedUp[slot] = token;
            entries[slot] = lexicon.at(tokens, token, limit);
        }
        return entries[slot];
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
            best = match(accept.rule(), end, depth - accept.trailing());
        }
    }

    private Match match(Rule rule, int end, int depth) {
        List<Sense> senses = new ArrayList<>(depth);
        int core = places[0];
        for (int i = 0; i < depth; i++) {
            if (path[i].slot() != null) {
                core = senses.isEmpty() ? places[i] : core;
                senses.add(path[i]);
            }
        }
        return new Match(places[0], core, end, longest, rule, new Captures(senses));
    }
}
