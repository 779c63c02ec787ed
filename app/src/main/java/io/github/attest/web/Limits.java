package io.github.attest.web;

import java.time.Duration;

/**
 * How much a server takes on.
 *
 * @param body longest body of a request, in bytes
 * @param headers longest head of a request, in bytes
 * @param patience how long the body of a request may take to arrive, and how long a connection may say nothing
 * @param requests how many requests are answered at once; those beyond are refused
 * @param grace how long requests under way may take to end when the server stops
 */
public record Limits(int body, int headers, Duration patience, int requests, Duration grace) {
    /** What a small machine bears: the longest body is the longest document that is read. */
    public static final Limits STANDARD =
            new Limits(32 << 20, 16 << 10, Duration.ofSeconds(30), 256, Duration.ofSeconds(30));
}
