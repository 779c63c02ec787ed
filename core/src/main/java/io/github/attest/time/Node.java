package io.github.attest.time;

import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A node of the trie of all patterns. Grows while the patterns are added, then is {@linkplain #freeze() frozen}. */
final class Node {
    private final Map<Integer, Node> growing = new TreeMap<>();
    private int[] symbols = {};
    private Node[] targets = {};

    /** One more than the index of the target of a symbol, by the last bits of the symbol and then by the next free slot. */
    private int[] slots = new int[1];

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
        slots = new int[Integer.highestOneBit(symbols.length + 1) * 4];
        for (int i = 0; i < symbols.length; i++) {
            slots[slot(symbols[i])] = i + 1;
        }
        growing.clear();
        for (Node target : targets) {
            target.freeze();
        }
    }

    @Nullable
    Node next(int symbol) {
        int found = slots[slot(symbol)];
        return found == 0 ? null : targets[found - 1];
    }

    private int slot(int symbol) {
        int mask = slots.length - 1;
        int slot = (symbol ^ symbol >>> Short.SIZE) & mask;
        while (slots[slot] != 0 && symbols[slots[slot] - 1] != symbol) {
            slot = slot + 1 & mask;
        }
        return slot;
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
