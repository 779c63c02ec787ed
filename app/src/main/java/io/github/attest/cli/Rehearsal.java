package io.github.attest.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A first reader who is none: asks a server for its first page and for whatever that leads to, once. Java notes meanwhile which classes
 * that takes, so that they are ready when people ask.
 */
final class Rehearsal {
    /** More than the examples have. */
    private static final int MOST = 120;

    private final URI site;
    private final Set<String> known = new HashSet<>();
    private final Deque<URI> waiting = new ArrayDeque<>();

    private Rehearsal(URI site) {
        this.site = site;
        take(site);
    }

    /**
     * Goes through all that a server shows.
     *
     * @param site the address of its first page
     * @return how many addresses answered
     */
    static int at(URI site) {
        Rehearsal rehearsal = new Rehearsal(site);
        int answers = 0;
        for (int asked = 0; asked < MOST && !rehearsal.waiting.isEmpty(); asked++) {
            answers += rehearsal.ask(rehearsal.waiting.removeFirst()) ? 1 : 0;
        }
        return answers;
    }

    private boolean ask(URI address) {
        try {
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setRequestProperty("Accept-Encoding", "identity");
            if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
                return false;
            }
            String type = String.valueOf(connection.getContentType());
            try (InputStream answer = connection.getInputStream()) {
                if (type.startsWith("text/html")) {
                    follow(Jsoup.parse(answer, null, connection.getURL().toString()));
                } else {
                    answer.transferTo(OutputStream.nullOutputStream());
                }
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void follow(Document page) {
        for (Element link : page.select("[href], [src]")) {
            String address = link.absUrl(link.hasAttr("href") ? "href" : "src");
            if (address.startsWith(site.toString())) {
                take(URI.create(address));
            }
        }
    }

    /** One address a path: other orders and filters take the same way. */
    private void take(URI address) {
        if (known.add(address.getPath())) {
            waiting.add(address);
        }
    }
}
