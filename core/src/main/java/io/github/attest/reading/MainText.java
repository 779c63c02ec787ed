package io.github.attest.reading;

import io.github.attest.reading.Outline.Block;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the main text of a page: first the element that holds it, then the blocks in it that are text and not furniture.
 *
 * <p>Every block of running text weighs as many characters as it has outside links. Elements that are named after
 * furniture are cut, unless they hold too much of the weight for their name to be true. Of what is left, the element whose
 * name or tag says that it holds the text is taken if it holds enough of the weight; otherwise the smallest element that
 * holds most of it. The constants were set on the tuned half of the pages corpus, see {@code PagesCorpusTest}.
 */
final class MainText {
    /** A block with more of its characters in links is no running text. */
    private static final double RUNNING_LINKS = 0.35;

    /** Shorter blocks are labels rather than running text. */
    private static final int RUNNING_LENGTH = 40;

    /** An element named after furniture that holds more of the page's weight is not furniture. */
    private static final double TOO_MUCH_TO_CUT = 0.4;

    /** An element named after the text must hold this much of the weight to be it. */
    private static final double NAMED_SHARE = 0.3;

    /** Without a name, the smallest element that holds this much is it. */
    private static final double UNNAMED_SHARE = 0.75;

    /** The other parts of a text that stands in several elements of one role hold at least this much of the largest. */
    private static final double PART_SHARE = 0.3;

    /** A lead stands no further above the rest, in block elements. */
    private static final int LEAD_DISTANCE = 60;

    private final Outline outline;
    private final boolean[] cut;
    private final int[] weights;

    private MainText(Outline outline) {
        this.outline = outline;
        this.cut = new boolean[outline.size()];
        this.weights = new int[outline.size()];
    }

    /** The blocks of the main text, in order; none if the page has nothing but furniture. */
    static List<Block> of(Outline outline) {
        MainText text = new MainText(outline);
        text.weigh();
        text.cut();
        text.weigh();
        return text.keep(text.root());
    }

    private void weigh() {
        java.util.Arrays.fill(weights, 0);
        for (Block block : outline.blocks()) {
            if (!cut[block.node()]) {
                weights[block.node()] += weight(block);
            }
        }
        outline.sum(weights);
    }

    private static int weight(Block block) {
        int length = block.text().length();
        if (length < RUNNING_LENGTH || block.linkDensity() > RUNNING_LINKS || block.kind() == Markup.CAPTION) {
            return 0;
        }
        int own = length - block.linked();
        return block.kind() == Markup.PARAGRAPH || block.kind() == Markup.QUOTE ? own : own * 2 / 3;
    }

    private void cut() {
        for (int node = 1; node < outline.size(); node++) {
            boolean named = (outline.hints(node) & Hints.CUT) != 0
                    || outline.kind(node) == Markup.ASIDE
                    || outline.kind(node) == Markup.CAPTION;
            boolean furniture = named && weights[node] < weights[0] * TOO_MUCH_TO_CUT;
            cut[node] = furniture || cut[outline.parent(node)] && !isLead(node);
        }
    }

    /** The nodes that hold the text, by the first role that says enough. */
    private boolean[] root() {
        for (int role = 0; role < 4; role++) {
            int best = best(role);
            if (best > 0 && weights[best] >= weights[0] * NAMED_SHARE) {
                return parts(role, weights[best]);
            }
        }
        boolean[] root = new boolean[outline.size()];
        root[smallest()] = true;
        return root;
    }

    private boolean plays(int node, int role) {
        int hints = outline.hints(node);
        return !cut[node]
                && switch (role) {
                    case 0 -> (hints & Hints.BODY) != 0;
                    case 1 -> outline.kind(node) == Markup.ARTICLE;
                    case 2 -> (hints & Hints.ARTICLE) != 0;
                    default -> outline.kind(node) == Markup.MAIN;
                };
    }

    /** The node of a role that holds most weight; of nested ones that hold nearly the same, the innermost. */
    private int best(int role) {
        int best = 0;
        for (int node = 1; node < outline.size(); node++) {
            if (plays(node, role) && (best == 0 || weights[node] * 10 >= weights[best] * 9)) {
                if (best == 0 || weights[node] > weights[best] || inside(node, best)) {
                    best = node;
                }
            }
        }
        return best;
    }

    private boolean inside(int node, int outer) {
        int at = node;
        while (at > outer) {
            at = outline.parent(at);
        }
        return at == outer;
    }

    private boolean[] parts(int role, int most) {
        boolean[] parts = new boolean[outline.size()];
        for (int node = 1; node < outline.size(); node++) {
            parts[node] = plays(node, role) && weights[node] >= most * PART_SHARE && weights[node] <= most;
        }
        return parts;
    }

    private int smallest() {
        int smallest = 0;
        for (int node = 1; node < outline.size(); node++) {
            if (weights[node] >= weights[0] * UNNAMED_SHARE && inside(node, smallest)) {
                smallest = node;
            }
        }
        return smallest;
    }

    /** Whether a node is named after a lead; in a header, which is furniture otherwise, that is believed. */
    private boolean isLead(int node) {
        int hints = outline.hints(node);
        boolean named = (hints & Hints.LEAD) != 0 && (hints & Hints.CUT) == 0;
        return named && (outline.kind(outline.parent(node)) == Markup.ASIDE || !cut[outline.parent(node)]);
    }

    private static int first(boolean[] root) {
        int first = 0;
        while (first < root.length && !root[first]) {
            first++;
        }
        return first;
    }

    private List<Block> keep(boolean[] root) {
        boolean[] in = new boolean[outline.size()];
        int first = first(root);
        for (int node = 0; node < in.length; node++) {
            boolean lead = node < first && node > first - LEAD_DISTANCE && isLead(node);
            in[node] = root[node] || lead || node > 0 && in[outline.parent(node)];
        }
        List<Block> kept = new ArrayList<>();
        for (Block block : outline.blocks()) {
            if (in[block.node()] && !cut[block.node()] && isText(block)) {
                kept.add(block);
            }
        }
        return new Cleaning(Furniture.standard()).clean(kept, Block::text);
    }

    private static boolean isText(Block block) {
        double links = block.linkDensity();
        int length = block.text().length();
        return switch (block.kind()) {
            case PARAGRAPH, QUOTE -> links < 0.8;
            case HEADING -> links < 0.5;
            case ITEM, CELL -> links < 0.5;
            default -> links < 0.5 && (length >= 30 || links == 0);
        };
    }
}
