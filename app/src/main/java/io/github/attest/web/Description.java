package io.github.attest.web;

import io.helidon.http.Status;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The API's description of itself: OpenAPI 3.1. */
final class Description {
    private Description() {}

    static Reply show(Call call) {
        return new Reply(Status.OK_200, Json.TYPE, bytes());
    }

    private static byte[] bytes() {
        try (InputStream in = Objects.requireNonNull(Description.class.getResourceAsStream("openapi.json"))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
