package io.github.attest.reading;

import io.github.attest.reading.Outline.Block;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Walks once over a page and lays it flat as an {@link Outline}; used once. */
final class Tracing implements NodeFilter {
    private final Outline outline = new Outline();
    private final Map<String, Integer> known = new HashMap<>();
    private final StringBuilder line = new StringBuilder();
    private int node = -1;
    private int links;
    private int linked;

    private final Clues clues;
    private int deepest;

    private Tracing(Clues clues) {
        this.clues = clues;
    }

    /** The outline of a page, and its clues noted. */
    static Outline of(Element page, Clues clues) {
        Tracing tracing = new Tracing(clues);
        tracing.node = tracing.outline.open(-1, Markup.BLOCK, 0);
        NodeTraversor.filter(tracing, page);
        tracing.flush();
        tracing.outline.deepest(tracing.deepest);
        return tracing.outline;
    }

    @Override
    public FilterResult head(Node at, int depth) {
        if (at instanceof TextNode text) {
            append(text.getWholeText());
        } else if (at instanceof Element element) {
            deepest = Math.max(deepest, depth);
            return enter(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult enter(Element element) {
        clues.see(element);
        Markup kind = Markup.of(element.normalName());
        switch (kind) {
            case CUT -> {
                return FilterResult.SKIP_ENTIRELY;
            }
            case INLINE -> {}
            case LINK -> links++;
            case BREAK -> lineBreak();
            default -> {
                flush();
                node = outline.open(node, kind, hints(element));
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node at, int depth) {
        if (at instanceof Element element) {
            switch (Markup.of(element.normalName())) {
                case INLINE, BREAK, CUT -> {}
                case LINK -> links--;
                default -> {
                    flush();
                    node = outline.parent(node);
                }
            }
        }
        return FilterResult.CONTINUE;
    }

    private int hints(Element element) {
        if (element.attributesSize() == 0) {
            return 0;
        }
        int hints = hints(element.className()) | hints(element.id());
        hints |= hints(element.attr("role")) | hints(element.attr("itemprop"));
        boolean hidden = element.hasAttr("hidden") || element.attr("style").contains("display:none");
        return hidden ? hints | Hints.CUT : hints;
    }

    private int hints(String value) {
        return value.isEmpty() ? 0 : known.computeIfAbsent(value, Hints::of);
    }

    /** Two in a row, with nothing between them, end a block as a paragraph does. */
    private void lineBreak() {
        int length = line.length();
        if (length > 0 && line.charAt(length - 1) == '\n') {
            flush();
        } else if (length > 0) {
            if (line.charAt(length - 1) == ' ') {
                line.setLength(length - 1);
            }
            line.append('\n');
        }
    }

    private void append(String text) {
        int before = line.length();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c > ' ' && c != '\u00A0' && c != '\u200B' && c != '\u00AD' && c != '\uFEFF') {
                line.append(c);
            } else if (c != '\u200B' && c != '\u00AD' && c != '\uFEFF' && !endsBlank()) {
                line.append(' ');
            }
        }
        if (links > 0) {
            linked += line.length() - before;
        }
    }

    private boolean endsBlank() {
        int length = line.length();
        return length == 0 || line.charAt(length - 1) == ' ' || line.charAt(length - 1) == '\n';
    }

    private void flush() {
        if (!line.isEmpty()) {
            String text = line.toString().strip();
            if (!text.isEmpty()) {
                outline.add(new Block(node, outline.kind(node), text, Math.min(linked, text.length())));
            }
            line.setLength(0);
        }
        linked = 0;
    }
}
