package io.github.attest.reading;

import io.github.attest.model.Problem;
import io.github.attest.reading.Body.Paragraph;
import io.github.attest.reading.Outline.Block;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * A page of HTML, read: parsed once, walked over once.
 *
 * @param page its main text and details
 * @param language the language it declares; empty if none
 * @param deepest how deep its elements are nested, as far as they are told apart
 */
record HtmlPage(Page page, String language, int deepest) {
    /** Elements nested deeper are laid side by side by the parser. */
    static final int DEPTH = 400;

    /** A page with less text, and much more in its linked data, shows its text by a script. */
    private static final int SCRIPTED = 200;

    /** A date that is not marked up stands in a block no longer than this, no further than so many blocks from the heading. */
    private static final int DATE_LENGTH = 100;

    private static final int DATE_DISTANCE = 12;

    static HtmlPage of(String html) {
        return of(parsed(html));
    }

    /** The words of a page as they are seen, menus among them: what stands between the beginnings and ends of its blocks. */
    static List<String> paragraphs(String html) {
        StringBuilder text = new StringBuilder();
        parsed(html).body().traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    text.append(words.text());
                } else {
                    breakAt(node);
                }
            }

            @Override
            public void tail(Node node, int depth) {
                breakAt(node);
            }

            private void breakAt(Node node) {
                if (node instanceof Element element && (element.isBlock() || element.nameIs("br"))) {
                    text.append('\n');
                }
            }
        });
        return text.toString().lines().map(String::strip).toList();
    }

    private static org.jsoup.nodes.Document parsed(String html) {
        return Jsoup.parse(html, Parser.htmlParser().setMaxDepth(DEPTH));
    }

    static HtmlPage of(Element document) {
        Clues clues = new Clues();
        Outline outline = Tracing.of(document, clues);
        Details details = clues.details();
        if (details.published() == null) {
            details = details.or(
                    new Details(null, null, null, null, null, visibleDate(outline, clues.heading()), null, null));
        }
        Body body = body(MainText.of(outline), details.title(), clues.articleBody());
        return new HtmlPage(new Page(body, details), clues.language(), outline.deepest());
    }

    /** What is wrong with the page. */
    List<Problem> problems(String location) {
        List<Problem> problems = new ArrayList<>();
        if (page.body().isEmpty()) {
            problems.add(Fault.NO_MAIN_TEXT.at(location));
        }
        if (deepest >= DEPTH - 1) {
            problems.add(Fault.DEEP_NESTING.at(location, DEPTH));
        }
        return problems;
    }

    private static Body body(List<Block> blocks, @Nullable String title, @Nullable String linked) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int length = 0;
        for (Block block : blocks) {
            if (paragraphs.isEmpty() && block.text().equals(title)) {
                continue;
            }
            paragraphs.add(new Paragraph(block.text(), Body.BREAK, block.kind() == Markup.QUOTE));
            length += block.text().length();
        }
        return linked != null && length < SCRIPTED && linked.length() > 2 * length
                ? PlainText.body(Jsoup.parse(linked).wholeText())
                : new Body(paragraphs);
    }

    /** The first date in a short block near the heading. */
    private static @Nullable LocalDate visibleDate(Outline outline, String heading) {
        List<Block> blocks = outline.blocks();
        int at = 0;
        while (at < blocks.size() && !blocks.get(at).text().equals(heading)) {
            at++;
        }
        if (at == blocks.size()) {
            return null;
        }
        int end = Math.min(blocks.size(), at + DATE_DISTANCE);
        for (Block block : blocks.subList(Math.max(0, at - DATE_DISTANCE / 4), end)) {
            LooseDate date = block.text().length() <= DATE_LENGTH ? LooseDate.in(block.text()) : null;
            if (date != null) {
                return date.date();
            }
        }
        return null;
    }
}
