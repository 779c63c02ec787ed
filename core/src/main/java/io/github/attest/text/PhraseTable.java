package io.github.attest.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of one or more tokens, each with a value; finds the longest phrase that starts at a token. It is a trie over
 * token keys in one open-addressing hash table, so looking up a phrase costs one probe a token, however many phrases there
 * are.
 *
 * <p>Immutable once built; safe for use by several threads.
 *
 * @param <V> what a phrase stands for
 */
public final class PhraseTable<V> {
    /** Bits of the filter of first words: 32 for each word of the largest lexicon, so that few others get through. */
    private static final int FILTER_BITS = 1 << 17;

    private final long[] edges;
    private final int[] targets;
    private final List<@Nullable V> values;
    private final long[] firsts;

    private PhraseTable(long[] edges, int[] targets, List<@Nullable V> values, long[] firsts) {
        this.edges = edges;
        this.targets = targets;
        this.values = values;
        this.firsts = firsts;
    }

    private static int filterBit(long key) {
        return (int) (key >>> 40) & (FILTER_BITS - 1);
    }

    /**
     * A phrase found in a text.
     *
     * @param first its first token
     * @param end the token after its last
     * @param value what it stands for
     * @param <V> what a phrase stands for
     */
    public record Match<V>(int first, int end, V value) {}

    /** The longest phrase that starts at a token and ends no later than {@code end}; null if there is none. */
    public @Nullable Match<V> longest(Tokens tokens, int first, int end) {
        if (first >= end || !mayStart(tokens.key(first))) {
            return null;
        }
        int node = 0;
        Match<V> match = null;
        for (int token = first; token < end; token++) {
            node = child(node, tokens.key(token));
            if (node < 0) {
                break;
            }
            V value = values.get(node);
            if (value != null) {
                match = new Match<>(first, token + 1, value);
            }
        }
        return match;
    }

    private boolean mayStart(long key) {
        int bit = filterBit(key);
        return (firsts[bit >>> 6] & 1L << bit) != 0;
    }

    private int child(int node, long key) {
        int mask = edges.length - 1;
        long edge = edge(node, key);
        for (int slot = (int) (edge >>> 32) & mask; edges[slot] != 0; slot = (slot + 1) & mask) {
            if (edges[slot] == edge) {
                return targets[slot];
            }
        }
        return -1;
    }

    private static long edge(int node, long key) {
        long edge = (key ^ node * 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
        edge ^= edge >>> 31;
        return edge == 0 ? 1 : edge;
    }

    /**
     * Collects phrases.
     *
     * @param <V> what a phrase stands for
     */
    public static final class Builder<V> {
        private final Language language;
        private long[] edges = new long[1024];
        private int[] targets = new int[1024];
        private int used;
        private final List<@Nullable V> values = new ArrayList<>();
        private final long[] firsts = new long[FILTER_BITS >>> 6];

        /** @param language the language whose rules cut the phrases into tokens */
        public Builder(Language language) {
            this.language = language;
            values.add(null);
        }

        /** Adds a phrase; a phrase added twice has the later value. */
        public Builder<V> add(String phrase, V value) {
            Tokens tokens = Tokens.of(phrase, language);
            int node = 0;
            if (tokens.size() > 0) {
                int bit = filterBit(tokens.key(0));
                firsts[bit >>> 6] |= 1L << bit;
            }
            for (int token = 0; token < tokens.size(); token++) {
                node = childOrNew(node, tokens.key(token));
            }
            if (node > 0) {
                values.set(node, value);
            }
            return this;
        }

        /** The table of all phrases added so far. */
        public PhraseTable<V> build() {
            return new PhraseTable<>(edges, targets, values, firsts);
        }

        private int childOrNew(int node, long key) {
            if (used * 2 > edges.length) {
                grow();
            }
            long edge = edge(node, key);
            int slot = slot(edge);
            if (edges[slot] == 0) {
                edges[slot] = edge;
                targets[slot] = values.size();
                values.add(null);
                used++;
            }
            return targets[slot];
        }

        private int slot(long edge) {
            int mask = edges.length - 1;
            int slot = (int) (edge >>> 32) & mask;
            while (edges[slot] != 0 && edges[slot] != edge) {
                slot = (slot + 1) & mask;
            }
            return slot;
        }

        private void grow() {
            long[] oldEdges = edges;
            int[] oldTargets = targets;
            edges = new long[oldEdges.length * 2];
            targets = new int[oldEdges.length * 2];
            for (int i = 0; i < oldEdges.length; i++) {
                if (oldEdges[i] != 0) {
                    int slot = slot(oldEdges[i]);
                    edges[slot] = oldEdges[i];
                    targets[slot] = oldTargets[i];
                }
            }
        }
    }
}
