package io.github.attest.capture;

import io.github.attest.model.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The feeds of a list in OPML 2.0, as feed readers export them.
 *
 * @param feeds their addresses, in the order of the list, in whatever folders of it
 * @param problems what is wrong with the list or with single addresses
 */
public record Subscriptions(List<WebAddress> feeds, List<Problem> problems) {
    public Subscriptions {
        feeds = List.copyOf(feeds);
        problems = List.copyOf(problems);
    }

    /** Reads a list. */
    public static Subscriptions of(Path opml) {
        List<String> urls = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        try (InputStream in = Files.newInputStream(opml)) {
            XMLStreamReader xml = factory().createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    feed(xml, urls);
                }
            }
        } catch (IOException e) {
            problems.add(problem(opml, "unreadable-file", "the list of feeds cannot be read; check its path"));
        } catch (XMLStreamException e) {
            problems.add(problem(
                    opml,
                    "invalid-opml",
                    "this is no list of feeds in OPML: line " + e.getLocation().getLineNumber()
                            + " is no XML; export it again"));
        }
        List<WebAddress> feeds = new ArrayList<>();
        for (String url : urls) {
            try {
                feeds.add(WebAddress.of(url));
            } catch (Uncaptured e) {
                problems.add(e.problem());
            }
        }
        if (urls.isEmpty() && problems.isEmpty()) {
            problems.add(problem(opml, "invalid-opml", "the list names no feed; an outline of it needs an xmlUrl"));
        }
        return new Subscriptions(feeds, problems);
    }

    /** Attribute names are written in several ways. */
    private static void feed(XMLStreamReader xml, List<String> urls) {
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            if (xml.getLocalName().equals("outline")
                    && xml.getAttributeLocalName(at).equalsIgnoreCase("xmlUrl")) {
                urls.add(xml.getAttributeValue(at));
            }
        }
    }

    private static Problem problem(Path opml, String code, String message) {
        return new Problem("capture", opml.toString(), code, message);
    }

    /** Neither DTDs nor entities: a list of feeds needs none, and they could make the reader ask or grow without end. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
