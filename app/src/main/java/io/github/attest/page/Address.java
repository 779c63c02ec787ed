package io.github.attest.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of what has an id, which may hold any character. */
public final class Address {
    private Address() {}

    /** The page of a report. */
    public static String report(String id) {
        return "/reports/" + encoded(id);
    }

    /** The page of an incident. */
    public static String incident(String id) {
        return "/incidents/" + encoded(id);
    }

    /** An account on the page of its report. */
    public static String account(String report, String account) {
        return report(report) + "#" + encoded(account);
    }

    /** The page of a publisher. */
    public static String source(String name) {
        return "/sources/" + encoded(name);
    }

    /** The page of a member of the team. */
    public static String member(String name) {
        return "/people/" + encoded(name);
    }

    /** A text as a part of an address, or the value of a parameter. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
