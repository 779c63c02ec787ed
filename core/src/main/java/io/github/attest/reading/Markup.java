package io.github.attest.reading;

import java.util.HashMap;
import java.util.Map;

/** What an element of HTML is to a reader of text. */
enum Markup {
    /** Runs within a line. */
    INLINE(""),
    /** Runs within a line, and leads elsewhere. */
    LINK("a"),
    /** Ends a line. */
    BREAK("br"),
    BLOCK(
            "html body div section center dl details summary hgroup address fieldset tbody thead tfoot tr caption ul ol table"),
    PARAGRAPH("p pre"),
    HEADING("h1 h2 h3 h4 h5 h6"),
    ITEM("li dt dd"),
    CELL("td th"),
    QUOTE("blockquote"),
    CAPTION("figcaption"),
    FIGURE("figure"),
    ARTICLE("article"),
    MAIN("main"),
    /** Belongs beside the text, as a rule. */
    ASIDE("aside header footer form dialog"),
    /** Never holds text of the document. */
    CUT(
            "title nav menu script style noscript template svg math iframe object embed canvas video audio select option button input"
                    + " textarea label map applet noframes frameset");

    private static final Map<String, Markup> TAGS = new HashMap<>();

    static {
        for (Markup markup : values()) {
            for (String tag : markup.tags.split(" ", -1)) {
                TAGS.put(tag, markup);
            }
        }
    }

    private final String tags;

    Markup(String tags) {
        this.tags = tags;
    }

    /** What the element of a name, in lower case, is. */
    static Markup of(String tag) {
        return TAGS.getOrDefault(tag, INLINE);
    }
}
