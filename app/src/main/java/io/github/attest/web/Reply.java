package io.github.attest.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.attest.page.Asset;
import io.helidon.http.Status;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What goes back to a caller. Immutable but for the bytes, which nobody else keeps. */
final class Reply {
    /** The coding in which bodies are packed (RFC 9110, 8.4.1.3). */
    static final String GZIP = "gzip";

    private final Status status;
    private final @Nullable String type;
    private final byte[] body;
    private final Map<String, String> headers;

    Reply(Status status, @Nullable String type, byte[] body) {
        this(status, type, body, Map.of());
    }

    private Reply(Status status, @Nullable String type, byte[] body, Map<String, String> headers) {
        this.status = Objects.requireNonNull(status);
        this.type = type;
        this.body = body;
        this.headers = headers;
    }

    static Reply ok(JsonNode body) {
        return of(Status.OK_200, body);
    }

    static Reply of(Status status, JsonNode body) {
        return new Reply(status, Json.TYPE, Json.bytes(body));
    }

    /** A reply without a body. */
    static Reply empty(Status status) {
        return new Reply(status, null, new byte[0]);
    }

    /** The same with a header more. */
    Reply with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Reply(status, type, body, more);
    }

    /** The same in less bytes, for a caller who takes that. It must not hold a secret beside what a caller sent: its length tells. */
    Reply packed(Call call) {
        return call.takesGzip()
                ? new Reply(status, type, Asset.packed(body), headers).with("Content-Encoding", GZIP)
                : this;
    }

    /** The same with the entity tag of what it shows. */
    Reply tagged(EntityTag tag) {
        return with("ETag", tag.toString());
    }

    Status status() {
        return status;
    }

    @Nullable
    String type() {
        return type;
    }

    byte[] body() {
        return body;
    }

    Map<String, String> headers() {
        return headers;
    }
}
