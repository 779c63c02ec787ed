package io.github.attest.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
    /** Set in what is kept of a node if phrases go on behind it. */
    private static final long INNER = 1;

    /** Set in what is kept of a node if a phrase ends at it. */
    private static final long ENDS = 2;

    /** By as many bits the number of a node is shifted to make room for these. */
    private static final int NODE = 2;

    /** What is kept of no node. */
    private static final long NONE = 0;

    /** Edges, and behind each the node that it leads to: side by side, since a miss of the processor's cache costs more than a look-up. */
    private final long[] table;

    private final @Nullable V[] values;
    private final KeyFilter filter;

    @SuppressWarnings("unchecked") // an array of a generic type cannot be made otherwise
    private PhraseTable(Builder<V> built) {
        values = (V[]) built.values.toArray();
        table = new long[built.edges.length * 2];
        filter = new KeyFilter(built.used);
        for (int slot = 0; slot < built.edges.length; slot++) {
            long edge = built.edges[slot];
            if (edge != 0) {
                int node = built.targets[slot];
                table[slot * 2] = edge;
                table[slot * 2 + 1] =
                        (long) node << NODE | (values[node] == null ? 0 : ENDS) | (built.inner.get(node) ? INNER : 0);
                filter.add(edge);
            }
        }
    }

    /** The phrases of a column of a data file, apart by {@code " | "}. */
    public static List<String> phrases(String column) {
        return List.of(column.split(" \\| ", -1));
    }

    /**
     * The phrases of a data file, each with the kind that its line names: the constant in lower case, a tab, and phrases
     * apart by {@code " | "}.
     *
     * @param language the language whose rules cut the phrases into tokens
     * @throws IllegalArgumentException if a line names no such kind
     */
    public static <E extends Enum<E>> PhraseTable<E> of(Language language, List<String> lines, Class<E> kinds) {
        Builder<E> builder = new Builder<>(language);
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            E kind = Enum.valueOf(kinds, cells[0].toUpperCase(Locale.ROOT));
            for (String phrase : phrases(cells[1])) {
                builder.add(phrase, kind);
            }
        }
        return builder.build();
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
        long node = INNER;
        long longest = NONE;
        int last = first;
        for (int token = first; token < end && (node & INNER) != 0; token++) {
            node = child((int) (node >>> NODE), tokens.key(token));
            if ((node & ENDS) != 0) {
                longest = node;
                last = token + 1;
            }
        }
        return longest == NONE
                ? null
                : new Match<>(first, last, Objects.requireNonNull(values[(int) (longest >>> NODE)]));
    }

    /** What is kept of the node that a word leads to from another; {@link #NONE} if it leads to none. */
    private long child(int node, long key) {
        long edge = edge(node, key);
        if (!filter.mayContain(edge)) {
            return NONE;
        }
        int mask = table.length - 2;
        for (int slot = (int) (edge >>> 31) & mask; table[slot] != 0; slot = (slot + 2) & mask) {
            if (table[slot] == edge) {
                return table[slot + 1];
            }
        }
        return NONE;
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
        private final BitSet inner = new BitSet();

        /** @param language the language whose rules cut the phrases into tokens */
        public Builder(Language language) {
            this.language = language;
            values.add(null);
        }

        /** Adds a phrase; a phrase added twice has the later value. */
        public Builder<V> add(String phrase, V value) {
            Tokens tokens = Tokens.of(phrase, language);
            int node = 0;
            for (int token = 0; token < tokens.size(); token++) {
                inner.set(node);
                node = childOrNew(node, tokens.key(token));
            }
            if (node > 0) {
                values.set(node, value);
            }
            return this;
        }

        /** The table of all phrases added so far. */
        public PhraseTable<V> build() {
            return new PhraseTable<>(this);
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
