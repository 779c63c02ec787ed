package io.github.attest.time;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A node of the trie of all patterns. Grows while the patterns are added, then is {@linkplain #freeze() frozen}. */
final class Node {
    private final Map<Integer, Node> growing = new TreeMap<>();
    private int[] symbols = {};
    private Node[] targets = {};
    private @Nullable Accept accept;

    /**
     * A pattern that ends at a node.
     *
     * @param rule the pattern's rule
     * @param trailing how many of the last atoms only had to follow
     */
    record Accept(Rule rule, int trailing) {}

    Node child(int symbol) {
        return growing.computeIfAbsent(symbol, s -> new Node());
    }

    /** Lets a pattern end here, unless one that stands before it already does. */
    void accept(Rule rule, int trailing) {
        if (accept == null) {
            accept = new Accept(rule, trailing);
        }
    }

    void freeze() {
        symbols = growing.keySet().stream().mapToInt(Integer::intValue).toArray();
        targets = growing.values().toArray(Node[]::new);
        growing.clear();
        for (Node target : targets) {
            target.freeze();
        }
    }

    @Nullable
    Node next(int symbol) {
        int found = Arrays.binarySearch(symbols, symbol);
        return found < 0 ? null : targets[found];
    }

    @Nullable
    Accept accepted() {
        return accept;
    }

    /** The symbols that a pattern may end with, up to the end of the sentence, whether glued to what stands before them or not. */
    BitSet endings() {
        BitSet endings = new BitSet();
        addEndings(endings);
        return endings;
    }

    private void addEndings(BitSet endings) {
        for (int i = 0; i < symbols.length; i++) {
            Node target = targets[i];
            if (target.accept != null || target.next(Symbols.END) != null) {
                endings.set(symbols[i] & ~Symbols.GLUED);
            }
            target.addEndings(endings);
        }
    }

    boolean isLeaf() {
        return symbols.length == 0;
    }
}
