package io.github.attest.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** The documents on the method of Attest as pages: they come with the application, and are what it follows. */
public final class Handbook {
    /** The documents, by the last part of their address. */
    public static final List<String> DOCUMENTS = List.of("methodology", "codebook", "exports");

    private static final String FOLDER = "/handbook/";
    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Map<String, String> RENDERED = new ConcurrentHashMap<>();

    private Handbook() {}

    /** The languages of the pages that a document is in, English first; none if there is none of this name. */
    public static List<String> languages(String document) {
        return Strings.LANGUAGES.stream()
                .filter(language -> DOCUMENTS.contains(document)
                        && Handbook.class.getResource(FOLDER + file(document, language)) != null)
                .toList();
    }

    /** A document as HTML, in one of its languages. */
    public static String html(String document, String language) {
        return RENDERED.computeIfAbsent(file(document, language), file -> rendered(read(file)));
    }

    /** A document in English stands among those of the project; what it comes to in another language is in a folder of that language. */
    private static String file(String document, String language) {
        return (language.equals(Strings.LANGUAGES.getFirst()) ? "" : language + "/") + document + ".md";
    }

    /** Whose work Attest is made of, and under which licences, as plain text. */
    public static String notice() {
        return read("NOTICE");
    }

    private static String rendered(String markdown) {
        Node document = Parser.builder().extensions(EXTENSIONS).build().parse(markdown);
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                String address = address(link.getDestination());
                link.setDestination(address);
                visitChildren(link);
                if (!address.startsWith("/") && !address.startsWith("#") && !address.startsWith("https:")) {
                    unlink(link);
                }
            }
        });
        return HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .escapeHtml(true)
                .sanitizeUrls(true)
                .attributeProviderFactory(context -> (node, tag, attributes) -> {
                    if (node instanceof Heading) {
                        attributes.put("id", anchor(node));
                    }
                })
                .build()
                .render(document);
    }

    /** A document that is no page here keeps its name, and is not led to. */
    private static void unlink(Link link) {
        while (link.getFirstChild() != null) {
            link.insertBefore(link.getFirstChild());
        }
        link.unlink();
    }

    /** Documents link to one another by their files. */
    private static String address(String link) {
        for (String document : DOCUMENTS) {
            if (link.startsWith(document + ".md")) {
                return "/about/" + document + link.substring(document.length() + ".md".length());
            }
        }
        return link;
    }

    /** What documents call a heading in links to it: its words in lower case with hyphens. */
    private static String anchor(Node heading) {
        StringBuilder words = new StringBuilder();
        heading.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }
        });
        return words.toString()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} -]", "")
                .strip()
                .replace(' ', '-');
    }

    private static String read(String file) {
        try (InputStream in = Objects.requireNonNull(Handbook.class.getResourceAsStream(FOLDER + file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
