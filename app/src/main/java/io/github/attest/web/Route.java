package io.github.attest.web;

import io.github.attest.access.Role;
import java.util.Set;

/**
 * One thing that callers can ask for.
 *
 * @param method of HTTP; what answers GET answers HEAD too
 * @param path where, with names in braces for what differs: {@code /api/v1/incidents/{id}}
 * @param least the least role that may
 * @param query names of the parameters that the address may have; no other is taken
 * @param takes media types of the bodies that it takes; empty for none
 * @param gives media types of what it answers
 * @param handler what answers
 */
record Route(
        String method,
        PathTemplate path,
        Role least,
        Set<String> query,
        Set<String> takes,
        Set<String> gives,
        Handler handler) {
    /** Makes the reply to a request. */
    interface Handler {
        /**
         * The reply.
         *
         * @throws Failure if it cannot be answered as asked
         */
        Reply handle(Call call);
    }

    Route {
        query = Set.copyOf(query);
        takes = Set.copyOf(takes);
        gives = Set.copyOf(gives);
    }

    static Route get(String path, Role least, Set<String> query, Handler handler) {
        return new Route("GET", new PathTemplate(path), least, query, Set.of(), Set.of(Json.TYPE), handler);
    }

    static Route send(String method, String path, Role least, Handler handler) {
        return new Route(
                method, new PathTemplate(path), least, Set.of(), Set.of(Json.TYPE), Set.of(Json.TYPE), handler);
    }

    static Route remove(String path, Role least, Handler handler) {
        return new Route("DELETE", new PathTemplate(path), least, Set.of(), Set.of(), Set.of(Json.TYPE), handler);
    }

    /** A page. */
    static Route page(String path, Role least, Set<String> query, Handler handler) {
        return get(path, least, query, handler).giving(Html.TYPE);
    }

    /** What a form of a page is sent to. */
    static Route form(String path, Role least, Handler handler) {
        return send("POST", path, least, handler)
                .taking(Set.of(), Set.of(Form.TYPE))
                .giving(Html.TYPE);
    }

    /** What a form with files is sent to. */
    static Route upload(String path, Role least, Handler handler) {
        return form(path, least, handler).taking(Set.of(), Set.of(Multipart.TYPE));
    }

    /** Whether it answers people rather than programs. */
    boolean forPeople() {
        return gives.contains(Html.TYPE);
    }

    /** Whether it changes anything. */
    boolean changes() {
        return !method.equals("GET");
    }

    /** The same, which takes other bodies. */
    Route taking(Set<String> parameters, Set<String> types) {
        return new Route(method, path, least, parameters, types, gives, handler);
    }

    /** The same, which answers otherwise than with JSON. */
    Route giving(String type) {
        return giving(Set.of(type));
    }

    /** The same, which answers in one of several forms. */
    Route giving(Set<String> types) {
        return new Route(method, path, least, query, takes, types, handler);
    }
}
