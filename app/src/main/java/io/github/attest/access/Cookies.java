package io.github.attest.access;

import java.util.Arrays;
import java.util.Optional;

/** Cookies that a browser sends along. */
public final class Cookies {
    private Cookies() {}

    /** The value of a cookie, as it was set. */
    public static Optional<String> value(Gate.Visit visit, String name) {
        return visit.header("Cookie").stream()
                .flatMap(cookies -> Arrays.stream(cookies.split(";", -1)))
                .map(String::strip)
                .filter(cookie -> cookie.startsWith(name + "="))
                .map(cookie -> cookie.substring(name.length() + 1))
                .findFirst();
    }
}
