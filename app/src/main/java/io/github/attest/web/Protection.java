package io.github.attest.web;

import java.util.Map;

/** Headers that every reply has. They tell browsers to treat it as data: no script, no frame, no guessing, nothing kept. */
final class Protection {
    static final Map<String, String> HEADERS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Cache-Control", "no-store",
            "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'",
            "Referrer-Policy", "no-referrer",
            "Vary", "Accept, Authorization, Cookie");

    private Protection() {}
}
