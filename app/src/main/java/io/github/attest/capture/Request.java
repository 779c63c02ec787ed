package io.github.attest.capture;

import io.github.attest.reading.Content;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a server is asked for.
 *
 * @param address where
 * @param headers fields beside those that every request has
 * @param body what is sent along; null for a request that only fetches
 */
record Request(
        WebAddress address,
        Map<String, String> headers,
        @Nullable Content body) {
    /** What documents may be written in, the readable first. */
    private static final String DOCUMENTS = "text/html, application/xhtml+xml, application/pdf, text/plain, */*;q=0.1";

    private static final String FEEDS =
            "application/rss+xml, application/atom+xml, application/xml, text/xml, */*;q=0.1";

    Request {
        headers = Map.copyOf(headers);
    }

    /** A document. */
    static Request of(WebAddress address) {
        return new Request(address, Map.of("Accept", DOCUMENTS), null);
    }

    /** A feed. */
    static Request ofFeed(WebAddress address) {
        return new Request(address, Map.of("Accept", FEEDS), null);
    }

    /** The same of another server. */
    Request at(WebAddress other) {
        return new Request(other, headers, body);
    }

    /** The same request with one more field. */
    Request with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Request(address, more, body);
    }
}
