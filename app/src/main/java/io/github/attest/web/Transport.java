package io.github.attest.web;

import io.helidon.http.DirectHandler;
import io.helidon.http.DirectHandler.EventType;
import io.helidon.http.HeaderNames;
import io.helidon.http.ServerResponseHeaders;
import io.helidon.http.Status;
import io.helidon.webserver.http.DirectHandlers;
import java.util.Map;

/** What is wrong with a request before it is one: the server refuses it, in the form that all failures have. */
final class Transport {
    private static final Map<EventType, String> CODES = Map.of(
            EventType.BAD_REQUEST, "request-malformed",
            EventType.PAYLOAD_TOO_LARGE, "body-too-large",
            EventType.HTTP_VERSION_NOT_SUPPORTED, "version-unsupported");

    private Transport() {}

    static DirectHandlers handlers() {
        DirectHandlers.Builder handlers = DirectHandlers.builder();
        for (EventType type : EventType.values()) {
            handlers.addHandler(type, Transport::refused);
        }
        return handlers.build();
    }

    private static DirectHandler.TransportResponse refused(
            DirectHandler.TransportRequest request,
            EventType type,
            Status status,
            ServerResponseHeaders headers,
            String message) {
        // the server's own message may repeat what was sent
        Reply reply = new Failure(
                        status, CODES.getOrDefault(type, "request-refused"), "this is no request that can be answered")
                .reply();
        DirectHandler.TransportResponse.Builder response = DirectHandler.TransportResponse.builder()
                .status(status)
                .headers(headers)
                .keepAlive(false)
                .header(HeaderNames.CONTENT_TYPE, Failure.TYPE);
        Protection.HEADERS.forEach((name, value) -> response.header(HeaderNames.create(name), value));
        return response.entity(reply.body()).build();
    }
}
