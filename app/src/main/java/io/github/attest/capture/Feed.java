package io.github.attest.capture;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import io.github.attest.capture.Uncaptured.Why;
import io.github.attest.model.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A feed, RSS or Atom, as it stands now.
 *
 * @param items where its items lead, in its order, each once
 * @param problems what is wrong with single items
 * @param validators what the server says of this version of the feed
 */
public record Feed(List<WebAddress> items, List<Problem> problems, Validators validators) {
    public Feed {
        items = List.copyOf(items);
        problems = List.copyOf(problems);
    }

    /** @throws Uncaptured if the answer is no feed */
    static Feed of(Exchange exchange, int limit) throws Uncaptured {
        Set<WebAddress> items = new LinkedHashSet<>();
        List<Problem> problems = new ArrayList<>();
        for (String link : links(exchange, exchange.content(limit))) {
            try {
                items.add(exchange.address().resolve(link));
            } catch (Uncaptured e) {
                problems.add(e.problem());
            }
        }
        return new Feed(List.copyOf(items), problems, Validators.of(exchange));
    }

    /** ROME refuses documents with a DTD, and with it whatever entities can do. */
    private static List<String> links(Exchange exchange, byte[] content) throws Uncaptured {
        String type = exchange.field("content-type").orElse(null);
        try (XmlReader reader = new XmlReader(new ByteArrayInputStream(content), type, true)) {
            SyndFeed feed = new SyndFeedInput(false, Locale.ROOT).build(reader);
            return feed.getEntries().stream().flatMap(Feed::link).toList();
        } catch (FeedException | IOException | RuntimeException | StackOverflowError e) {
            // ROME goes down into the content of items by recursion, and lets exceptions of all kinds out.
            throw new Uncaptured(
                    exchange.address().toString(),
                    Why.UNEXPECTED_CONTENT,
                    "this is no feed that can be read (RSS or Atom)");
        }
    }

    /** The link of an item; some have none and put it into their id. */
    private static Stream<String> link(SyndEntry entry) {
        return Stream.of(entry.getLink(), entry.getUri())
                .filter(link -> link != null && !link.isBlank())
                .filter(link -> link.equals(entry.getLink()) || WebAddress.begins(link))
                .limit(1);
    }
}
