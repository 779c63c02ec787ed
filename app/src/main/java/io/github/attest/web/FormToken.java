package io.github.attest.web;

import io.github.attest.access.Cookies;
import io.github.attest.access.Gate;
import io.github.attest.access.Secret;
import io.helidon.http.Status;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/**
 * What a form sends back beside its fields, so that no other site can send it: a secret that stands in a cookie of this host, which
 * other sites can neither read nor set, and in the form (a double submit).
 *
 * @param value the secret
 * @param fresh whether the browser does not have it yet
 */
record FormToken(String value, boolean fresh) {
    /** Name of the field. */
    static final String FIELD = "token";

    private static final String COOKIE = "__Host-attest-form";
    private static final String ATTRIBUTES = "; Path=/; Secure; HttpOnly; SameSite=Strict";

    /** The browser's token, or a new one. */
    static FormToken of(Gate.Visit visit) {
        return known(visit).map(value -> new FormToken(value, false)).orElseGet(FormToken::another);
    }

    private static FormToken another() {
        return new FormToken(Secret.create(), true);
    }

    private static Optional<String> known(Gate.Visit visit) {
        return Cookies.value(visit, COOKIE).filter(value -> !value.isEmpty());
    }

    /** Whether a form holds the token of the browser that sent it, compared in constant time. */
    private static boolean fits(Gate.Visit visit, String sent) {
        return known(visit)
                .filter(value -> MessageDigest.isEqual(
                        value.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8)))
                .isPresent();
    }

    /** @throws Failure if another page sent a form than one of this server */
    static void require(Gate.Visit visit, Optional<String> sent) {
        if (sent.filter(token -> fits(visit, token)).isEmpty()) {
            throw new Failure(
                    Status.FORBIDDEN_403,
                    "form-stale",
                    "this form is too old; go back, load the page again, and send it");
        }
    }

    /** The reply, which gives the browser the token if it has none. */
    Reply keep(Reply reply) {
        return fresh ? reply.with("Set-Cookie", COOKIE + "=" + value + ATTRIBUTES) : reply;
    }
}
