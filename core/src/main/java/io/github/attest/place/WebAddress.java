package io.github.attest.place;

import io.github.attest.text.Folding;
import io.github.attest.text.Language;
import io.github.attest.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The words of the address that a report was published at. Outlets name the place that a report is about in its path
 * ({@code /local/las-vegas/two-hurt-near-fountain}) and their own in their host ({@code chicago.example.com}).
 */
final class WebAddress {
    private static final String SCHEME_END = "://";

    /** A shorter name stands in the host of an outlet by chance. */
    private static final int SHORTEST_IN_HOST = 5;

    private final String host;
    private final Tokens path;

    private WebAddress(String host, Tokens path) {
        this.host = host;
        this.path = path;
    }

    /** An address, that of the page itself where a web archive keeps it; without a word for null. */
    static WebAddress of(@Nullable String url) {
        String address = url == null ? "" : url;
        int scheme = address.lastIndexOf(SCHEME_END);
        String page = scheme < 0 ? address : address.substring(scheme + SCHEME_END.length());
        int slash = page.indexOf('/');
        int end = slash < 0 ? page.length() : slash;
        String path = page.substring(end).replace('-', ' ').replace('_', ' ');
        return new WebAddress(Folding.fold(page.substring(0, end)), Tokens.of(path, Language.ENGLISH));
    }

    /** Whether the path has the words of a name one behind the other, or the host has all its letters. */
    boolean names(Tokens tokens, int first, int end) {
        return inPath(tokens, first, end)
                || !host.isEmpty() && inHost(tokens.text(), tokens.start(first), tokens.end(end - 1));
    }

    private boolean inPath(Tokens tokens, int first, int end) {
        for (int from = 0; from < path.size(); from++) {
            if (pathHas(from, tokens, first, end)) {
                return true;
            }
        }
        return false;
    }

    private boolean pathHas(int from, Tokens tokens, int first, int end) {
        int at = from;
        for (int token = first; token < end; token++) {
            if (NameKey.counts(tokens, token)) {
                if (at == path.size() || path.key(at) != tokens.key(token)) {
                    return false;
                }
                at++;
            }
        }
        return true;
    }

    private boolean inHost(String text, int start, int end) {
        for (int from = 0; from <= host.length() - SHORTEST_IN_HOST; from++) {
            if (hostHas(from, text, start, end)) {
                return true;
            }
        }
        return false;
    }

    private boolean hostHas(int from, String text, int start, int end) {
        int at = from;
        for (int i = start; i < end; i++) {
            char letter = Folding.fold(text.charAt(i));
            if (letter != Folding.IGNORED && letter != ' ') {
                if (at == host.length() || host.charAt(at) != letter) {
                    return false;
                }
                at++;
            }
        }
        return at - from >= SHORTEST_IN_HOST;
    }
}
