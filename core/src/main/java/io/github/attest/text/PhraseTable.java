package io.github.attest.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
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
    private final long[] edges;
    private final int[] targets;
    private final @Nullable V[] values;
    private final boolean[] inner;
    private final KeyFilter filter;

    @SuppressWarnings("unchecked") // an array of a generic type cannot be made otherwise
    private PhraseTable(Builder<V> built) {
        edges = built.edges;
        targets = built.targets;
        values = (V[]) built.values.toArray();
        inner = new boolean[values.length];
        built.inner.stream().forEach(node -> inner[node] = true);
        filter = new KeyFilter(built.used);
        for (long edge : edges) {
            if (edge != 0) {
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
        int node = 0;
        int last = first;
        V longest = null;
        for (int token = first; token < end && inner[node]; token++) {
            node = child(node, tokens.key(token));
            if (node < 0) {
                break;
            }
            V value = values[node];
            if (value != null) {
                longest = value;
                last = token + 1;
            }
        }
        return longest == null ? null : new Match<>(first, last, longest);
    }

    private int child(int node, long key) {
        long edge = edge(node, key);
        if (!filter.mayContain(edge)) {
            return -1;
        }
        int mask = edges.length - 1;
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
