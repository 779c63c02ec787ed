package io.github.attest.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.helidon.http.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Why a request is not answered as asked, in the one form that all failures have: RFC 9457. */
final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1;

    static final String TYPE = "application/problem+json";

    /**
     * One thing that is wrong with what was sent.
     *
     * @param parameter the parameter of the address concerned; null for the body
     * @param pointer where in the body, a JSON Pointer; null for a parameter
     * @param detail a sentence that says what is expected
     */
    private record Flaw(
            @Nullable String parameter, @Nullable String pointer, String detail) {}

    private final transient Status status;
    private final String code;
    private final transient List<Flaw> flaws = new ArrayList<>();
    private final transient Map<String, String> headers = new LinkedHashMap<>();

    /**
     * @param code stable short name
     * @param detail a sentence for people that says what to do; holds nothing sensitive
     */
    Failure(Status status, String code, String detail) {
        super(detail, null, false, false);
        this.status = status;
        this.code = code;
    }

    /** A parameter of the address that cannot be used. */
    static Failure ofParameter(String code, String parameter, String detail) {
        Failure failure = new Failure(Status.BAD_REQUEST_400, code, "a parameter of the address cannot be used");
        failure.flaws.add(new Flaw(parameter, null, detail));
        return failure;
    }

    /** A body that is well formed and says something that cannot be. */
    static Failure ofBody(String pointer, String detail) {
        Failure failure = new Failure(Status.UNPROCESSABLE_CONTENT_422, "body-invalid", "the body cannot be used");
        failure.flaws.add(new Flaw(null, pointer, detail));
        return failure;
    }

    static Failure notFound(String what) {
        return new Failure(Status.NOT_FOUND_404, "not-found", "the record has no " + what + " of this id");
    }

    /** The same failure, with a header that goes with it. */
    Failure with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    /** Stable short name. */
    String code() {
        return code;
    }

    /** Name of the field that is wrong, its parts with dots between them; empty where none is. */
    String field() {
        return flaws.stream()
                .findFirst()
                .map(flaw -> flaw.pointer() == null
                        ? String.valueOf(flaw.parameter())
                        : flaw.pointer().substring(1).replace('/', '.'))
                .orElse("");
    }

    /** A reply that tells it, with the headers that go with it. */
    Reply on(Reply reply) {
        Reply whole = reply;
        for (Map.Entry<String, String> header : headers.entrySet()) {
            whole = whole.with(header.getKey(), header.getValue());
        }
        return whole;
    }

    Status status() {
        return status;
    }

    Reply reply() {
        return on(new Reply(status, TYPE, Json.bytes(json())));
    }

    private ObjectNode json() {
        ObjectNode node = Json.object();
        node.put("type", "about:blank");
        node.put("title", status.reasonPhrase());
        node.put("status", status.code());
        node.put("detail", getMessage());
        node.put("code", code);
        if (!flaws.isEmpty()) {
            ArrayNode errors = node.putArray("errors");
            for (Flaw flaw : flaws) {
                ObjectNode error = errors.addObject().put("detail", flaw.detail());
                if (flaw.parameter() != null) {
                    error.put("parameter", flaw.parameter());
                }
                if (flaw.pointer() != null) {
                    error.put("pointer", flaw.pointer());
                }
            }
        }
        return node;
    }
}
