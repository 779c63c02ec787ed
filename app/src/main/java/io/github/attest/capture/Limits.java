package io.github.attest.capture;

import io.github.attest.reading.Document;
import java.time.Duration;

/**
 * How far Attest goes for a document.
 *
 * @param patience how long it waits, from asking where the host is to the last byte of the answer
 * @param bytes how long an answer may be, as it is sent and also when decompressed
 * @param redirects how many redirects it follows, one after the other
 * @param pause least time between two requests to one host
 * @param longestPause most time between two requests to one host, whatever it asks for
 */
record Limits(Duration patience, int bytes, int redirects, Duration pause, Duration longestPause) {
    /**
     * Longer than a slow server needs, shorter than a person waits; ten redirects, as many as browsers for people once followed
     * and more than honest sites need; a second between requests, as archives keep it; hosts that want more than half a minute get
     * that.
     */
    static final Limits STANDARD =
            new Limits(Duration.ofSeconds(60), Document.LIMIT, 10, Duration.ofSeconds(1), Duration.ofSeconds(30));
}
