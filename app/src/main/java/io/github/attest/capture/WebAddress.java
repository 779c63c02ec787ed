package io.github.attest.capture;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where a document on the web is: what an http or https URL says, in one form. A fragment is left out, since servers never see
 * it.
 *
 * @param scheme {@code http} or {@code https}
 * @param host its name in lower-case ASCII, or its address, without brackets
 * @param port its port, also where the URL leaves it out
 * @param path path and query, as they are sent
 */
public record WebAddress(String scheme, String host, int port, String path) {
    private static final int HTTP = 80;
    private static final int HTTPS = 443;
    private static final int LAST_PORT = 65_535;

    /** Longer than any address that servers take, by far. */
    private static final int LONGEST = 8_192;

    /** What may not stand in an address and is escaped, as browsers do it. */
    private static final Pattern STRAY = Pattern.compile("[\\x00-\\x20\"<>\\\\^`{|}\\x7F]");

    /** The last part of a host that is an address and not a name; in names it never begins with a digit. */
    private static final Pattern NUMBER = Pattern.compile("(?:.*\\.)?(?:[0-9]+|0[xX][0-9a-fA-F]*)\\.?");

    /** An IPv4 address in the one form that everybody understands alike. */
    private static final Pattern IPV4 = Pattern.compile("(?:(?:0|[1-9][0-9]{0,2})\\.){3}(?:0|[1-9][0-9]{0,2})");

    /** Whether a text begins as an address on the web does. */
    public static boolean begins(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://");
    }

    /**
     * The address that a URL names.
     *
     * @throws Uncaptured if it is not http or https, names a user, or can be understood in more than one way
     */
    public static WebAddress of(String url) throws Uncaptured {
        return of(uri(url, url), url);
    }

    /** The address that a link in a document of this address leads to. */
    public WebAddress resolve(String link) throws Uncaptured {
        // java.net.URI resolves a mere query as RFC 2396 had it, which took the last part of the path away.
        int query = path.indexOf('?');
        String base = query < 0 ? path : path.substring(0, query);
        URI target = uri(link.startsWith("?") ? base + link : link, link);
        return of(uri(toString(), link).resolve(target), link);
    }

    private static URI uri(String text, String shown) throws Uncaptured {
        if (text.length() > LONGEST) {
            throw bad(shown.substring(0, Math.min(shown.length(), 100)), "it is too long");
        }
        try {
            return new URI(STRAY.matcher(text.strip())
                    .replaceAll(stray -> "%"
                            + String.format(
                                    Locale.ROOT, "%02X", (int) stray.group().charAt(0))));
        } catch (URISyntaxException e) {
            throw bad(shown, e.getReason());
        }
    }

    private static WebAddress of(URI uri, String shown) throws Uncaptured {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw bad(shown, "it begins with neither http:// nor https://");
        }
        String authority = uri.getRawAuthority();
        if (authority == null) {
            throw bad(shown, "it names no host");
        }
        if (authority.contains("@")) {
            throw bad(shown, "it names a user; what asks for a password is not fetched");
        }
        int colon = authority.endsWith("]") ? -1 : authority.lastIndexOf(':');
        String port = colon < 0 ? "" : authority.substring(colon + 1);
        return new WebAddress(
                scheme,
                host(colon < 0 ? authority : authority.substring(0, colon), shown),
                port.isEmpty() ? usualPort(scheme) : port(port, shown),
                path(uri));
    }

    private static String host(String written, String shown) throws Uncaptured {
        if (written.startsWith("[") && written.endsWith("]") && written.indexOf('%') < 0) {
            return written.substring(1, written.length() - 1).toLowerCase(Locale.ROOT);
        }
        String host;
        try {
            host = IDN.toASCII(written).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            throw bad(shown, "it names no host");
        }
        if (host.isEmpty() || host.chars().anyMatch(c -> c <= ' ' || c > '~' || "[]:/%?#@\\".indexOf(c) >= 0)) {
            throw bad(shown, "it names no host");
        }
        // Programs differ on what 127.1, 0177.0.0.1 and 2130706433 are; nobody writes them to be understood.
        if (NUMBER.matcher(host).matches() && !IPV4.matcher(host).matches()) {
            throw bad(shown, "its host is a number; give a name or four decimal numbers");
        }
        return host;
    }

    private static int port(String written, String shown) throws Uncaptured {
        int port = written.matches("[0-9]{1,5}") ? Integer.parseInt(written) : 0;
        if (port < 1 || port > LAST_PORT) {
            throw bad(shown, "its port is none");
        }
        return port;
    }

    private static String path(URI uri) {
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        String whole = uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
        return whole.chars().allMatch(c -> c < 0x80) ? whole : escaped(whole);
    }

    private static String escaped(String path) {
        StringBuilder ascii = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            ascii.append(b >= 0 ? String.valueOf((char) b) : String.format(Locale.ROOT, "%%%02X", b & 0xFF));
        }
        return ascii.toString();
    }

    private static int usualPort(String scheme) {
        return scheme.equals("https") ? HTTPS : HTTP;
    }

    private static Uncaptured bad(String shown, String why) {
        return new Uncaptured(shown, Uncaptured.Why.BAD_ADDRESS, "this is no address of a document on the web: " + why);
    }

    /** Scheme, host and port: what rules of a site hold for. */
    String origin() {
        String bracketed = host.indexOf(':') < 0 ? host : "[" + host + "]";
        return scheme + "://" + (port == usualPort(scheme) ? bracketed : bracketed + ":" + port);
    }

    /** The URL. */
    @Override
    public String toString() {
        return origin() + path;
    }
}
