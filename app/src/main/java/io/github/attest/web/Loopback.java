package io.github.attest.web;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names and addresses of this very machine. A page of another site can have its own name lead here (DNS rebinding), but it cannot
 * make a browser ask for one of these.
 */
final class Loopback {
    private static final Pattern IPV4 = Pattern.compile("127(?:\\.[0-9]{1,3}){3}");
    private static final Set<String> OTHERS = Set.of("localhost", "[::1]", "[0:0:0:0:0:0:0:1]");

    private Loopback() {}

    /** Whether a host, with its port or without, is one of them, whatever names may mean in this network. */
    static boolean names(String authority) {
        int colon = authority.lastIndexOf(':');
        String host = (colon > authority.lastIndexOf(']') ? authority.substring(0, colon) : authority)
                .toLowerCase(Locale.ROOT);
        return OTHERS.contains(host)
                || host.endsWith(".localhost")
                || IPV4.matcher(host).matches();
    }
}
