package io.github.attest.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A page laid flat: its block elements as nodes that know their parents, and the blocks of text in them, in order. Parents
 * come before their children, so that sums over subtrees are one loop backwards and what is inherited one loop forwards.
 */
final class Outline {
    private int size;
    private int[] parents = new int[256];
    private int[] hints = new int[256];
    private Markup[] kinds = new Markup[256];
    private final List<Block> blocks = new ArrayList<>();
    private int deepest;

    /**
     * A stretch of text between two borders of block elements.
     *
     * @param node the block element it stands in
     * @param kind what kind of element that is
     * @param text with white space collapsed, never blank
     * @param linked how many of its characters stand in links
     */
    record Block(int node, Markup kind, String text, int linked) {
        /** The part of the text that stands in links, from 0 to 1. */
        double linkDensity() {
            return (double) linked / text.length();
        }
    }

    int open(int parent, Markup kind, int hint) {
        if (size == parents.length) {
            parents = Arrays.copyOf(parents, size * 2);
            hints = Arrays.copyOf(hints, size * 2);
            kinds = Arrays.copyOf(kinds, size * 2);
        }
        parents[size] = parent;
        hints[size] = hint;
        kinds[size] = kind;
        return size++;
    }

    void add(Block block) {
        blocks.add(block);
    }

    void deepest(int depth) {
        deepest = depth;
    }

    /** How deep the page's elements are nested. */
    int deepest() {
        return deepest;
    }

    /** How many nodes there are. */
    int size() {
        return size;
    }

    /** The node around this one; -1 for the first. */
    int parent(int node) {
        return parents[node];
    }

    /** The {@link Hints} of a node. */
    int hints(int node) {
        return hints[node];
    }

    Markup kind(int node) {
        return kinds[node];
    }

    List<Block> blocks() {
        return blocks;
    }

    /** Adds to every node's number those of all nodes inside it. */
    void sum(int[] numbers) {
        for (int node = size - 1; node > 0; node--) {
            numbers[parents[node]] += numbers[node];
        }
    }
}
