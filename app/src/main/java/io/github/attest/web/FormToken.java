package io.github.attest.web;

import io.github.attest.access.Cookies;
import io.github.attest.access.Gate;
import io.github.attest.access.Secret;
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
    static boolean fits(Gate.Visit visit, String sent) {
        return known(visit)
                .filter(value -> MessageDigest.isEqual(
                        value.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8)))
                .isPresent();
    }

    /** The reply, which gives the browser the token if it has none. */
    Reply keep(Reply reply) {
        return fresh ? reply.with("Set-Cookie", COOKIE + "=" + value + ATTRIBUTES) : reply;
    }
}
