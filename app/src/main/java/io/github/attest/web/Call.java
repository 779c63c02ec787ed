package io.github.attest.web;

import io.github.attest.access.Caller;
import io.github.attest.access.Gate;
import io.helidon.http.Status;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** A request as a handler sees it: by somebody who may ask for this, with no parameter that is not known. */
final class Call {
    private final Disclosure disclosure;
    private final String path;
    private final Map<String, String> names;
    private final Query query;
    private final Gate.Visit visit;
    private final Supplier<byte[]> body;

    /**
     * @param disclosure what the caller may see
     * @param path the path as it was sent, encoded; that of the first page for what changes something and cannot be looked at again
     * @param names values of the names in the route's path
     */
    Call(
            Disclosure disclosure,
            String path,
            Map<String, String> names,
            Query query,
            Gate.Visit visit,
            Supplier<byte[]> body) {
        this.disclosure = disclosure;
        this.path = path;
        this.names = Map.copyOf(names);
        this.query = query;
        this.visit = visit;
        this.body = body;
    }

    Caller caller() {
        return disclosure.caller();
    }

    String path() {
        return path;
    }

    /** What stands in the path in the place of a name. */
    String named(String name) {
        return Optional.ofNullable(names.get(name)).orElseThrow();
    }

    /** The same; empty if the path has no such name. */
    Optional<String> name(String name) {
        return Optional.ofNullable(names.get(name));
    }

    Query query() {
        return query;
    }

    Optional<String> header(String name) {
        return visit.header(name);
    }

    /** Whether the caller takes a body that is packed by gzip. */
    boolean takesGzip() {
        return header("Accept-Encoding")
                .filter(codings -> codings.contains(Reply.GZIP))
                .isPresent();
    }

    /** What came with the request, and where from. */
    Gate.Visit visit() {
        return visit;
    }

    /** All bytes of the body, read once. */
    byte[] body() {
        return body.get();
    }

    /** Where this server is, as the caller reached it: scheme, host and port. */
    String site() {
        String scheme = header("X-Forwarded-Proto").filter("https"::equals).orElse("http");
        return scheme + "://" + header("Host").orElse("localhost");
    }

    /** What this caller may see. */
    Disclosure disclosure() {
        return disclosure;
    }

    /** The reply, unless the caller has what it shows already: then only that is said (RFC 9110, 13.1.2). */
    Reply unlessKnown(EntityTag tag, Supplier<Reply> reply) {
        boolean known = header("If-None-Match").filter(tag::weaklyIn).isPresent();
        return (known ? Reply.empty(Status.NOT_MODIFIED_304) : reply.get()).tagged(tag);
    }
}
