package io.github.attest.capture;

import org.jspecify.annotations.Nullable;

/**
 * What a server said of the version of a document that it sent (RFC 9110, 8.8), to be told when it is asked again.
 *
 * @param etag the version's tag; null if it has none
 * @param modified when it was last changed, as the server wrote it; null if it did not say
 */
public record Validators(@Nullable String etag, @Nullable String modified) {
    /** The server was not asked before, or said nothing. */
    public static final Validators NONE = new Validators(null, null);

    static Validators of(Exchange exchange) {
        return new Validators(
                exchange.field("etag").orElse(null),
                exchange.field("last-modified").orElse(null));
    }

    /** The same request, to be answered in full only if the document has changed. */
    Request on(Request request) {
        Request tagged = etag == null ? request : request.with("If-None-Match", etag);
        return modified == null ? tagged : tagged.with("If-Modified-Since", modified);
    }
}
